import type { CellValue } from "../reading/columnRequest";
import { sheetOfTable } from "../sheetOfTable";
import { WorkbookError } from "../workbookError";
import type { AppendPlace } from "./appendPlace";
import { rangeOfRows, type RowToAppend } from "./appendRows";
import { findOwnRows } from "./findOwnRows";
import { holdsId, idOfRow } from "./rowIdentity";

/**
 * Looks whether the table took the rows in: one sync, and one more where it must be helped
 * (office-js#2097, #3191, #3013: growth can fail).
 * @throws WorkbookError conflict when other rows stand there: someone else wrote them at the same moment.
 */
export async function confirmRows(
  context: Excel.RequestContext,
  place: AppendPlace,
  rows: readonly RowToAppend[],
): Promise<void> {
  const seen = await lookAtRows(context, place, rows);
  // Somebody may have sorted the table or inserted rows since: then ours stand elsewhere in it.
  if (findStranger(place, rows, seen) && (await findOwnRows(context, place, rows)).standing.length === rows.length)
    return;
  expectOurs(place, rows, seen);
  if (seen.isInside && seen.lostFormulas.length === 0 && !place.showsTotals) return;
  queueRepair(context, place, rows.length, seen);
  const repaired = await lookAtRows(context, place, rows);
  if (!repaired.isInside) throw new WorkbookError("hostFailure", { table: place.table });
  expectOurs(place, rows, repaired);
}

interface RowsSeen {
  readonly isInside: boolean;
  /** Columns of the table whose formula is missing in the last of the new rows. */
  readonly lostFormulas: readonly number[];
  readonly ids: readonly (CellValue | undefined)[];
}

async function lookAtRows(
  context: Excel.RequestContext,
  place: AppendPlace,
  rows: readonly RowToAppend[],
): Promise<RowsSeen> {
  const table = context.workbook.tables.getItem(place.table).getRange().load("rowIndex,rowCount");
  const written = rangeOfRows(context, place, 0, rows.length);
  const ids = written.getColumn(place.idOffset).load("values");
  const lastRow = written.getLastRow().load("formulas");
  await context.sync();
  const lastFormulas = (lastRow.formulas[0] ?? []) as CellValue[];
  return {
    isInside: table.rowIndex + table.rowCount >= place.targetRow + rows.length,
    lostFormulas: place.columnFormulas.flatMap((formula, index) =>
      formula !== null && !String(lastFormulas[index]).startsWith("=") ? [index] : [],
    ),
    ids: (ids.values as CellValue[][]).map(([id]) => id),
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

function findStranger(place: AppendPlace, rows: readonly RowToAppend[], seen: RowsSeen): RowToAppend | undefined {
  return rows.find((row, index) => !holdsId(seen.ids[index], place, row));
}

function expectOurs(place: AppendPlace, rows: readonly RowToAppend[], seen: RowsSeen): void {
  const stranger = findStranger(place, rows, seen);
  if (stranger) throw new WorkbookError("conflict", { table: place.table, recordId: idOfRow(place, stranger) });
}
