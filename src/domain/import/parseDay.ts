import { serialOfDay } from "../dates/serialDate";

const timeOfDay = /(?:[T\s]+\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?\s*(?:Z|[+-]\d{2}:?\d{2})?)?$/.source;
const yearFirst = new RegExp(`^(\\d{4})\\s*[-/.年]\\s*(\\d{1,2})\\s*[-/.月]\\s*(\\d{1,2})\\s*日?${timeOfDay}`);
const yearLast = /^\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4}\b/;
/** Days from 1954 to 2099 as Excel counts them. */
const serial = /^[2-7]\d{4}(?:\.\d+)?$/;

export type ParsedDay = { readonly value: number } | { readonly code: "date" | "ambiguousDate" };

/** `2026-03-05`, `2026/3/5`, `2026.3.5`, `2026年3月5日`, `20260305` or a serial, with or without a time of day, which is dropped. */
export function parseDay(text: string): ParsedDay {
  if (serial.test(text)) return { value: Math.floor(Number(text)) };
  const parts = yearFirst.exec(text) ?? /^(\d{4})(\d{2})(\d{2})$/.exec(text);
  if (!parts) return { code: yearLast.test(text) ? "ambiguousDate" : "date" };
  const value = serialOfDay({ year: Number(parts[1]), month: Number(parts[2]), day: Number(parts[3]) });
  return value === null ? { code: "date" } : { value };
}
