import { purchaseBands } from "../../schema/purchaseBands";
import type { OrderRecord } from "../../schema/records";
import { createCustomerDirectory, customerKeyOf, groupByCustomer } from "../customers/customerDirectory";
import { readDay } from "../fieldNumbers";
import { isCountedOrder } from "../orders/statusClass";
import type { DashboardQuestion } from "./dashboardQuestion";

export interface PurchaseCount {
  readonly customers: number;
  /** From first to last order, shared among the times that they came back; null where nobody did. */
  readonly averageDays: number | null;
}

export interface PurchaseCounts {
  /** As purchaseBands. */
  readonly bands: readonly PurchaseCount[];
  readonly total: PurchaseCount;
}

interface Purchases {
  readonly orders: number;
  readonly days: number;
}

/** Bulk orders of all time. */
export function countPurchases({ records, settings }: Pick<DashboardQuestion, "records" | "settings">): PurchaseCounts {
  const ordersOf = groupByCustomer(
    records.orders.filter((order) => isCountedOrder(order, settings)),
    createCustomerDirectory(records.customers),
  );
  const purchases = records.customers
    .filter((customer) => customerKeyOf(customer) !== "")
    .map((customer) => describePurchases(ordersOf.of(customer)));
  const bands = purchaseBands.map(({ from, to }) =>
    countOf(purchases.filter(({ orders }) => orders >= from && orders <= (to ?? Infinity))),
  );
  return { bands, total: countOf(purchases) };
}

function describePurchases(orders: readonly OrderRecord[]): Purchases {
  const days = orders.flatMap(({ orderDate }) => readDay(orderDate) ?? []);
  return { orders: orders.length, days: days.length === 0 ? 0 : Math.max(...days) - Math.min(...days) };
}

function countOf(purchases: readonly Purchases[]): PurchaseCount {
  const again = purchases.filter(({ orders }) => orders > 1);
  const times = again.reduce((sum, { orders }) => sum + orders - 1, 0);
  const days = again.reduce((sum, each) => sum + each.days, 0);
  return { customers: purchases.length, averageDays: times === 0 ? null : days / times };
}
