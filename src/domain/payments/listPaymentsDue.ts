import type { PaymentRecord } from "../../schema/records";
import { roundToCents } from "../money";
import { orderItem, type DeliveriesQuestion } from "../orders/listDeliveries";
import { groupByOrder } from "../orders/orderDirectory";
import { isLiveOrder } from "../orders/statusClass";
import type { OrderItem } from "../today/todayItem";
import { describePayments } from "./describePayments";

export interface PaymentsDueQuestion extends DeliveriesQuestion {
  readonly payments: readonly PaymentRecord[];
}

/** Money that is due or will be within the days that Options say. A deposit counts until the balance itself is due. */
export function listPaymentsDue(question: PaymentsDueQuestion) {
  const { orders, directory, settings, today } = question;
  const sections: Record<"depositDue" | "balanceDue", OrderItem[]> = { depositDue: [], balanceDue: [] };
  const payments = groupByOrder(question.payments);
  const until = today + settings.paymentSoonDays;
  for (const order of orders.filter((each) => isLiveOrder(each, settings))) {
    const described = describePayments({ order, payments: payments.of(order.orderNumber), settings, today });
    const { balanceDue, depositDue, ageing, outstanding, depositMissing } = described;
    if (ageing === null) continue;
    if (balanceDue !== null && balanceDue <= until) {
      const amount = roundToCents(outstanding);
      sections.balanceDue.push(orderItem("balanceDue", order, { directory, today, day: balanceDue, amount }));
    } else if (depositDue !== null && depositDue <= until) {
      const item = orderItem("depositDue", order, { directory, today, day: depositDue, amount: depositMissing });
      sections.depositDue.push(item);
    }
  }
  return sections;
}
