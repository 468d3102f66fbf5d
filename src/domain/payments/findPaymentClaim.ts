import { roundToCents } from "../money";
import type { PaymentDescription } from "./describePayments";

/** Money that the customer may be asked for: its day has come. */
export interface PaymentClaim {
  readonly kind: "deposit" | "balance";
  /** In the currency of the order. */
  readonly amount: number;
  readonly due: number;
  /** Since the due day; 0 on the day itself. */
  readonly days: number;
}

/** Null while nothing is due. A balance takes the place of the deposit; that of an order that has not left has no due day unless one was agreed. */
export function findPaymentClaim(described: PaymentDescription, today: number): PaymentClaim | null {
  const { ageing, balanceDue, depositDue, outstanding, depositMissing } = described;
  if (ageing === null) return null;
  if (balanceDue !== null && balanceDue <= today) {
    return { kind: "balance", amount: roundToCents(outstanding), due: balanceDue, days: today - balanceDue };
  }
  if (depositDue === null || depositDue > today) return null;
  return { kind: "deposit", amount: depositMissing, due: depositDue, days: today - depositDue };
}
