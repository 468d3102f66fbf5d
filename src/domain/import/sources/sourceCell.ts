import type { CellValue } from "hucre";
import { serialOfUtc } from "../../dates/serialDate";
import type { SourceCell } from "../sourceTable";

/** Days come as UTC midnights; a time of day is a part of the serial. */
export function toSourceCell(value: CellValue | undefined): SourceCell {
  if (value instanceof Date) return Number(serialOfUtc(value.getTime()).toFixed(6));
  return value ?? null;
}
