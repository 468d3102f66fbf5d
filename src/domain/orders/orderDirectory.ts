import type { OrderRecord } from "../../schema/records";
import { foldCase } from "../foldCase";

export type OrderIdentity = Pick<OrderRecord, "orderNumber">;

/** Finds the order that a payment means, by its number; case does not count. */
export interface OrderDirectory<Order extends OrderIdentity = OrderRecord> {
  find(orderNumber: string | null): Order | null;
}

export function createOrderDirectory<Order extends OrderIdentity>(orders: readonly Order[]): OrderDirectory<Order> {
  const byNumber = new Map<string, Order>();
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
