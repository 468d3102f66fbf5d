import { formatIsoDate } from "../../domain/dates/serialDate";
import { foldCase } from "../../domain/foldCase";
import type { OrderRecord } from "../../schema/records";

/** The day and the first number of that day that no order has: SO261123-01. A proposal only: people keep their own series. */
export function suggestOrderNumber(orders: readonly Pick<OrderRecord, "orderNumber">[], today: number): string {
  const taken = new Set(orders.map(({ orderNumber }) => foldCase(orderNumber ?? "")));
  const start = `SO${formatIsoDate(today).slice(2).replaceAll("-", "")}-`;
  for (let count = 1; ; count += 1) {
    const number = start + String(count).padStart(2, "0");
    if (!taken.has(foldCase(number))) return number;
  }
}
