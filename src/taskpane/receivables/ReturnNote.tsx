import type { PaymentDescription } from "../../domain/payments/describePayments";
import { formatMoney } from "../session/formatNumber";
import { texts } from "../session/language";

/** Money that is the customer's. */
export function ReturnNote({ payment: { state, outstanding } }: { payment: PaymentDescription }) {
  if (state !== "overpaid" && state !== "refundDue") return null;
  const words = texts.value.receivables[state](formatMoney(-outstanding));
  return (
    <p class="small">
      <span class={`badge ${state === "refundDue" ? "overdue" : "dueToday"}`}>{words}</span>
    </p>
  );
}
