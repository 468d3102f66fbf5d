import fc from "fast-check";
import { summarise, type Summary, type SummaryQuestion } from "../../../../src/domain/regions/summarise";
import type { TrackerRecords } from "../../../../src/domain/trackerRecords";
import { day } from "../../../builders/day";
import { aCustomer, aFollowUp, anOrder, aPayment, someFeedback } from "../../../builders/records";
import { someSettings } from "../../../builders/someSettings";

const october = { from: day("10-01"), to: day("10-31") };

function ask(records: Partial<TrackerRecords>, question: Partial<SummaryQuestion> = {}): Summary {
  return summarise({
    records: { customers: [], followUps: [], orders: [], payments: [], feedback: [], ...records },
    period: october,
    groupBy: "region",
    settings: someSettings(),
    today: day("11-23"),
    ...question,
  });
}

function groupsOf({ rows }: Summary): Record<string, number> {
  return Object.fromEntries(rows.map(({ group, amount }) => [group, amount]));
}

const inOctober = { orderDate: day("10-05") };
const inSeptember = { orderDate: day("09-05") };
const east = aCustomer({
  id: "C-E",
  name: "East",
  region: "eastChina",
  owner: "王芳",
  source: "referral",
  industry: "retail",
});
const north = aCustomer({ id: "C-N", name: "North", region: "northChina", owner: "李雷", source: "platform" });

describe("orders and amounts of the period", () => {
  test("leave out cancelled orders, samples and replacements", () => {
    const orders = [
      anOrder({ ...inOctober, customer: "East", orderNumber: "1", amount: 1_000 }),
      anOrder({ ...inOctober, customer: "East", orderNumber: "2", amount: 500, orderType: "sample" }),
      anOrder({ ...inOctober, customer: "East", orderNumber: "3", amount: 700, orderType: "replacement" }),
      anOrder({ ...inOctober, customer: "East", orderNumber: "4", amount: 900, status: "cancelled" }),
    ];
    expect(ask({ customers: [east], orders }).rows).toMatchObject([{ group: "eastChina", orders: 1, amount: 1_000 }]);
  });

  test("count both ends of the period and nothing outside", () => {
    const dates = ["09-30", "10-01", "10-31", "11-01"];
    const orders = dates.map((date) =>
      anOrder({ customer: "East", orderNumber: date, orderDate: day(date), amount: 100 }),
    );
    expect(ask({ customers: [east], orders }).total).toMatchObject({ orders: 2, amount: 200, previousOrders: 1 });
  });

  test("USD 10,000 + CNY 5,000 → base currency at the rates of Options", () => {
    const orders = [
      anOrder({ ...inOctober, customer: "East", orderNumber: "1", amount: 10_000, currency: "USD" }),
      anOrder({ ...inOctober, customer: "East", orderNumber: "2", amount: 5_000, currency: "CNY" }),
      anOrder({ ...inOctober, customer: "East", orderNumber: "3", amount: 1 }),
    ];
    const settings = someSettings({ currencyRates: { CNY: 1, USD: 7.1234 } });
    expect(ask({ customers: [east], orders }, { settings }).total).toMatchObject({
      amount: 76_235,
      outstanding: 76_235,
    });
  });

  test("go to the order's own region, else to its customer's", () => {
    const orders = [
      anOrder({ ...inOctober, customer: "East", orderNumber: "1", amount: 100 }),
      anOrder({ ...inOctober, customer: "East", orderNumber: "2", amount: 30, region: "northChina" }),
      anOrder({ ...inOctober, customer: "Nobody", orderNumber: "3", amount: 5 }),
    ];
    expect(groupsOf(ask({ customers: [east], orders }))).toEqual({ eastChina: 100, northChina: 30, "": 5 });
  });

  test("regions that differ in case only are one", () => {
    const customers = [
      aCustomer({ id: "1", name: "1", region: "Overseas" }),
      aCustomer({ id: "2", name: "2", region: "OVERSEAS" }),
    ];
    expect(ask({ customers }).rows).toMatchObject([{ group: "Overseas", customers: 2 }]);
  });

  test("stand in the order of their amounts, each with its share", () => {
    const orders = [
      anOrder({ ...inOctober, customer: "East", orderNumber: "1", amount: 100 }),
      anOrder({ ...inOctober, customer: "North", orderNumber: "2", amount: 300 }),
    ];
    const { rows, total } = ask({ customers: [east, north], orders });
    expect(rows.map(({ group, share }) => [group, share])).toEqual([
      ["northChina", 0.75],
      ["eastChina", 0.25],
    ]);
    expect(total.share).toBe(1);
  });

  test("an amount that is text counts as nothing", () => {
    const orders = [anOrder({ ...inOctober, customer: "East", amount: "about 500" })];
    expect(ask({ customers: [east], orders }).total).toMatchObject({ orders: 1, amount: 0, share: null });
  });
});

test.each([
  ["owner", { 王芳: 100, 赵敏: 30, 李雷: 7 }],
  ["source", { referral: 130, platform: 7 }],
  ["industry", { retail: 130, "": 7 }],
] as const)("grouped by %s; an order may have an owner of its own", (groupBy, expected) => {
  const orders = [
    anOrder({ ...inOctober, customer: "East", orderNumber: "1", amount: 100 }),
    anOrder({ ...inOctober, customer: "East", orderNumber: "2", amount: 30, owner: "赵敏" }),
    anOrder({ ...inOctober, customer: "North", orderNumber: "3", amount: 7 }),
  ];
  expect(groupsOf(ask({ customers: [east, north], orders }, { groupBy }))).toEqual(expected);
});

describe("the other figures", () => {
  test("received counts the period's payments less refunds, without charges and without cancelled orders", () => {
    const orders = [
      anOrder({ ...inSeptember, customer: "East", orderNumber: "1", currency: "USD" }),
      anOrder({ ...inSeptember, customer: "East", orderNumber: "2", status: "cancelled" }),
    ];
    const payments = [
      aPayment({ order: "1", date: day("10-02"), amount: 1_000 }),
      aPayment({ order: "1", date: day("10-03"), amount: 100, kind: "refund" }),
      aPayment({ order: "1", date: day("10-04"), amount: 20, kind: "charge" }),
      aPayment({ order: "1", date: day("09-30"), amount: 500 }),
      aPayment({ order: "2", date: day("10-05"), amount: 3_000 }),
      aPayment({ order: "unknown", date: day("10-05"), amount: 9 }),
    ];
    const settings = someSettings({ currencyRates: { USD: 7 } });
    expect(ask({ customers: [east], orders, payments }, { settings }).total).toMatchObject({
      received: 6_300,
      previousReceived: 3_500,
    });
  });

  test("customers and new customers are those of the group", () => {
    const created = ["09-30", "10-01", "10-31"].map((date) => aCustomer({ id: date, name: date, created: day(date) }));
    expect(ask({ customers: created }).total).toMatchObject({ customers: 3, newCustomers: 2, previousNewCustomers: 1 });
  });

  test("outstanding, late orders and overdue follow-ups are as of today, whatever the period", () => {
    const orders = [
      anOrder({
        customer: "East",
        orderNumber: "1",
        orderDate: day("2025-01-01"),
        amount: 1_000,
        deliveryDate: day("11-22"),
      }),
      anOrder({
        customer: "East",
        orderNumber: "2",
        orderDate: day("2025-01-01"),
        amount: 1_000,
        status: "cancelled",
        deliveryDate: day("11-22"),
      }),
      anOrder({
        customer: "East",
        orderNumber: "3",
        orderDate: day("2025-01-01"),
        amount: 1_000,
        orderType: "sample",
        shippedDate: day("11-22"),
      }),
    ];
    const payments = [aPayment({ order: "1", amount: 400 }), aPayment({ order: "3", amount: 997 })];
    const followUps = [
      aFollowUp({ customer: "East", date: day("10-01") }),
      aFollowUp({ customer: "North", date: day("11-20") }),
    ];
    const { rows } = ask({ customers: [east, north], orders, payments, followUps });
    expect(rows).toMatchObject([
      { group: "eastChina", outstanding: 600, lateOrders: 1, overdueFollowUps: 1 },
      { group: "northChina", outstanding: 0, lateOrders: 0, overdueFollowUps: 0 },
    ]);
  });

  test("average satisfaction is that of the period's feedback", () => {
    const feedback = [
      someFeedback({ customer: "East", date: day("10-10"), satisfaction: 5 }),
      someFeedback({ customer: "East", date: day("10-31"), satisfaction: 2 }),
      someFeedback({ customer: "East", date: day("10-12"), satisfaction: null, kind: "complaint" }),
      someFeedback({ customer: "East", date: day("11-01"), satisfaction: 1 }),
    ];
    const { rows } = ask({ customers: [east, north], feedback });
    expect(rows.map(({ group, averageSatisfaction }) => [group, averageSatisfaction])).toEqual([
      ["eastChina", 3.5],
      ["northChina", null],
    ]);
  });
});

describe("change and drop alert", () => {
  function compare(before: readonly number[], after: readonly number[]) {
    const orders = [
      ...before.map((amount, index) => anOrder({ ...inSeptember, customer: "East", orderNumber: `b${index}`, amount })),
      ...after.map((amount, index) => anOrder({ ...inOctober, customer: "East", orderNumber: `a${index}`, amount })),
    ];
    return ask({ customers: [east], orders }).rows[0];
  }

  test.each([
    ["a fall by 30 % of 3 orders and the base amount", [4_000, 3_000, 3_000], [7_000], -30, "drop"],
    ["a cent less than 30 %", [4_000, 3_000, 3_000], [7_000.01], -29.9999, null],
    ["only 2 orders before", [9_000, 9_000], [1_000], -94.4444, null],
    ["less than the base amount before", [3_000, 3_000, 3_999.99], [1_000], -90, null],
    ["everything gone", [5_000, 5_000, 5_000], [], -100, "drop"],
    ["growth", [5_000, 5_000, 5_000], [30_000], 100, null],
  ])("%s", (_, before, after, changePercent, alert) => {
    const row = compare(before, after);
    expect(row?.changePercent).toBeCloseTo(changePercent, 3);
    expect(row?.alert).toBe(alert);
  });

  test("nothing before is new, and no percentage", () => {
    expect(compare([], [100])).toMatchObject({ alert: "new", changePercent: null });
    expect(ask({ customers: [east] }).rows[0]).toMatchObject({ alert: null, changePercent: null });
  });

  test("a fall of exactly the limit is one whatever binary fractions make of it", () => {
    const cents = fc.integer({ min: 100_000, max: 100_000_000 });
    fc.assert(
      fc.property(cents, (hundredths) => {
        // Ten times a number of cents, so that 70 % of it is whole cents.
        const before = (hundredths * 10) / 100;
        const row = compare([before, 10_000, 10_000], [(hundredths * 7) / 100, 14_000]);
        expect(row?.alert).toBe("drop");
      }),
    );
  });

  test("the comparison period may be given", () => {
    const orders = [anOrder({ customer: "East", orderNumber: "1", orderDate: day("2025-10-05"), amount: 50 })];
    const previous = { from: day("2025-10-01"), to: day("2025-10-31") };
    expect(ask({ customers: [east], orders }, { previous })).toMatchObject({ previous, total: { previousAmount: 50 } });
  });
});

test("the rows add up to the total, and grouping another way gives the same total", () => {
  const names = ["East", "North", "Nobody"];
  const order = fc.record({
    customer: fc.constantFrom(...names),
    orderDate: fc.integer({ min: day("08-01"), max: day("11-30") }),
    amount: fc.integer({ min: 0, max: 1_000_000 }).map((cents) => cents / 100),
    currency: fc.constantFrom(null, "USD", "CNY"),
    status: fc.constantFrom("ordered", "shipped", "cancelled"),
    region: fc.constantFrom(null, "westChina"),
  });
  fc.assert(
    fc.property(fc.array(order, { maxLength: 40 }), (fields) => {
      const orders = fields.map((each, index) => anOrder({ ...each, orderNumber: `SO-${index}` }));
      const { rows, total } = ask({ customers: [east, north], orders });
      const sum = (key: "orders" | "amount" | "previousAmount" | "outstanding") =>
        rows.reduce((all, row) => all + row[key], 0);
      for (const key of ["orders", "amount", "previousAmount", "outstanding"] as const)
        expect(sum(key)).toBeCloseTo(total[key], 6);
      for (const groupBy of ["owner", "source", "industry"] as const) {
        expect(ask({ customers: [east, north], orders }, { groupBy }).total).toEqual(total);
      }
    }),
  );
});
