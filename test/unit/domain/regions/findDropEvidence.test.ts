import fc from "fast-check";
import { findDropEvidence, type DropEvidence } from "../../../../src/domain/regions/findDropEvidence";
import { summarise } from "../../../../src/domain/regions/summarise";
import { collectSummaryFacts } from "../../../../src/domain/regions/summaryFacts";
import type { TrackerRecords } from "../../../../src/domain/trackerRecords";
import { day } from "../../../builders/day";
import { randomTracker } from "../../../builders/randomTracker";
import { aCustomer, aFollowUp, anOrder, someFeedback } from "../../../builders/records";
import { someSettings } from "../../../builders/someSettings";

const today = day("11-23");
const settings = someSettings();
const period = { from: day("10-01"), to: day("10-31") };
const previous = { from: day("09-01"), to: day("09-30") };

const haina = aCustomer({ id: "C-H", name: "海纳", region: "eastChina", owner: "王芳" });
const yuanhang = aCustomer({ id: "C-Y", name: "远航", region: "eastChina", owner: "李雷" });
const north = aCustomer({ id: "C-N", name: "北方", region: "northChina", owner: "王芳" });
const customers = [haina, yuanhang, north];

function evidence(records: Partial<TrackerRecords>, group = "eastChina", groupBy = "region" as const): DropEvidence {
  const all = { customers, followUps: [], orders: [], payments: [], feedback: [], ...records };
  const facts = collectSummaryFacts({ records: all, settings, today });
  return findDropEvidence({ facts, period, previous, groupBy, group, today });
}

const order = (number: string, customer: string, date: string, amount: number, rest = {}) =>
  anOrder({ orderNumber: number, customer, orderDate: day(date), amount, ...rest });

describe("customers behind a drop", () => {
  test("stopped: ordered in the comparison period and not in the period, with the amount, the last order and the owner", () => {
    const orders = [
      order("1", "海纳", "09-05", 300),
      order("2", "海纳", "09-20", 200.5),
      order("3", "海纳", "08-01", 999),
      order("4", "远航", "09-05", 100),
      order("5", "远航", "10-05", 100),
    ];
    expect(evidence({ orders }).stopped).toEqual([
      { customer: haina, ordersBefore: 2, amountBefore: 500.5, orders: 0, amount: 0, lastOrder: day("09-20") },
    ]);
    expect(evidence({ orders }).orderedLess).toEqual([]);
  });

  test("ordered less: ordered again for a smaller amount; the largest fall first", () => {
    const orders = [
      order("1", "海纳", "09-05", 300),
      order("2", "海纳", "10-05", 250),
      order("3", "远航", "09-05", 900),
      order("4", "远航", "10-05", 100),
    ];
    const { stopped, orderedLess } = evidence({ orders });
    expect(stopped).toEqual([]);
    expect(orderedLess.map(({ customer, amountBefore, amount }) => [customer.name, amountBefore, amount])).toEqual([
      ["远航", 900, 100],
      ["海纳", 300, 250],
    ]);
  });

  test("who now orders in another group has not stopped, but ordered less here", () => {
    const orders = [order("1", "海纳", "09-05", 300), order("2", "海纳", "10-05", 300, { region: "northChina" })];
    const { stopped, orderedLess } = evidence({ orders });
    expect(stopped).toEqual([]);
    expect(orderedLess).toMatchObject([{ customer: haina, amountBefore: 300, amount: 0 }]);
  });

  test.each([
    ["cancelled", { status: "cancelled" }],
    ["a sample", { orderType: "sample" }],
  ])("an order that is %s neither counts before nor keeps anybody", (_, rest) => {
    const lost = [order("1", "海纳", "09-05", 300), order("2", "海纳", "10-05", 300, rest)];
    expect(evidence({ orders: lost }).stopped).toMatchObject([{ customer: haina, lastOrder: day("09-05") }]);
    expect(evidence({ orders: [order("1", "海纳", "09-05", 300, rest)] }).stopped).toEqual([]);
  });
});

describe("what else may stand behind it", () => {
  test("orders of the group that are late today, the longest first", () => {
    const late = { deliveryDate: day("11-20"), status: "ordered" };
    const orders = [
      order("1", "海纳", "10-05", 1, late),
      order("2", "远航", "10-05", 1, { ...late, deliveryDate: day("11-01") }),
      order("3", "海纳", "10-05", 1, { ...late, shippedDate: day("11-22") }),
      order("4", "北方", "10-05", 1, late),
    ];
    const found = evidence({ orders }).lateOrders;
    expect(found.map(({ order: { orderNumber }, daysLate }) => [orderNumber, daysLate])).toEqual([
      ["2", 22],
      ["1", 3],
    ]);
  });

  test("feedback of the period: open cases, and low scores even where they are resolved", () => {
    const feedback = [
      someFeedback({ id: "1", customer: "海纳", date: day("10-02"), kind: "complaint", satisfaction: null }),
      someFeedback({ id: "2", customer: "海纳", date: day("10-09"), satisfaction: 2, state: "resolved" }),
      someFeedback({ id: "3", customer: "海纳", date: day("10-09"), satisfaction: 3 }),
      someFeedback({ id: "4", customer: "海纳", date: day("09-30"), satisfaction: 1 }),
      someFeedback({ id: "5", customer: "北方", date: day("10-09"), satisfaction: 1 }),
    ];
    const found = evidence({ feedback }).poorFeedback;
    expect(found.map(({ feedback: { id }, isOpen }) => [id, isOpen])).toEqual([
      ["2", false],
      ["1", true],
    ]);
  });

  test("follow-ups that are overdue today, promised ones first", () => {
    const followUps = [
      aFollowUp({ id: "1", customer: "海纳", date: day("06-02") }),
      aFollowUp({ id: "2", customer: "远航", date: day("11-02"), nextDate: day("11-20") }),
      aFollowUp({ id: "3", customer: "北方", date: day("06-02") }),
    ];
    const found = evidence({ followUps }).missedFollowUps;
    expect(found.map(({ customer, reason }) => [customer.name, reason])).toEqual([
      ["远航", "promised"],
      ["海纳", "cadence"],
    ]);
  });
});

describe("the evidence and the summary", () => {
  const groupBys = ["region", "owner", "source", "industry"] as const;
  test.each(groupBys)("say the same for each group, whatever the records: by %s", (groupBy) => {
    fc.assert(
      fc.property(fc.integer(), fc.integer({ min: 0, max: 60 }), (seed, length) => {
        const sizes = { customers: 12, followUps: 20, orders: 40, payments: 5, feedback: 10 };
        const records = randomTracker(seed, sizes, today);
        const facts = collectSummaryFacts({ records, settings, today });
        const asked = { from: today - length, to: today };
        const summary = summarise({ records, period: asked, groupBy, settings, today, facts });
        for (const row of summary.rows) {
          const found = findDropEvidence({ facts, ...summary, groupBy, group: row.group, today });
          expect(found.lateOrders).toHaveLength(row.lateOrders);
          expect(found.missedFollowUps).toHaveLength(row.overdueFollowUps);
          const falls = [...found.stopped, ...found.orderedLess];
          const lost = falls.reduce((sum, { amountBefore }) => sum + amountBefore, 0);
          expect(lost).toBeLessThanOrEqual(row.previousAmount + 0.005);
          expect(falls.length).toBeLessThanOrEqual(row.previousOrders);
          expect(found.stopped.every(({ amount, lastOrder }) => amount === 0 && lastOrder < asked.from)).toBe(true);
          const keys = falls.map(({ customer }) => customer.id);
          expect(new Set(keys).size).toBe(keys.length);
        }
      }),
      { numRuns: 60 },
    );
  });
});
