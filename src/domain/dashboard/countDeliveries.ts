import { describeDelivery } from "../orders/describeDelivery";
import { findDeliveryDate, findShippedOn } from "../orders/findShippedOn";
import { isLiveOrder } from "../orders/statusClass";
import { isWithin } from "../regions/comparisonPeriod";
import type { DashboardQuestion } from "./dashboardQuestion";

export interface DeliveryCounts {
  /** Shipped in the period by the delivery date; orders of any type that have one. */
  readonly onTime: number;
  readonly late: number;
  /** 0 to 1; null when nothing with a date was shipped. */
  readonly onTimeRate: number | null;
  /** Of those shipped late, calendar days; null without any. */
  readonly averageDaysLate: number | null;
  /** As of today, whatever the period. */
  readonly lateNow: number;
}

export function countDeliveries({ records, settings, today, period }: DashboardQuestion): DeliveryCounts {
  const live = records.orders.filter((order) => isLiveOrder(order, settings));
  const shipped = live.filter(
    (order) => findDeliveryDate(order) !== null && isWithin(findShippedOn(order, settings), period),
  );
  const daysLate = shipped.map((order) => describeDelivery(order, settings, today).daysLate).filter((days) => days > 0);
  const onTime = shipped.length - daysLate.length;
  return {
    onTime,
    late: daysLate.length,
    onTimeRate: shipped.length === 0 ? null : onTime / shipped.length,
    averageDaysLate: daysLate.length === 0 ? null : daysLate.reduce((sum, days) => sum + days, 0) / daysLate.length,
    lateNow: live.filter((order) => describeDelivery(order, settings, today).state === "late").length,
  };
}
