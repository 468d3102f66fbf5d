import { readDay, readNumber } from "../fieldNumbers";
import { sumAmounts } from "../money";
import { isCountedOrder } from "../orders/statusClass";
import { toBaseCurrency } from "../payments/baseCurrency";
import { isWithin } from "../regions/comparisonPeriod";
import type { DashboardQuestion } from "./dashboardQuestion";

export interface AmountBand {
  readonly orders: number;
  readonly amount: number;
}

/** Bulk orders of the period by their amount in the base currency; `limits` are where each band after the first begins. */
export function distributeAmounts(
  { records, settings, period }: DashboardQuestion,
  limits: readonly number[],
): AmountBand[] {
  const amounts = records.orders
    .filter((order) => isCountedOrder(order, settings) && isWithin(readDay(order.orderDate), period))
    .map(({ amount, currency }) => toBaseCurrency(readNumber(amount) ?? 0, currency, settings));
  return [-Infinity, ...limits].map((from, index) => {
    const band = amounts.filter((amount) => amount >= from && amount < (limits[index] ?? Infinity));
    return { orders: band.length, amount: sumAmounts(band) };
  });
}
