import type { OrderRecord } from "../../schema/records";
import { foldCase } from "../foldCase";

/** Finds the order that a payment means, by its number; case does not count. */
export interface OrderDirectory {
  find(orderNumber: string | null): OrderRecord | null;
}

export function createOrderDirectory(orders: readonly OrderRecord[]): OrderDirectory {
  const byNumber = new Map<string, OrderRecord>();
  for (const order of orders) {
    const key = foldCase(order.orderNumber ?? "");
    if (!byNumber.has(key)) byNumber.set(key, order);
  }
  return {
    find: (orderNumber) => (orderNumber ? (byNumber.get(foldCase(orderNumber)) ?? null) : null),
  };
}

/** Payments by the order number that they name, in table order. */
export function groupByOrder<Row extends { readonly order: string | null }>(
  rows: readonly Row[],
): { of(orderNumber: string | null): readonly Row[] } {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const key = foldCase(row.order ?? "");
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return { of: (orderNumber) => (orderNumber ? (groups.get(foldCase(orderNumber)) ?? []) : []) };
}
