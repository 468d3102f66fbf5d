/** Dates are serials of Excel's 1900 system: whole days, no clock, no time zone. */
import { isExists } from "date-fns";

const dayMilliseconds = 86_400_000;
/** Serial 0 as a UTC day, right from 1900-03-01 on: before it Excel counts a 29 February 1900 that never was. */
const epoch = Date.UTC(1899, 11, 30);
export const firstSerial = 61;
export const lastSerial = 2_958_465;

export interface CalendarDay {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
}

/** Serial of a day that exists, from 1900-03-01 to 9999-12-31; null for any other. */
export function serialOfDay({ year, month, day }: CalendarDay): number | null {
  if (year < 1900 || year > 9999 || !isExists(year, month - 1, day)) return null;
  const serial = serialOfUtc(Date.UTC(year, month - 1, day));
  return serial < firstSerial ? null : serial;
}

/** `milliseconds`: a UTC midnight. */
export function serialOfUtc(milliseconds: number): number {
  return (milliseconds - epoch) / dayMilliseconds;
}

export function dayOfSerial(serial: number): CalendarDay {
  const date = new Date(epoch + serial * dayMilliseconds);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** `2026-03-05` as a serial; null unless it is exactly that form and a day that exists. */
export function parseIsoDate(text: string): number | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!match) return null;
  return serialOfDay({ year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) });
}

export function formatIsoDate(serial: number): string {
  return new Date(epoch + serial * dayMilliseconds).toISOString().slice(0, 10);
}
