import { dayOfSerial, serialOfUtc } from "./serialDate";

/** The same day `months` later, or the last day of that month where it is shorter (EDATE). */
export function addMonths(serial: number, months: number): number {
  const { year, month, day } = dayOfSerial(serial);
  const first = new Date(Date.UTC(year, month - 1 + months, 1));
  const lastDay = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
  return serialOfUtc(first.getTime()) + Math.min(day, lastDay) - 1;
}

export function isFirstOfMonth(serial: number): boolean {
  return dayOfSerial(serial).day === 1;
}

/** How many whole calendar months, quarters or years these days are exactly: 1, 3, 12, or null for any other period. */
export function wholeCalendarMonths(from: number, to: number): 1 | 3 | 12 | null {
  if (!isFirstOfMonth(from)) return null;
  const { month } = dayOfSerial(from);
  if (to === addMonths(from, 1) - 1) return 1;
  if (to === addMonths(from, 3) - 1 && month % 3 === 1) return 3;
  if (to === addMonths(from, 12) - 1 && month === 1) return 12;
  return null;
}
