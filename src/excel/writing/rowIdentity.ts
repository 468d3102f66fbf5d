import type { CellValue } from "../reading/columnRequest";
import type { RowToAppend } from "./appendRows";

/** The first cell that we fill in a row is the record's id; written with an apostrophe, it is read back without. */
export function idOfRow(row: RowToAppend): string {
  return String(row[idOffset(row)]).replace(/^'/, "");
}

/** Column of the id within the table, from 0; the same in every row of an append. */
export function idOffset(row: RowToAppend | undefined): number {
  return Math.max(0, row?.findIndex((value) => value !== null) ?? 0);
}

export function holdsId(value: CellValue | undefined, row: RowToAppend): boolean {
  return String(value) === idOfRow(row);
}
