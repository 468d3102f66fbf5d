import { collectCustomerFacts } from "../../../../src/domain/search/customerFacts";
import { compareMethods } from "../../../../src/domain/search/compareMethods";
import {
  listDueToReorder,
  listMostOverdue,
  listSleepingCustomers,
  listTopCustomers,
} from "../../../../src/domain/search/customerQuestions";
import { totalReceived } from "../../../../src/domain/search/totalReceived";
import type { CustomerRecord, OrderRecord } from "../../../../src/schema/records";
import { day } from "../../../builders/day";
import { aCustomer, aFollowUp, anOrder, aPayment } from "../../../builders/records";
import { someSettings } from "../../../builders/someSettings";

const today = day("11-23");
const settings = someSettings({ sleepingDays: 90, soonDays: 7, currencyRates: { CNY: 1, USD: 7 } });

function factsOf(customers: readonly CustomerRecord[], orders: readonly OrderRecord[]) {
  const records = { customers, orders, followUps: [], payments: [], feedback: [] };
  return collectCustomerFacts({ records, settings, today });
}

const first = aCustomer({ id: "C-1", name: "甲", potential: "B" });
const second = aCustomer({ id: "C-2", name: "乙", potential: "B" });
const third = aCustomer({ id: "C-3", name: "丙", potential: "A" });
let orderCount = 0;
const order = (customer: string, orderDate: string, fields: Partial<OrderRecord> = {}) =>
  anOrder({ orderNumber: `SO-${++orderCount}`, customer, orderDate: day(orderDate), amount: 100, ...fields });

const namesOf = (answers: readonly { readonly customer: CustomerRecord }[]) =>
  answers.map(({ customer }) => customer.name);

describe("Top customers", () => {
  it("are ranked by bulk amounts of the period in the base currency, cancelled ones left out", () => {
    const facts = factsOf(
      [first, second, third],
      [
        order("C-1", "11-01"),
        order("C-1", "11-30"),
        order("C-2", "11-02", { amount: 20, currency: "USD" }),
        order("C-2", "11-03", { amount: 9_999, orderType: "sample" }),
        order("C-3", "11-04", { amount: 9_999, status: "cancelled" }),
        order("C-1", "10-31", { amount: 9_999 }),
      ],
    );
    const top = listTopCustomers(facts, { from: day("11-01"), to: day("11-30") }, settings);
    expect(top.map(({ customer, amount, orderCount }) => [customer.name, amount, orderCount])).toEqual([
      ["甲", 200, 2],
      ["乙", 140, 1],
    ]);
  });
});

describe("The most overdue", () => {
  it("are those who have waited longest", () => {
    const facts = factsOf(
      [
        aCustomer({ id: "C-1", name: "甲", nextFollowUp: day("11-20") }),
        aCustomer({ id: "C-2", name: "乙", nextFollowUp: day("11-10") }),
        aCustomer({ id: "C-3", name: "丙", nextFollowUp: day("11-24") }),
      ],
      [],
    );
    expect(listMostOverdue(facts).map(({ customer, daysOverdue }) => [customer.name, daysOverdue])).toEqual([
      ["乙", 13],
      ["甲", 3],
    ]);
  });
});

describe("Sleeping customers of value", () => {
  it("are in the upper half or potential A, and have not ordered for the sleeping days", () => {
    const lost = aCustomer({ id: "C-4", name: "丁", stage: "lost", potential: "A" });
    const facts = factsOf(
      [first, second, third, lost],
      [
        order("C-1", "08-25", { amount: 500 }),
        order("C-2", "08-26", { amount: 900 }),
        order("C-3", "06-01", { amount: 10 }),
        order("C-4", "06-01", { amount: 9_000 }),
      ],
    );
    expect(namesOf(listSleepingCustomers(facts, settings, today))).toEqual(["丙"]);
    const later = listSleepingCustomers(facts, settings, today + 1);
    expect(later.map(({ customer, daysSinceOrder }) => [customer.name, daysSinceOrder])).toEqual([
      ["乙", 90],
      ["丙", 176],
    ]);
  });
});

describe("Due to reorder", () => {
  it("comes the average of the days between orders after the last one", () => {
    const facts = factsOf(
      [first, second],
      [
        order("C-1", "08-20"),
        order("C-1", "09-24"),
        order("C-1", "10-29"),
        order("C-2", "10-01"),
        order("C-2", "10-10"),
      ],
    );
    // 30 and 40 days: 35 after 29 October is 3 December.
    expect(listDueToReorder(facts, settings, day("11-25"))).toEqual([]);
    expect(listDueToReorder(facts, settings, day("11-26"))).toEqual([
      { customer: first, reorderDate: day("12-03"), basis: "interval", days: 35 },
    ]);
  });

  it("comes when what was shipped is used up", () => {
    const facts = factsOf([first], [order("C-1", "10-01", { shippedDate: day("10-05"), usageDays: 45 })]);
    expect(listDueToReorder(facts, settings, today)).toEqual([
      { customer: first, reorderDate: day("11-19"), basis: "usage", days: 45 },
    ]);
  });
});

describe("Methods of follow-up", () => {
  it("are compared by the share with progress or an order; few cases come last", () => {
    const calls = (method: string, ...results: (string | null)[]) =>
      results.map((result) => aFollowUp({ method, result }));
    const followUps = [
      ...calls("phone", "progress", "ordered", "noAnswer", "refused", null),
      ...calls("phone", "noAnswer"),
      ...calls("wechat", "progress", "progress", "progress", "ordered", "noNeed"),
      ...calls("visit", "ordered"),
    ];
    const answers = compareMethods(followUps, null);
    expect(answers.map(({ method, successCount, followUpCount }) => [method, successCount, followUpCount])).toEqual([
      ["wechat", 4, 5],
      ["phone", 2, 5],
      ["visit", 1, 1],
    ]);
    expect(compareMethods(followUps, { from: today, to: today })).toEqual([]);
  });
});

describe("What was received", () => {
  it("is told in the base currency, refunds taken off and charges left out", () => {
    const orders = [anOrder({ orderNumber: "SO-1", currency: "USD" }), anOrder({ orderNumber: "SO-2" })];
    const payments = [
      aPayment({ order: "SO-1", amount: 100 }),
      aPayment({ order: "SO-1", amount: 10, kind: "refund" }),
      aPayment({ order: "SO-1", amount: 5, kind: "charge" }),
      aPayment({ order: "SO-2", amount: 50.05 }),
    ];
    expect(totalReceived({ orders, payments }, settings)).toBe(680.05);
  });
});
