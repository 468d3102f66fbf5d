import { parseIsoDate } from "../../src/domain/dates/serialDate";

/** Serial of `2026-11-23`; of `11-23` in 2026. */
export function day(text: string): number {
  const serial = parseIsoDate(text.length === 5 ? `2026-${text}` : text);
  if (serial === null) throw new Error(`not a day: ${text}`);
  return serial;
}
