import type { WritableValue } from "../protectText";
import { setNumberFormat } from "../setNumberFormat";
import { sheetOfTable } from "../sheetOfTable";
import type { AppendPlace } from "./appendPlace";

/** By column of the table; null leaves the cell: calculated columns and those of the user. A blank is written as such. */
export type RowToAppend = readonly (WritableValue | null)[];

/** Clears the way for rows right below the table; then they may be written in parts. */
export function queueRoom(context: Excel.RequestContext, place: AppendPlace): void {
  const { table, showsTotals, rowBelow, firstColumn, rowsToInsert, width } = place;
  // Rows below a totals row belong to no table; hidden and shown again, its functions are kept.
  if (showsTotals) context.workbook.tables.getItem(table).showTotals = false;
  if (rowsToInsert === 0) return;
  sheetOfTable(context, table).getRangeByIndexes(rowBelow, firstColumn, rowsToInsert, width).insert("Down");
}

/**
 * Queues rows right below the table, where Excel grows it: `TableRowCollection.add` loses rows while others edit
 * (learn.microsoft.com/office/dev/add-ins/excel/co-authoring-in-excel-add-ins). `offset` counts rows already written.
 */
export function queueRows(
  context: Excel.RequestContext,
  place: AppendPlace,
  rows: readonly RowToAppend[],
  offset: number,
): void {
  const written = rangeOfRows(context, place, offset, rows.length);
  queueFormats(written, place.numberFormats, rows.length);
  written.values = rows.map((row) => [...row]);
}

/** Formats first, else Excel parses what is written: `0571` would become 571. */
function queueFormats(written: Excel.Range, numberFormats: readonly string[], rowCount: number): void {
  if (rowCount === 1) {
    written.numberFormat = [[...numberFormats]];
    return;
  }
  numberFormats.forEach((format, index) => setNumberFormat(written.getColumn(index), format));
}

export function rangeOfRows(
  context: Excel.RequestContext,
  place: AppendPlace,
  offset: number,
  count: number,
): Excel.Range {
  const { table, targetRow, firstColumn, width } = place;
  return sheetOfTable(context, table).getRangeByIndexes(targetRow + offset, firstColumn, count, width);
}
