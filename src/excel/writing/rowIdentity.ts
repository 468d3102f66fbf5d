import type { CellValue } from "../reading/columnRequest";
import type { RowToAppend } from "./appendRows";

/** The first cell that we fill in a row is the record's id; written with an apostrophe, it is read back without. */
export function idOfRow(row: RowToAppend): string {
  return String(row.find((value) => value !== null)).replace(/^'/, "");
}

export function holdsRow(values: readonly CellValue[], row: RowToAppend): boolean {
  const first = row.findIndex((value) => value !== null);
  return String(values[first]) === idOfRow(row);
}
