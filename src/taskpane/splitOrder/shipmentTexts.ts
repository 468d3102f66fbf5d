/** The shipments of a split as typed, and what they say. */
import { formatIsoDate } from "../../domain/dates/serialDate";
import { divideOrder, type Shipment } from "../../domain/orders/splitOrder";
import type { OrderRecord } from "../../schema/records";
import { parseNumber } from "../add/readDraft";
import { parseTypedDate } from "../dates/parseTypedDate";

export interface ShipmentTexts {
  readonly quantity: string;
  readonly amount: string;
  readonly deliveryDate: string;
}

export const fewestShipments = 2;
export const mostShipments = 12;

/** Equal shares; days that were typed stay with their shipment. */
export function shareEqually(
  order: OrderRecord,
  count: number,
  typed: readonly ShipmentTexts[] = [],
): readonly ShipmentTexts[] {
  return divideOrder(order, count).map(({ quantity, amount, deliveryDate }, place) => ({
    quantity: quantity === null ? "" : String(quantity),
    amount: amount.toFixed(2),
    deliveryDate: typed[place]?.deliveryDate ?? (deliveryDate === null ? "" : formatIsoDate(deliveryDate)),
  }));
}

export interface ReadShipment extends Shipment {
  /** Fields whose text is no number or no day. */
  readonly unreadable: readonly (keyof ShipmentTexts)[];
}

export function readShipment(texts: ShipmentTexts, today: number): ReadShipment {
  const quantity = parseNumber(texts.quantity);
  const amount = parseNumber(texts.amount);
  const deliveryDate = texts.deliveryDate.trim() === "" ? null : parseTypedDate(texts.deliveryDate, today);
  const isWrong = (key: keyof ShipmentTexts, value: number | null) => value === null && texts[key].trim() !== "";
  const values = { quantity, amount, deliveryDate };
  const unreadable = (["quantity", "amount", "deliveryDate"] as const).filter((key) => isWrong(key, values[key]));
  return { quantity, amount: amount ?? 0, deliveryDate, unreadable };
}
