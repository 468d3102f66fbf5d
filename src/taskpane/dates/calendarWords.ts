import { dayOfSerial } from "../../domain/dates/serialDate";
import { language } from "../session/language";

/** `2026年11月`, `November 2026`. */
export function describeMonth(serial: number): string {
  return format(serial, { year: "numeric", month: "long" });
}

/** `2026年11月26日星期四`, `Thursday 26 November 2026`. */
export function describeDayInFull(serial: number): string {
  return format(serial, { dateStyle: "full" });
}

function format(serial: number, options: Intl.DateTimeFormatOptions): string {
  const { year, month, day } = dayOfSerial(serial);
  const locale = language.value === "zh" ? "zh-CN" : "en-GB";
  return new Intl.DateTimeFormat(locale, { timeZone: "UTC", ...options }).format(Date.UTC(year, month - 1, day));
}
