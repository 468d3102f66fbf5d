import type { TableKey } from "../../schema/columnSpec";
import { tables } from "../../schema/tables/tables";
import type { LoggedWrite } from "../../schema/log/loggedWrite";
import { describeCells, describeRemoved } from "../log/describeWrites";
import { protectValue } from "../protectText";
import type { CellValue } from "../reading/columnRequest";
import type { RecordRow } from "../reading/readRecordRow";
import type { TrackerView } from "../reading/readTracker";
import { runWhenCellIsLeft } from "../runInWorkbook";
import { sheetOfTable } from "../sheetOfTable";
import { translateHostError } from "../translateHostError";
import { hasWorkbookErrorCode, WorkbookError } from "../workbookError";
import { isFormula } from "./appendPlace";
import { queueGuardedWrites, revertCellWrites, type ReplacedCells } from "./cellWrites";
import type { FieldWrite } from "./changeFields";
import { idsOfRows, tellChanged, tellOwnWrite } from "./ownWrites";
import { countBytesRead } from "./removalParts";
import { contentOfRow, headersIn } from "./rowContent";
import { addAgain } from "./rowsBelow";
import { queueConfirmation } from "./updateCells";

/**
 * Takes rows that were just read out of their table, and changes fields elsewhere with it, all or nothing: one sync. A
 * request names rows by their place, and a colleague may have moved them since: what goes is read in the same request, and
 * put back where it was somebody else's; so is all of it where a field holds something newer. `logged`: what the log tells of the rows, where that is not these.
 * @throws WorkbookError conflict
 * @returns bytes that were read of the rows; null where nobody knows
 */
export async function removeRecords(
  context: Excel.RequestContext,
  view: TrackerView,
  table: TableKey,
  rows: readonly RecordRow[],
  alongside: readonly FieldWrite[] = [],
  logged: readonly LoggedWrite[] = describeRemoved(view, table, rows),
): Promise<number | null> {
  const writes = alongside.map(({ write }) => write);
  const rowIds = alongside.map(({ rowId }) => rowId);
  const ids = idsOfRows(table, rows);
  let replaced: Pick<ReplacedCells, "writes" | "rowIds"> = { writes, rowIds };
  try {
    tellOwnWrite({ kind: "leaving", table, ids });
    const seeReplaced = queueGuardedWrites(context, view.snapshot.columns, writes, rowIds);
    const confirm = queueConfirmation(context, writes, rowIds);
    // Before the rows go: where they are gone, the entry stands.
    view.log?.queue(context, [...logged, ...describeCells(view, writes)]);
    const removed = queueRemoval(context, view, table, rows);
    if ((await syncOrSeeGone(context, table, rows)) === "gone") return null;
    const seen = seeReplaced();
    replaced = seen;
    await putBackStrangers(table, removed, seen.conflict);
    confirm();
    await view.log?.settle(context);
    tellChanged(view, writes, rowIds);
    return countBytesRead(removed.map(({ range }) => range));
  } catch (error) {
    tellOwnWrite({ kind: "stayed", table, ids });
    await view.log?.withdraw();
    throw await revertCellWrites(replaced.writes, translateHostError(error), replaced.rowIds);
  }
}

/** An error may mean that only the answer got lost; then the rows are gone, and what went with them must not come back. */
async function syncOrSeeGone(
  context: Excel.RequestContext,
  table: TableKey,
  rows: readonly RecordRow[],
): Promise<"answered" | "gone"> {
  try {
    await context.sync();
    return "answered";
  } catch (error) {
    const standing = await countStanding(table, rows).catch(() => rows.length);
    if (standing === 0) return "gone";
    if (standing < rows.length) throw new WorkbookError("notCompensated", { table }, error);
    throw error;
  }
}

function countStanding(table: TableKey, rows: readonly RecordRow[]): Promise<number> {
  const { idKey } = tables[table];
  const ids = new Set(rows.map(({ cells }) => String(cells.get(idKey)?.value)));
  const column = rows[0]?.cells.get(idKey)?.columnIndex ?? 0;
  return runWhenCellIsLeft(async (context) => {
    const body = context.workbook.tables.getItem(table).getDataBodyRange();
    const whole = sheetOfTable(context, table).getCell(0, column).getEntireColumn();
    const idCells = body.getIntersection(whole).load("values");
    await context.sync();
    return (idCells.values as CellValue[][]).filter(([id]) => ids.has(String(id))).length;
  });
}

/** Rows below each other, from one edge of the table to the other, as they stood right before they went. */
interface RemovedRows {
  readonly range: Excel.Range;
  readonly header: Excel.Range;
  readonly idColumn: number;
  readonly idCells: Excel.Range;
  readonly ids: readonly string[];
  readonly isBlanked: boolean;
}

function queueRemoval(
  context: Excel.RequestContext,
  view: TrackerView,
  table: TableKey,
  rows: readonly RecordRow[],
): RemovedRows[] {
  const { idKey } = tables[table];
  const all = view.snapshot.columns.find((column) => column.table === table && column.key === idKey)?.rowCount;
  // From below: what goes does not move what is still to go.
  const sorted = [...rows].sort((a, b) => b.rowIndex - a.rowIndex);
  // A table always keeps one row: blank again, as it was before its first record.
  const kept = sorted.length === all ? sorted.pop() : undefined;
  return [
    ...groupRuns(sorted).map((run) => queueRun(context, table, run, false)),
    ...(kept ? [queueRun(context, table, [kept], true)] : []),
  ];
}

/** `run` from below. */
function queueRun(context: Excel.RequestContext, table: TableKey, run: RecordRow[], isBlanked: boolean): RemovedRows {
  const { idKey } = tables[table];
  const top = run.at(-1) as RecordRow;
  const sheet = sheetOfTable(context, table);
  const idColumn = top.cells.get(idKey)?.columnIndex ?? 0;
  const range = sheet
    .getRangeByIndexes(top.rowIndex, idColumn, run.length, 1)
    .getEntireRow()
    .getIntersection(context.workbook.tables.getItem(table).getRange());
  range.load("rowIndex,columnIndex,rowCount,columnCount,values,formulas,numberFormat");
  const header = context.workbook.tables.getItem(table).getHeaderRowRange().load("values");
  const idCells = range.getIntersection(sheet.getRangeByIndexes(0, idColumn, 1, 1).getEntireColumn()).load("values");
  if (!isBlanked) range.delete("Up");
  else for (const { columnIndex } of top.cells.values()) sheet.getCell(top.rowIndex, columnIndex).values = [[""]];
  const ids = run.map(({ cells }) => String(cells.get(idKey)?.value)).reverse();
  return { range, header, idColumn, idCells, ids, isBlanked };
}

function groupRuns(rowsFromBelow: readonly RecordRow[]): RecordRow[][] {
  const runs: RecordRow[][] = [];
  for (const row of rowsFromBelow) {
    const run = runs.at(-1);
    if (run?.at(-1)?.rowIndex === row.rowIndex + 1) run.push(row);
    else runs.push([row]);
  }
  return runs;
}

/** All of them, where what went with them came upon something newer. @throws WorkbookError conflict where any came back */
async function putBackStrangers(
  table: TableKey,
  removed: readonly RemovedRows[],
  conflict: WorkbookError | null,
): Promise<void> {
  const isOurs = ({ idCells, ids }: RemovedRows) =>
    (idCells.values as CellValue[][]).every(([id], index) => String(id) === ids[index]);
  if (conflict === null && removed.every(isOurs)) return;
  const failure = conflict ?? new WorkbookError("conflict", { table });
  try {
    await runWhenCellIsLeft(async (context) => {
      for (const rows of [...removed].reverse()) queuePutBack(context, table, rows);
      await context.sync();
    });
  } catch (error) {
    await addStrangersBelow(table, removed, error).catch((again: unknown) => {
      throw new WorkbookError("notCompensated", { table }, new AggregateError([failure, again]));
    });
  }
  throw failure;
}

/** Somebody set a filter meanwhile, so that Excel inserts no rows between others. @throws `failure` where it is another */
async function addStrangersBelow(table: TableKey, removed: readonly RemovedRows[], failure: unknown): Promise<void> {
  if (!hasWorkbookErrorCode(failure, "filteredRange")) throw failure;
  for (const { range, header, idColumn } of [...removed].reverse()) {
    const contents = (range.values as CellValue[][]).map((_, row) => contentOfRow(range, header, row));
    await addAgain({ table, headers: headersIn(header), idOffset: idColumn - range.columnIndex }, contents);
  }
}

/** Calculated columns fill themselves in a row that is inserted. */
function queuePutBack(context: Excel.RequestContext, table: TableKey, { range, isBlanked }: RemovedRows): void {
  const { rowIndex, columnIndex, rowCount, columnCount } = range;
  const formats = range.numberFormat as string[][];
  const formulas = range.formulas as CellValue[][];
  const place = sheetOfTable(context, table).getRangeByIndexes(rowIndex, columnIndex, rowCount, columnCount);
  if (!isBlanked) place.insert("Down");
  const back = sheetOfTable(context, table).getRangeByIndexes(rowIndex, columnIndex, rowCount, columnCount);
  back.numberFormat = formats;
  back.values = (range.values as CellValue[][]).map((row, rowOffset) =>
    row.map((value, offset) =>
      isFormula(formulas[rowOffset]?.[offset] ?? "", value) || value === ""
        ? null
        : protectValue(value, formats[rowOffset]?.[offset] ?? "General"),
    ),
  );
}
