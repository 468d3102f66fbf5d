import type { CellValue } from "../reading/columnRequest";
import { runWhenCellIsLeft } from "../runInWorkbook";
import { WorkbookError } from "../workbookError";
import type { AppendPlace } from "./appendPlace";
import { rangeOfRows, type RowToAppend } from "./appendRows";
import { holdsId, idOffset } from "./rowIdentity";

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
  const target = rangeOfRows(context, place, 0, rows.length);
  const ids = target.getColumn(idOffset(rows[0])).load("values");
  await context.sync();
  const written = countWritten(rows, ids.values as CellValue[][]);
  if (written === 0) return;
  const isInside = table.rowIndex + table.rowCount > place.targetRow;
  const isFirstRow = place.targetRow === place.headerRow + 1;
  // The table keeps its one row: blank again, as it was.
  const kept = isFirstRow || !isInside ? (isInside ? 1 : written) : 0;
  if (kept > 0) {
    const blank = rows.slice(0, kept).map((row) => row.map((value) => (value === null ? null : "")));
    rangeOfRows(context, place, 0, kept).values = blank;
  }
  if (written > kept) rangeOfRows(context, place, kept, written - kept).delete("Up");
  await context.sync();
}

function countWritten(rows: readonly RowToAppend[], ids: readonly (readonly CellValue[])[]): number {
  const mismatch = rows.findIndex((row, index) => !holdsId(ids[index]?.[0], row));
  return mismatch < 0 ? rows.length : mismatch;
}
