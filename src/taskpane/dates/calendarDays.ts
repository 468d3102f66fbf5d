/** The days that a calendar shows, and where its keys lead. */
import { addMonths } from "../../domain/dates/calendarMonths";
import { dayOfSerial } from "../../domain/dates/serialDate";
import { earliestDay, latestDay } from "../../schema/dayLimits";
import { weekdayOf } from "./parseTypedDate";

export function firstOfMonth(serial: number): number {
  return serial - dayOfSerial(serial).day + 1;
}

/** Weeks from Monday to Sunday; null where the day is of another month. */
export function listMonthWeeks(serial: number): (number | null)[][] {
  const first = firstOfMonth(serial);
  const next = addMonths(first, 1);
  const weeks: (number | null)[][] = [];
  for (let monday = first - weekdayOf(first); monday < next; monday += 7) {
    weeks.push(
      Array.from({ length: 7 }, (_, index) => monday + index).map((day) => (day >= first && day < next ? day : null)),
    );
  }
  return weeks;
}

/** Null for a key that leads nowhere. */
export function moveByKey({ key, shiftKey }: Pick<KeyboardEvent, "key" | "shiftKey">, serial: number): number | null {
  const months = shiftKey ? 12 : 1;
  switch (key) {
    case "ArrowLeft":
      return keepInLimits(serial - 1);
    case "ArrowRight":
      return keepInLimits(serial + 1);
    case "ArrowUp":
      return keepInLimits(serial - 7);
    case "ArrowDown":
      return keepInLimits(serial + 7);
    case "Home":
      return keepInLimits(serial - weekdayOf(serial));
    case "End":
      return keepInLimits(serial - weekdayOf(serial) + 6);
    case "PageUp":
      return moveMonths(serial, -months);
    case "PageDown":
      return moveMonths(serial, months);
    default:
      return null;
  }
}

export function moveMonths(serial: number, months: number): number {
  return keepInLimits(addMonths(serial, months));
}

export function keepInLimits(serial: number): number {
  return Math.min(Math.max(serial, earliestDay), latestDay);
}
