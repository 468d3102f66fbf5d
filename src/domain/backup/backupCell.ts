/** One field in the file: a day as `2026-03-05`; a text that stands in a column of days says that it is one. */
import type { TableKey } from "../../schema/columnSpec";
import { inputColumnsOf } from "../../schema/inputColumnsOf";
import type { OwnField } from "../../schema/ownField";
import type { FieldValue } from "../../schema/records";
import { firstSerial, formatIsoDate, lastSerial, parseIsoDate } from "../dates/serialDate";

export type BackupCell = FieldValue | { readonly text: string };

export function dateKeysOf(table: TableKey, ownFields: readonly OwnField[]): ReadonlySet<string> {
  const dates = inputColumnsOf(table, ownFields).filter(({ kind }) => kind === "date");
  return new Set(dates.map(({ key }) => key));
}

export function toBackupCell(value: FieldValue, isDate: boolean): BackupCell {
  if (!isDate || value === null) return value;
  if (typeof value === "string") return { text: value };
  // Times of day and what is no day at all stay the number that they are.
  const isDay = Number.isInteger(value) && value >= firstSerial && value <= lastSerial;
  return isDay ? formatIsoDate(value) : value;
}

/** Undefined where the file holds what no field can be. */
export function fromBackupCell(cell: unknown, isDate: boolean): FieldValue | undefined {
  if (cell === null) return cell;
  if (typeof cell === "number") return Number.isFinite(cell) ? cell : undefined;
  if (typeof cell === "string") return isDate ? (parseIsoDate(cell) ?? undefined) : cell;
  const { text } = cell as { readonly text?: unknown };
  return isDate && typeof text === "string" ? text : undefined;
}
