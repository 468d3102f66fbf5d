import type { CellValue } from "../reading/columnRequest";
import { runWhenCellIsLeft } from "../runInWorkbook";
import { sheetOfTable } from "../sheetOfTable";
import { WorkbookError } from "../workbookError";
import type { AppendPlace } from "./appendPlace";
import type { RowToAppend } from "./appendRows";
import { holdsRow } from "./rowIdentity";

/**
 * Takes back rows of a change that failed half-way, so that the workbook holds all of it or nothing. Gives what the caller
 * is to throw: the failure, or `notCompensated` when the rows could not be taken back.
 */
export async function withdrawRows(
  place: AppendPlace,
  rows: readonly RowToAppend[],
  failure: unknown,
): Promise<unknown> {
  try {
    await runWhenCellIsLeft((context) => removeRows(context, place, rows));
    return failure;
  } catch (error) {
    return new WorkbookError("notCompensated", { table: place.table }, new AggregateError([failure, error]));
  }
}

async function removeRows(
  context: Excel.RequestContext,
  place: AppendPlace,
  rows: readonly RowToAppend[],
): Promise<void> {
  const table = context.workbook.tables.getItem(place.table).getRange().load("rowIndex,rowCount");
  const target = sheetOfTable(context, place.table).getRangeByIndexes(
    place.targetRow,
    place.firstColumn,
    rows.length,
    place.width,
  );
  target.load("values");
  await context.sync();
  const written = countWritten(rows, target.values as CellValue[][]);
  if (written === 0) return;
  const isInside = table.rowIndex + table.rowCount > place.targetRow;
  const keepsOtherRows = place.targetRow > place.headerRow + 1;
  if (isInside && keepsOtherRows)
    target
      .getCell(0, 0)
      .getResizedRange(written - 1, place.width - 1)
      .delete("Up");
  else target.values = rows.map((row) => row.map((value) => (value === null ? null : "")));
  await context.sync();
}

function countWritten(rows: readonly RowToAppend[], values: readonly (readonly CellValue[])[]): number {
  const mismatch = rows.findIndex((row, index) => !holdsRow(values[index] ?? [], row));
  return mismatch < 0 ? rows.length : mismatch;
}
