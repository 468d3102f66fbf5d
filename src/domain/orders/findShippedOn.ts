import type { OrderRecord } from "../../schema/records";
import type { Settings } from "../../schema/settings";
import { readDay } from "../fieldNumbers";
import { findStatusClass } from "./statusClass";

type ShippingFields = Pick<OrderRecord, "status" | "shippedDate" | "revisedDelivery" | "deliveryDate">;

/** The revised delivery date, else the original. */
export function findDeliveryDate(order: Pick<OrderRecord, "revisedDelivery" | "deliveryDate">): number | null {
  return readDay(order.revisedDelivery) ?? readDay(order.deliveryDate);
}

/** The day an order left: its shipped date, or its delivery date where only the status says so; never for a cancelled one. */
export function findShippedOn(order: ShippingFields, settings: Settings): number | null {
  const statusClass = findStatusClass(order, settings);
  if (statusClass === "cancelled") return null;
  const shippedDate = readDay(order.shippedDate);
  if (shippedDate !== null) return shippedDate;
  return statusClass === "shipped" || statusClass === "done" ? findDeliveryDate(order) : null;
}

/** Shipped date typed, or a status that says so; never for a cancelled one. */
export function isShipped(order: ShippingFields, settings: Settings): boolean {
  const statusClass = findStatusClass(order, settings);
  if (statusClass === "cancelled") return false;
  return readDay(order.shippedDate) !== null || statusClass === "shipped" || statusClass === "done";
}
