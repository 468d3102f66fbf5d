import type { OrderRecord, PaymentRecord } from "../../schema/records";
import { roundToCents } from "../money";
import { orderItem, type DeliveriesQuestion } from "../orders/listDeliveries";
import { groupByOrder } from "../orders/orderDirectory";
import type { OrderItem } from "../today/todayItem";
import { describePayments, type PaymentDescription } from "./describePayments";
import { findPaymentClaim } from "./findPaymentClaim";

export interface PaymentsDueQuestion extends DeliveriesQuestion {
  readonly payments: readonly PaymentRecord[];
}

type PaymentSection = "depositDue" | "balanceDue" | "toReturn";

/**
 * Money that is due or will be within the days that Options say, and money that is the customer's. A deposit counts until the
 * balance itself is due.
 */
export function listPaymentsDue(question: PaymentsDueQuestion) {
  const { orders, settings, today } = question;
  const sections: Record<PaymentSection, OrderItem[]> = { depositDue: [], balanceDue: [], toReturn: [] };
  const payments = groupByOrder(question.payments);
  for (const order of orders) {
    if (!order.orderNumber) continue;
    const described = describePayments({ order, payments: payments.of(order.orderNumber), settings, today });
    const item = paymentItem(order, described, question);
    if (item) sections[item.section].push(item);
  }
  return sections;
}

function paymentItem(
  order: OrderRecord,
  described: PaymentDescription,
  { directory, settings, today }: PaymentsDueQuestion,
): (OrderItem & { readonly section: PaymentSection }) | null {
  const { balanceDue, depositDue, ageing, outstanding, depositMissing, state } = described;
  const until = today + settings.paymentSoonDays;
  const claim = findPaymentClaim(described, today);
  const itemIn = <Section extends PaymentSection>(section: Section, day: number | null, amount: number) => ({
    ...orderItem(section, order, { directory, today, day, amount, paymentState: state, claim }),
    section,
  });
  if (state === "overpaid" || state === "refundDue") return itemIn("toReturn", null, roundToCents(-outstanding));
  if (ageing === null) return null;
  if (balanceDue !== null && balanceDue <= until) return itemIn("balanceDue", balanceDue, roundToCents(outstanding));
  return depositDue !== null && depositDue <= until ? itemIn("depositDue", depositDue, depositMissing) : null;
}
