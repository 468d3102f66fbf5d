import type { OrderRecord } from "../../schema/records";
import type { Settings } from "../../schema/settings";
import { findDeliveryDate, findShippedOn, isShipped } from "./findShippedOn";
import { findStatusClass } from "./statusClass";

export type DeliveryState = "onTime" | "dueSoon" | "late" | "shippedLate";

export interface DeliveryDescription {
  /** Null for a cancelled order. */
  readonly state: DeliveryState | null;
  /** Calendar days after the delivery date, until shipped or until today; 0 when in time. */
  readonly daysLate: number;
}

/** An order without delivery date is never late. */
export function describeDelivery(order: OrderRecord, settings: Settings, today: number): DeliveryDescription {
  if (findStatusClass(order, settings) === "cancelled") return { state: null, daysLate: 0 };
  const delivery = findDeliveryDate(order);
  if (delivery === null) return { state: "onTime", daysLate: 0 };
  if (isShipped(order, settings)) {
    const daysLate = Math.max(0, (findShippedOn(order, settings) ?? delivery) - delivery);
    return { state: daysLate > 0 ? "shippedLate" : "onTime", daysLate };
  }
  if (delivery < today) return { state: "late", daysLate: today - delivery };
  return { state: delivery <= today + settings.deliverySoonDays ? "dueSoon" : "onTime", daysLate: 0 };
}

/** Its status says so, or it is late and has not left. */
export function isProblemOrder(order: OrderRecord, settings: Settings, today: number): boolean {
  return findStatusClass(order, settings) === "problem" || describeDelivery(order, settings, today).state === "late";
}
