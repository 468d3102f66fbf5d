import type { OrderRecord, PaymentRecord } from "../../schema/records";
import type { Settings } from "../../schema/settings";
import { roundToCents } from "../money";
import { groupByOrder } from "../orders/orderDirectory";
import { isLiveOrder } from "../orders/statusClass";
import { toBaseCurrency } from "./baseCurrency";
import type { AgeingBucket } from "../../schema/ageingBuckets";
import { describePayments } from "./describePayments";

export interface AgeingQuestion {
  readonly orders: readonly OrderRecord[];
  readonly payments: readonly PaymentRecord[];
  readonly settings: Settings;
  readonly today: number;
}

/** What is still to come in, by how long it has been due, in the base currency; money to give back is no part of it. */
export function totalAgeing({
  orders,
  payments,
  settings,
  today,
}: AgeingQuestion): Readonly<Record<AgeingBucket, number>> {
  const totals = { notDue: 0, days1to30: 0, days31to60: 0, days61to90: 0, daysOver90: 0 };
  const paymentsByOrder = groupByOrder(payments);
  for (const order of orders.filter((each) => isLiveOrder(each, settings))) {
    const described = describePayments({ order, payments: paymentsByOrder.of(order.orderNumber), settings, today });
    if (described.ageing === null) continue;
    const outstanding = toBaseCurrency(described.outstanding, order.currency, settings);
    totals[described.ageing] = roundToCents(totals[described.ageing] + outstanding);
  }
  return totals;
}
