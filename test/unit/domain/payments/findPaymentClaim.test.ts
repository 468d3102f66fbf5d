import { describePayments } from "../../../../src/domain/payments/describePayments";
import { findPaymentClaim } from "../../../../src/domain/payments/findPaymentClaim";
import { day } from "../../../builders/day";
import { paymentExamples } from "../../../builders/paymentExamples";
import { anOrder, aPayment } from "../../../builders/records";
import { someSettings } from "../../../builders/someSettings";

const settings = someSettings();

describe.each(paymentExamples)("$name", ({ order, payments, today, expected, claim }) => {
  const described = describePayments({ order, payments, settings, today });

  test("is what the payments say", () => expect(described).toMatchObject(expected));

  test("says what may be asked for", () => expect(findPaymentClaim(described, today)?.kind ?? null).toBe(claim));
});

test("the claim names what is missing, its day and how long ago that was", () => {
  const ask = (order: ReturnType<typeof anOrder>, today: number) =>
    findPaymentClaim(describePayments({ order, payments: [aPayment({ amount: 1_000.5 })], settings, today }), today);
  const shipped = anOrder({ depositPercent: 0.3, shippedDate: day("11-20"), termDays: 0 });
  expect(ask(shipped, day("11-20"))).toEqual({ kind: "balance", amount: 8_999.5, due: day("11-20"), days: 0 });
  expect(ask(shipped, day("11-19"))).toEqual({ kind: "deposit", amount: 1_999.5, due: day("09-06"), days: 74 });
});
