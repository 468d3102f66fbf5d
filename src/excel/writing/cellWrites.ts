import type { TableKey } from "../../schema/columnSpec";
import { columnNameOf } from "../../schema/columnNameOf";
import { protectValue, type WritableValue } from "../protectText";
import type { CellValue, ColumnSeen } from "../reading/columnRequest";
import { runWhenCellIsLeft } from "../runInWorkbook";
import { sheetOfTable } from "../sheetOfTable";
import { hasWorkbookErrorCode, WorkbookError } from "../workbookError";

/** One cell of a table that changes; with what stood there, so that a failed change can be taken back. */
export interface CellWrite {
  readonly table: TableKey;
  /** Of the sheet, from 0. */
  readonly rowIndex: number;
  readonly columnIndex: number;
  readonly numberFormat: string;
  readonly before: CellValue;
  /** Null clears the cell. */
  readonly after: WritableValue | null;
}

/** Cells that stand below each other are written together; no cell between them is touched. */
export function queueCellWrites(context: Excel.RequestContext, writes: readonly CellWrite[]): void {
  for (const run of groupRuns(writes)) {
    rangeOfRun(context, run).values = run.map(({ after, numberFormat }) => [protectValue(after, numberFormat)]);
  }
}

/** Where a record's id stood when its row was looked up. */
export interface RowId {
  readonly table: TableKey;
  readonly rowIndex: number;
  readonly columnIndex: number;
  readonly id: string;
}

export interface ReplacedCells {
  /** With what stood in each cell right before it was written. */
  readonly writes: readonly CellWrite[];
  /** Whose rows they were at that moment. */
  readonly rowIds: readonly RowId[];
  /** Somebody changed one of the cells, or moved rows or columns, since it was read. */
  readonly conflict: WorkbookError | null;
}

/**
 * Queues the writes and, before them in the same request, a look at what they replace and at the places of the columns that were
 * `seen`; the answer is for after the sync.
 */
export function queueGuardedWrites(
  context: Excel.RequestContext,
  seen: readonly ColumnSeen[],
  writes: readonly CellWrite[],
  rowIds: readonly RowId[],
): () => ReplacedCells {
  const runs = groupRuns(writes);
  const before = runs.map((run) => rangeOfRun(context, run).load("values"));
  const idCells = rowIds.map(({ table, rowIndex, columnIndex }) =>
    sheetOfTable(context, table).getRangeByIndexes(rowIndex, columnIndex, 1, 1).load("values"),
  );
  const findMovedColumn = queueColumnPlaces(context, seen, writes);
  queueCellWrites(context, writes);
  return () => {
    const replaced = runs.flatMap((run, index) => {
      const values = before[index]?.values as CellValue[][];
      return run.map((write, offset) => ({ write, held: values[offset]?.[0] ?? "" }));
    });
    const stood = rowIds.map((row, index) => ({ ...row, id: String(idCells[index]?.values[0]?.[0]) }));
    const moved = rowIds.find(({ id }, index) => stood[index]?.id !== id);
    const changed = replaced.find(({ write, held }) => held !== write.before);
    const table = moved?.table ?? changed?.write.table ?? findMovedColumn()?.table;
    return {
      writes: replaced.map(({ write, held }) => ({ ...write, before: held })),
      rowIds: stood,
      conflict: table ? new WorkbookError("conflict", { table }) : null,
    };
  };
}

/** Two neighbours may both be blank, so that what is replaced does not tell them apart. */
function queueColumnPlaces(
  { workbook }: Excel.RequestContext,
  seen: readonly ColumnSeen[],
  writes: readonly CellWrite[],
): () => ColumnSeen | undefined {
  const columns = seen.filter(({ table, columnIndex }) =>
    writes.some((write) => write.table === table && write.columnIndex === columnIndex),
  );
  const places = columns.map(({ table, key }) =>
    workbook.names.getItemOrNullObject(columnNameOf(table, key)).getRangeOrNullObject().load("columnIndex"),
  );
  return () =>
    columns.find(({ columnIndex }, index) => {
      const place = places[index];
      return place && !place.isNullObject && place.columnIndex !== columnIndex;
    });
}

/**
 * Puts back what stood in those cells that already took the change; a cell that holds something else by now is somebody
 * else's and stays. `rowIds`: whose rows they were, so that they are found again where rows have moved since. Gives what the
 * caller is to throw.
 */
export async function revertCellWrites(
  writes: readonly CellWrite[],
  failure: unknown,
  rowIds: readonly RowId[] = [],
): Promise<unknown> {
  if (writes.length === 0) return failure;
  try {
    await runWhenCellIsLeft(async (context) => revert(context, await followRows(context, writes, rowIds)));
    return failure;
  } catch (error) {
    // Where the table is gone, so is what stood in it.
    if (hasWorkbookErrorCode(error, "tableMissing", "notFound")) return failure;
    const { table } = writes[0] as CellWrite;
    return new WorkbookError("notCompensated", { table }, new AggregateError([failure, error]));
  }
}

/** The writes by the places of their rows now: one sync where there are ids to go by. */
async function followRows(
  context: Excel.RequestContext,
  writes: readonly CellWrite[],
  rowIds: readonly RowId[],
): Promise<readonly CellWrite[]> {
  if (rowIds.length === 0) return writes;
  const columns = new Map(rowIds.map((row) => [row.table, row.columnIndex]));
  const ids = [...columns].map(([table, columnIndex]) => {
    const whole = sheetOfTable(context, table).getRangeByIndexes(0, columnIndex, 1, 1).getEntireColumn();
    const body = context.workbook.tables.getItem(table).getDataBodyRange();
    return { table, range: body.getIntersectionOrNullObject(whole).load("values,rowIndex") };
  });
  await context.sync();
  return writes.map((write) => {
    const id = rowIds.find(({ table, rowIndex }) => table === write.table && rowIndex === write.rowIndex)?.id ?? "";
    const range = ids.find(({ table }) => table === write.table)?.range;
    if (id === "" || !range || range.isNullObject) return write;
    const standing = (range.values as CellValue[][]).map(([value]) => String(value));
    const offset = standing[write.rowIndex - range.rowIndex] === id ? -1 : standing.indexOf(id);
    return offset < 0 ? write : { ...write, rowIndex: range.rowIndex + offset };
  });
}

async function revert(context: Excel.RequestContext, writes: readonly CellWrite[]): Promise<void> {
  const runs = groupRuns(writes);
  const ranges = runs.map((run) => rangeOfRun(context, run).load("values"));
  await context.sync();
  runs.forEach((run, runIndex) => {
    const now = ranges[runIndex]?.values as CellValue[][];
    const changed = run.filter(({ after }, index) => now[index]?.[0] === (after ?? ""));
    queueCellWrites(
      context,
      changed.map((write) => ({ ...write, before: write.after ?? "", after: write.before })),
    );
  });
  await context.sync();
}

function rangeOfRun(context: Excel.RequestContext, run: readonly CellWrite[]): Excel.Range {
  const { table, rowIndex, columnIndex } = run[0] as CellWrite;
  return sheetOfTable(context, table).getRangeByIndexes(rowIndex, columnIndex, run.length, 1);
}

function groupRuns(writes: readonly CellWrite[]): CellWrite[][] {
  const sorted = [...writes].sort(
    (a, b) => a.table.localeCompare(b.table) || a.columnIndex - b.columnIndex || a.rowIndex - b.rowIndex,
  );
  const runs: CellWrite[][] = [];
  for (const write of sorted) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run && last && isRightBelow(last, write)) run.push(write);
    else runs.push([write]);
  }
  return runs;
}

function isRightBelow(upper: CellWrite, lower: CellWrite): boolean {
  return (
    upper.table === lower.table && upper.columnIndex === lower.columnIndex && upper.rowIndex + 1 === lower.rowIndex
  );
}
