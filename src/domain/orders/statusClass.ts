import type { OrderRecord } from "../../schema/records";
import type { Settings, StatusClass } from "../../schema/settings";
import { foldCase } from "../foldCase";

/** A status that Options does not know counts as open. */
export function findStatusClass({ status }: Pick<OrderRecord, "status">, { statuses }: Settings): StatusClass {
  if (status === null) return "open";
  const value =
    statuses.find(({ code }) => code === status) ?? statuses.find(({ code }) => foldCase(code) === foldCase(status));
  return value?.class ?? "open";
}

/** Cancelled orders, and rows without a number, count nowhere. */
export function isLiveOrder(order: Pick<OrderRecord, "orderNumber" | "status">, settings: Settings): boolean {
  return Boolean(order.orderNumber) && findStatusClass(order, settings) !== "cancelled";
}

/** Samples and replacements enter neither order counts nor amounts of a summary; blank counts as bulk. */
export function isCountedOrder(
  order: Pick<OrderRecord, "orderNumber" | "status" | "orderType">,
  settings: Settings,
): boolean {
  return isLiveOrder(order, settings) && (!order.orderType || order.orderType === "bulk");
}
