/** The trade's own examples of when money is due: the domain and the sheet must say the same of each. */
import type { PaymentState } from "../../src/domain/payments/describePayments";
import type { AgeingBucket } from "../../src/schema/ageingBuckets";
import type { OrderRecord, PaymentRecord } from "../../src/schema/records";
import { day } from "./day";
import { anOrder, aPayment } from "./records";

export interface PaymentExample {
  readonly name: string;
  readonly today: number;
  readonly order: OrderRecord;
  readonly payments: readonly PaymentRecord[];
  readonly expected: {
    readonly outstanding: number;
    readonly state: PaymentState;
    readonly balanceDue: number | null;
    readonly ageing: AgeingBucket | null;
  };
  /** What the customer may be asked for. */
  readonly claim: "deposit" | "balance" | null;
}

export const usualDay = day("11-23");
const term60 = { shippedDate: day("09-01"), termDays: 60, amount: 10_000 };

const examples: readonly PaymentExample[] = [
  {
    name: "cancelled 10,000 with 3,000 paid: 3,000 to refund",
    today: usualDay,
    order: anOrder({ status: "cancelled", amount: 10_000 }),
    payments: [aPayment({ amount: 3_000 })],
    expected: { outstanding: -3_000, state: "refundDue", balanceDue: null, ageing: null },
    claim: null,
  },
  {
    name: "shipped 09-01, term 60: on 10-15 not due until 10-31",
    today: day("10-15"),
    order: anOrder(term60),
    payments: [],
    expected: { outstanding: 10_000, state: "notDue", balanceDue: day("10-31"), ageing: "notDue" },
    claim: null,
  },
  {
    name: "shipped 09-01, term 60: overdue on 11-23",
    today: usualDay,
    order: anOrder(term60),
    payments: [],
    expected: { outstanding: 10_000, state: "overdue", balanceDue: day("10-31"), ageing: "days1to30" },
    claim: "balance",
  },
  {
    name: "delivery 11-01, not shipped on 11-23: not due, we are late",
    today: usualDay,
    order: anOrder({ deliveryDate: day("11-01"), amount: 10_000 }),
    payments: [],
    expected: { outstanding: 10_000, state: "notDue", balanceDue: null, ageing: "notDue" },
    claim: null,
  },
  {
    name: "30 % deposit unpaid: deposit due",
    today: usualDay,
    order: anOrder({ depositPercent: 0.3, orderDate: day("11-18"), amount: 10_000 }),
    payments: [],
    expected: { outstanding: 10_000, state: "depositDue", balanceDue: null, ageing: "notDue" },
    claim: "deposit",
  },
  {
    name: "30 % deposit unpaid the day after the order: nobody is asked yet",
    today: usualDay,
    order: anOrder({ depositPercent: 0.3, orderDate: day("11-22"), amount: 10_000 }),
    payments: [],
    expected: { outstanding: 10_000, state: "depositDue", balanceDue: null, ageing: "notDue" },
    claim: null,
  },
  {
    name: "30 % deposit paid, not shipped: nothing is due",
    today: usualDay,
    order: anOrder({ depositPercent: 0.3, orderDate: day("11-01"), amount: 10_000 }),
    payments: [aPayment({ amount: 3_000, kind: "deposit" })],
    expected: { outstanding: 7_000, state: "notDue", balanceDue: null, ageing: "notDue" },
    claim: null,
  },
  {
    name: "USD 10,000 arrives as 9,975: settled",
    today: usualDay,
    order: anOrder({ currency: "USD", amount: 10_000, shippedDate: day("09-01") }),
    payments: [aPayment({ amount: 9_975 })],
    expected: { outstanding: 25, state: "settled", balanceDue: day("09-01"), ageing: null },
    claim: null,
  },
  {
    name: "a bank charge settles what did not arrive",
    today: usualDay,
    order: anOrder({ currency: "USD", amount: 1_000, shippedDate: day("09-01") }),
    payments: [aPayment({ amount: 970 }), aPayment({ amount: 30, kind: "charge" })],
    expected: { outstanding: 0, state: "settled", balanceDue: day("09-01"), ageing: null },
    claim: null,
  },
  {
    name: "paid twice: overpaid",
    today: usualDay,
    order: anOrder({ amount: 1_000, shippedDate: day("09-01") }),
    payments: [aPayment({ amount: 1_000 }), aPayment({ amount: 1_000 })],
    expected: { outstanding: -1_000, state: "overpaid", balanceDue: day("09-01"), ageing: null },
    claim: null,
  },
];

/** Each with an order number and payment ids of its own, to stand in one workbook. */
export const paymentExamples: readonly PaymentExample[] = examples.map((example, index) => {
  const orderNumber = `SO-${index + 1}`;
  return {
    ...example,
    order: { ...example.order, orderNumber },
    payments: example.payments.map((payment, place) => ({
      ...payment,
      id: `P-${index + 1}-${place}`,
      order: orderNumber,
    })),
  };
});
