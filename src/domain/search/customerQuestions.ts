/** Questions that a boss asks about customers, answered from everybody's records. Amounts are in the base currency. */
import type { CustomerRecord, OrderRecord } from "../../schema/records";
import type { Settings } from "../../schema/settings";
import { readDay, readNumber } from "../fieldNumbers";
import { findStageClass } from "../followUps/cadence";
import { sumAmounts } from "../money";
import { findReorder, type Reorder } from "../orders/findReorder";
import { isCountedOrder } from "../orders/statusClass";
import { toBaseCurrency } from "../payments/baseCurrency";
import { isWithin, type Period } from "../regions/comparisonPeriod";
import type { CustomerFacts } from "./customerFacts";

export interface TopCustomer {
  readonly customer: CustomerRecord;
  readonly orderCount: number;
  readonly amount: number;
}

/** Who ordered most in the period; bulk orders that were not cancelled. */
export function listTopCustomers(facts: readonly CustomerFacts[], period: Period, settings: Settings): TopCustomer[] {
  const totals = facts.map(({ customer, orders }) => {
    const counted = listCountedOrders(orders, settings).filter(({ orderDate }) => isWithin(readDay(orderDate), period));
    const amounts = counted.map(({ amount, currency }) => toBaseCurrency(readNumber(amount) ?? 0, currency, settings));
    return { customer, orderCount: counted.length, amount: sumAmounts(amounts) };
  });
  return totals.filter(({ orderCount }) => orderCount > 0).sort((first, second) => second.amount - first.amount);
}

export interface OverdueCustomer {
  readonly customer: CustomerRecord;
  readonly daysOverdue: number;
}

/** Whose follow-up has waited longest. */
export function listMostOverdue(facts: readonly CustomerFacts[]): OverdueCustomer[] {
  return facts
    .map(({ customer, due }) => ({ customer, daysOverdue: due.daysOverdue }))
    .filter(({ daysOverdue }) => daysOverdue > 0)
    .sort((first, second) => second.daysOverdue - first.daysOverdue);
}

export interface SleepingCustomer {
  readonly customer: CustomerRecord;
  readonly orderTotal: number;
  readonly daysSinceOrder: number;
}

/**
 * Customers of value without an order for `sleepingDays` or more. Of value: potential A, or an order total no smaller than the
 * median of all who ever ordered. Lost ones are not asleep.
 */
export function listSleepingCustomers(
  facts: readonly CustomerFacts[],
  settings: Settings,
  today: number,
): SleepingCustomer[] {
  const buyers = facts.filter(({ totals }) => totals.lastOrder !== null);
  const middle = findMedian(buyers.map(({ totals }) => totals.orderTotal)) ?? 0;
  return buyers
    .filter(({ customer, totals }) => customer.potential === "A" || totals.orderTotal >= middle)
    .filter(({ customer }) => findStageClass(customer, settings) !== "lost")
    .map(({ customer, totals }) => ({
      customer,
      orderTotal: totals.orderTotal,
      daysSinceOrder: today - (totals.lastOrder ?? today),
    }))
    .filter(({ daysSinceOrder }) => daysSinceOrder >= settings.sleepingDays)
    .sort((first, second) => second.orderTotal - first.orderTotal);
}

export interface ReorderCustomer extends Reorder {
  readonly customer: CustomerRecord;
}

/** Whose goods run out, or whose usual day for ordering comes, within `soonDays`; the longest past first. */
export function listDueToReorder(
  facts: readonly Pick<CustomerFacts, "customer" | "orders">[],
  settings: Settings,
  today: number,
): ReorderCustomer[] {
  return facts
    .filter(({ customer }) => findStageClass(customer, settings) !== "lost")
    .flatMap(({ customer, orders }) => {
      const reorder = findReorder(orders, settings);
      return reorder && reorder.reorderDate <= today + settings.soonDays ? [{ customer, ...reorder }] : [];
    })
    .sort((first, second) => first.reorderDate - second.reorderDate);
}

function listCountedOrders(orders: readonly OrderRecord[], settings: Settings): OrderRecord[] {
  return orders.filter((order) => isCountedOrder(order, settings));
}

function findMedian(numbers: readonly number[]): number | null {
  const sorted = [...numbers].sort((first, second) => first - second);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle];
  if (upper === undefined) return null;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? upper)) / 2;
}
