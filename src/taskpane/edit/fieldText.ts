import { formatIsoDate } from "../../domain/dates/serialDate";
import type { ColumnSpec } from "../../schema/columnSpec";
import type { FieldValue } from "../../schema/records";

/** A value as the form shows it for editing, which it reads back as the same value. */
export function fieldText({ kind }: ColumnSpec, value: FieldValue): string {
  if (value === null) return "";
  if (typeof value !== "number") return value;
  if (kind === "date") return formatIsoDate(Math.floor(value));
  // Somebody may have typed 30 for 30 %.
  if (kind === "percent") return `${value > 1 ? value : Number((value * 100).toPrecision(12))}%`;
  return String(value);
}
