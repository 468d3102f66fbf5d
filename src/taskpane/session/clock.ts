import { serialOfUtc } from "../../domain/dates/serialDate";

/** The day of this machine, for a workbook that has no day of its own yet. */
export function readClockDay(): number {
  const now = new Date();
  return serialOfUtc(Date.UTC(now.getFullYear(), now.getMonth(), now.getDate()));
}
