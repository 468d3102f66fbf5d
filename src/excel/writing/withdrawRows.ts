import type { CellValue } from "../reading/columnRequest";
import { runWhenCellIsLeft } from "../runInWorkbook";
import { WorkbookError } from "../workbookError";
import type { AppendPlace } from "./appendPlace";
import { rangeOfRows, type RowToAppend } from "./appendRows";
import { sheetOfTable } from "../sheetOfTable";
import { findOwnRows, type OwnRow } from "./findOwnRows";
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
  const filter = context.workbook.tables.getItem(place.table).autoFilter.load("isDataFiltered");
  const target = rangeOfRows(context, place, 0, rows.length);
  const ids = target.getColumn(idOffset(rows[0])).load("values");
  await context.sync();
  const written = countWritten(rows, ids.values as CellValue[][]);
  if (written === 0) return removeMovedRows(context, place, rows);
  const isInside = table.rowIndex + table.rowCount > place.targetRow;
  const isFirstRow = place.targetRow === place.headerRow + 1;
  // The table keeps its one row: blank again, as it was; and a filtered one all of them, since Excel moves no cells in it.
  const keptInside = filter.isDataFiltered ? written : Number(isFirstRow);
  const kept = isInside ? keptInside : written;
  if (kept > 0) rangeOfRows(context, place, 0, kept).values = rows.slice(0, kept).map(blankOf);
  if (written > kept) rangeOfRows(context, place, kept, written - kept).delete("Up");
  await context.sync();
  if (written < rows.length) await removeMovedRows(context, place, rows.slice(written));
}

/** Rows of ours that somebody's sorting or inserting took elsewhere. */
async function removeMovedRows(
  context: Excel.RequestContext,
  place: AppendPlace,
  rows: readonly RowToAppend[],
): Promise<void> {
  const { standing, isFiltered } = await findOwnRows(context, place, rows);
  if (standing.length === 0) return;
  queueRemoval(context, place, rows, standing, isFiltered);
  await context.sync();
}

/** Of each row that stands twice the lower one goes. */
export async function removeDoubles(
  context: Excel.RequestContext,
  place: AppendPlace,
  rows: readonly RowToAppend[],
): Promise<void> {
  const { standing, isFiltered } = await findOwnRows(context, place, rows);
  const doubles = standing.filter(({ index }, at) => standing.findIndex((row) => row.index === index) < at);
  if (doubles.length === 0) return;
  queueRemoval(context, place, rows, doubles, isFiltered);
  await context.sync();
}

function queueRemoval(
  context: Excel.RequestContext,
  place: AppendPlace,
  rows: readonly RowToAppend[],
  standing: readonly OwnRow[],
  isFiltered: boolean,
): void {
  const sheet = sheetOfTable(context, place.table);
  // From below: what goes does not move what is still to go.
  for (const { rowIndex, index } of [...standing].reverse()) {
    const range = sheet.getRangeByIndexes(rowIndex, place.firstColumn, 1, place.width);
    if (isFiltered) range.values = [blankOf(rows[index] ?? [])];
    else range.delete("Up");
  }
}

function blankOf(row: RowToAppend): (string | null)[] {
  return row.map((value) => (value === null ? null : ""));
}

function countWritten(rows: readonly RowToAppend[], ids: readonly (readonly CellValue[])[]): number {
  const mismatch = rows.findIndex((row, index) => !holdsId(ids[index]?.[0], row));
  return mismatch < 0 ? rows.length : mismatch;
}
