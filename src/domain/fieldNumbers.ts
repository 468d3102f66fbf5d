/** A date or number cell may hold text that somebody typed or pasted: to a calculation it is blank, as it is to the sheet's formulas. */
import type { FieldValue } from "../schema/records";

export function readNumber(value: FieldValue | undefined): number | null {
  return typeof value === "number" ? value : null;
}

/** The whole day of a date that may carry a time. */
export function readDay(value: FieldValue | undefined): number | null {
  return typeof value === "number" ? Math.floor(value) : null;
}
