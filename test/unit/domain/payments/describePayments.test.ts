import fc from "fast-check";
import { describePayments, type PaymentQuestion } from "../../../../src/domain/payments/describePayments";
import { day } from "../../../builders/day";
import { anOrder, aPayment } from "../../../builders/records";
import { someSettings } from "../../../builders/someSettings";

function ask(question: Partial<PaymentQuestion>) {
  return describePayments({
    order: anOrder(),
    payments: [],
    settings: someSettings(),
    today: day("11-23"),
    ...question,
  });
}

describe("the examples of the trade", () => {
  test("cancelled 10,000 with 3,000 paid → refund due 3,000", () => {
    const described = ask({
      order: anOrder({ status: "cancelled", amount: 10_000 }),
      payments: [aPayment({ amount: 3_000 })],
    });
    expect(described).toMatchObject({ state: "refundDue", outstanding: -3_000, balanceDue: null });
  });

  test("shipped 09-01, 账期 60, today 10-15 → not due until 10-31", () => {
    const order = anOrder({ shippedDate: day("09-01"), termDays: 60 });
    expect(ask({ order, today: day("10-15") })).toMatchObject({
      state: "notDue",
      balanceDue: day("10-31"),
      ageing: "notDue",
    });
    expect(ask({ order, today: day("10-31") }).state).toBe("notDue");
    expect(ask({ order, today: day("11-01") })).toMatchObject({ state: "overdue", daysPastDue: 1 });
  });

  test("delivery 11-01, not shipped on 11-23 → not due (we are late)", () => {
    const order = anOrder({ deliveryDate: day("11-01") });
    expect(ask({ order, today: day("11-23") })).toMatchObject({ state: "notDue", balanceDue: null });
  });

  test("30 % deposit unpaid → deposit due", () => {
    const order = anOrder({ depositPercent: 0.3, orderDate: day("11-20") });
    expect(ask({ order })).toMatchObject({ state: "depositDue", depositDue: day("11-25") });
    expect(ask({ order, payments: [aPayment({ amount: 2_000, kind: "deposit" })] }).state).toBe("depositDue");
    expect(ask({ order, payments: [aPayment({ amount: 3_000, kind: "deposit" })] }).state).toBe("notDue");
  });

  test("USD 10,000 arrives as 9,975 → settled", () => {
    const order = anOrder({ currency: "USD", amount: 10_000 });
    expect(ask({ order, payments: [aPayment({ amount: 9_975 })] })).toMatchObject({
      state: "settled",
      tolerance: 50,
      ageing: null,
    });
  });
});

test("settled is payments and charges less refunds; received leaves charges out", () => {
  const payments = [
    aPayment({ amount: 3_000, kind: "deposit" }),
    aPayment({ amount: 6_900, kind: "balance" }),
    aPayment({ amount: 25.5, kind: "charge" }),
    aPayment({ amount: 400.1, kind: "refund" }),
  ];
  expect(ask({ payments })).toMatchObject({ settled: 9_525.4, received: 9_499.9, outstanding: 474.6 });
});

test.each([
  [10_000, 9_949.99, "notDue"],
  [10_000, 9_950, "settled"],
  [10_000, 10_050, "settled"],
  [10_000, 10_050.01, "overpaid"],
  [1_000, 995, "settled"],
  [1_000, 994.99, "notDue"],
  [100_000, 99_950, "settled"],
  [100_000, 99_949, "notDue"],
])("of %d paid %d is %s", (amount, paid, state) => {
  expect(ask({ order: anOrder({ amount }), payments: [aPayment({ amount: paid })] }).state).toBe(state);
});

test("a cancelled order on which nothing was paid is settled", () => {
  expect(ask({ order: anOrder({ status: "cancelled" }) })).toMatchObject({ state: "settled", outstanding: 0 });
});

test("the agreed payment date decides before shipping and term do", () => {
  const order = anOrder({ shippedDate: day("09-01"), termDays: 60, paymentDue: day("11-20") });
  expect(ask({ order })).toMatchObject({ balanceDue: day("11-20"), state: "overdue", daysPastDue: 3 });
});

test("where only the status says shipped, the term runs from the delivery date", () => {
  expect(ask({ order: anOrder({ status: "shipped", deliveryDate: day("10-10"), termDays: 30 }) }).balanceDue).toBe(
    day("11-09"),
  );
});

test("a cancelled order waits for no deposit, even when more was returned than paid", () => {
  const order = anOrder({ status: "cancelled", depositPercent: 0.3 });
  const payments = [aPayment({ kind: "refund", amount: 3000 })];
  expect(ask({ order, payments })).toMatchObject({ outstanding: 3000, depositDue: null, state: "notDue" });
});

test("an overdue balance comes before a missing deposit", () => {
  const order = anOrder({ shippedDate: day("10-01"), depositPercent: 0.3 });
  expect(ask({ order }).state).toBe("overdue");
});

test.each([
  ["10-24", "days1to30"],
  ["10-23", "days31to60"],
  ["09-24", "days31to60"],
  ["09-23", "days61to90"],
  ["08-25", "days61to90"],
  ["08-24", "daysOver90"],
])("a balance due on %s is aged %s on 11-23", (due, ageing) => {
  expect(ask({ order: anOrder({ paymentDue: day(due) }) }).ageing).toBe(ageing);
});

test("paying exactly what is outstanding settles an order, in however many cents and parts", () => {
  const cents = fc.integer({ min: 1, max: 100_000_000 });
  fc.assert(
    fc.property(fc.array(cents, { minLength: 1, maxLength: 40 }), (parts) => {
      const amount = parts.reduce((sum, part) => sum + part, 0) / 100;
      const payments = parts.map((part) => aPayment({ amount: part / 100 }));
      expect(ask({ order: anOrder({ amount }), payments })).toMatchObject({ outstanding: 0, state: "settled" });
    }),
  );
});
