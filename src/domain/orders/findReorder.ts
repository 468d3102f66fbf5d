import { fewestReorders } from "../../schema/fewestReorders";
import type { OrderRecord } from "../../schema/records";
import type { Settings } from "../../schema/settings";
import { readDay, readNumber } from "../fieldNumbers";
import { findShippedOn } from "./findShippedOn";
import { isCountedOrder } from "./statusClass";

export interface Reorder {
  readonly reorderDate: number;
  /** What the date was counted from: days that the goods last, or the customer's usual days between orders. */
  readonly basis: "usage" | "interval";
  readonly days: number;
}

/**
 * When a customer, given by its orders, will want more: when the goods of the last bulk order are used up; else the average days
 * between its bulk orders after the last of them. It moves no due date: whoever is to be called for it stands on Today apart.
 */
export function findReorder(orders: readonly OrderRecord[], settings: Settings): Reorder | null {
  const counted = orders.filter((order) => isCountedOrder(order, settings));
  const days = counted.flatMap(({ orderDate }) => readDay(orderDate) ?? []);
  if (days.length === 0) return null;
  const last = Math.max(...days);
  const usage = findUsage(
    counted.filter(({ orderDate }) => readDay(orderDate) === last),
    settings,
  );
  if (usage) return { reorderDate: usage.from + usage.days, basis: "usage", days: usage.days };
  if (counted.length < fewestReorders) return null;
  const interval = Math.round((last - Math.min(...days)) / (counted.length - 1));
  return interval === 0 ? null : { reorderDate: last + interval, basis: "interval", days: interval };
}

/** What is used up first counts; it is used from the day it was shipped. */
function findUsage(orders: readonly OrderRecord[], settings: Settings): { from: number; days: number } | null {
  const usages = orders.flatMap((order) => {
    const days = readNumber(order.usageDays) ?? 0;
    const from = findShippedOn(order, settings) ?? readDay(order.orderDate);
    return days > 0 && from !== null ? [{ from, days }] : [];
  });
  return usages.sort((first, second) => first.from + first.days - (second.from + second.days))[0] ?? null;
}
