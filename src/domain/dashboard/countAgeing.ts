import { ageingBuckets, type AgeingBucket } from "../../schema/ageingBuckets";
import { groupByOrder } from "../orders/orderDirectory";
import { isLiveOrder } from "../orders/statusClass";
import { describePayments } from "../payments/describePayments";
import { totalAgeing } from "../payments/totalAgeing";
import type { DashboardQuestion } from "./dashboardQuestion";

export interface AgeingCount {
  readonly bucket: AgeingBucket;
  readonly amount: number;
  readonly orders: number;
}

/** The amounts of totalAgeing with the number of orders behind each. */
export function countAgeing({ records, settings, today }: Omit<DashboardQuestion, "period" | "facts">): AgeingCount[] {
  const { orders, payments } = records;
  const amounts = totalAgeing({ orders, payments, settings, today });
  const paymentsOf = groupByOrder(payments);
  const ageings = orders
    .filter((order) => isLiveOrder(order, settings))
    .map((order) => describePayments({ order, payments: paymentsOf.of(order.orderNumber), settings, today }).ageing);
  return ageingBuckets.map(({ key }) => ({
    bucket: key,
    amount: amounts[key],
    orders: ageings.filter((ageing) => ageing === key).length,
  }));
}
