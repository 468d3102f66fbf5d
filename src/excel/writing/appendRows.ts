import type { WritableValue } from "../protectText";
import type { CellValue } from "../reading/columnRequest";
import { setNumberFormat } from "../setNumberFormat";
import { sheetOfTable } from "../sheetOfTable";
import { WorkbookError } from "../workbookError";
import type { AppendPlace } from "./appendPlace";
import { holdsRow, idOfRow } from "./rowIdentity";

/** By column of the table; null leaves the cell: calculated columns and those of the user. */
export type RowToAppend = readonly (WritableValue | null)[];

/**
 * Queues rows right below the table, where Excel grows it: `TableRowCollection.add` loses rows while others edit
 * (learn.microsoft.com/office/dev/add-ins/excel/co-authoring-in-excel-add-ins).
 */
export function queueRows(context: Excel.RequestContext, place: AppendPlace, rows: readonly RowToAppend[]): void {
  const table = context.workbook.tables.getItem(place.table);
  // Rows below a totals row belong to no table; hidden and shown again, its functions are kept.
  if (place.showsTotals) table.showTotals = false;
  if (place.rowsToInsert > 0) {
    const { rowBelow, firstColumn, rowsToInsert, width } = place;
    sheetOfTable(context, place.table).getRangeByIndexes(rowBelow, firstColumn, rowsToInsert, width).insert("Down");
  }
  const written = rangeOfRows(context, place, rows.length);
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

function rangeOfRows(context: Excel.RequestContext, place: AppendPlace, count: number): Excel.Range {
  return sheetOfTable(context, place.table).getRangeByIndexes(place.targetRow, place.firstColumn, count, place.width);
}

/**
 * Looks whether the table took the rows in: one sync, and two more where it must be helped
 * (office-js#2097, #3191, #3013: growth can fail). Gives the rows as Excel now holds them.
 * @throws WorkbookError conflict when other rows stand there: someone else wrote them at the same moment.
 */
export async function confirmRows(
  context: Excel.RequestContext,
  place: AppendPlace,
  rows: readonly RowToAppend[],
): Promise<CellValue[][]> {
  const seen = await lookAtRows(context, place, rows.length);
  if (seen.isInside && seen.lostFormulas.length === 0 && !place.showsTotals) return expectOurs(place, rows, seen);
  queueRepair(context, place, rows.length, seen);
  const repaired = await lookAtRows(context, place, rows.length);
  if (!repaired.isInside) throw new WorkbookError("hostFailure", { table: place.table });
  return expectOurs(place, rows, repaired);
}

interface RowsSeen {
  readonly isInside: boolean;
  /** Columns of the table whose formula is missing in the last of the new rows. */
  readonly lostFormulas: readonly number[];
  readonly values: CellValue[][];
}

async function lookAtRows(context: Excel.RequestContext, place: AppendPlace, count: number): Promise<RowsSeen> {
  const table = context.workbook.tables.getItem(place.table).getRange().load("rowIndex,rowCount");
  const written = rangeOfRows(context, place, count).load("values");
  const lastRow = written.getLastRow().load("formulas");
  await context.sync();
  const lastFormulas = (lastRow.formulas[0] ?? []) as CellValue[];
  return {
    isInside: table.rowIndex + table.rowCount >= place.targetRow + count,
    lostFormulas: place.columnFormulas.flatMap((formula, index) =>
      formula !== null && !String(lastFormulas[index]).startsWith("=") ? [index] : [],
    ),
    values: written.values as CellValue[][],
  };
}

function queueRepair(context: Excel.RequestContext, place: AppendPlace, count: number, seen: RowsSeen): void {
  const table = context.workbook.tables.getItem(place.table);
  const sheet = sheetOfTable(context, place.table);
  if (!seen.isInside) {
    const height = place.targetRow + count - place.headerRow;
    table.resize(sheet.getRangeByIndexes(place.headerRow, place.firstColumn, height, place.width));
  }
  for (const index of seen.lostFormulas) {
    const cells = sheet.getRangeByIndexes(place.targetRow, place.firstColumn + index, count, 1);
    cells.formulas = Array.from({ length: count }, () => [place.columnFormulas[index]]);
  }
  if (place.showsTotals) table.showTotals = true;
}

function expectOurs(place: AppendPlace, rows: readonly RowToAppend[], seen: RowsSeen): CellValue[][] {
  const stranger = rows.find((row, index) => !holdsRow(seen.values[index] ?? [], row));
  if (stranger) throw new WorkbookError("conflict", { table: place.table, recordId: idOfRow(stranger) });
  return seen.values;
}
