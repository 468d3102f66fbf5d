import type { TrackerRecords } from "../domain/trackerRecords";
import { describeCells } from "../excel/log/describeWrites";
import { readTracker, type TrackerView } from "../excel/reading/readTracker";
import { recordsOf } from "../excel/reading/recordsOf";
import { runInWorkbook } from "../excel/runInWorkbook";
import { WorkbookError } from "../excel/workbookError";
import { queueCellWrites, revertCellWrites, type CellWrite } from "../excel/writing/cellWrites";
import type { TableKey } from "../schema/columnSpec";
import type { AnyRecord } from "../schema/records";
import { tables } from "../schema/tables/tables";
import { beginLog } from "./beginLog";
import { allInputColumns } from "./readRecords";

/** Tables whose ids nobody types: an order's number is its owner's to give. */
const ownIdTables = ["Customers", "FollowUps", "Payments", "Feedback"] as const satisfies readonly TableKey[];

export function lacksIds({ customers, followUps, payments, feedback }: TrackerRecords): boolean {
  return [customers, followUps, payments, feedback].some((records) => records.some(({ id }) => id === null));
}

/**
 * Gives ids to the rows that people typed or pasted, so that those records can be opened, changed and taken back like
 * any other: 3 syncs, 1 when none is missing. All or none: a row that moved meanwhile takes the ids back.
 * @returns how many rows got one
 * @throws WorkbookError conflict
 */
export function giveMissingIds(newId: (table: TableKey) => string): Promise<number> {
  return runInWorkbook(async (context) => {
    const columns = allInputColumns();
    const view = await readTracker(context, { columns, log: beginLog("giveIds", ownIdTables) });
    const writes = ownIdTables.flatMap((table) => listMissing(view, table, newId));
    if (writes.length === 0) return 0;
    try {
      queueCellWrites(context, writes);
      view.log?.queue(context, describeCells(view, writes));
      await context.sync();
      const moved = findMoved(view, await readTracker(context, { columns }), writes);
      if (moved) throw new WorkbookError("conflict", { table: moved });
      await view.log?.settle(context);
    } catch (error) {
      await view.log?.withdraw();
      throw await revertCellWrites(writes, error);
    }
    return writes.length;
  });
}

function listMissing(view: TrackerView, table: TableKey, newId: (table: TableKey) => string): CellWrite[] {
  const { idKey } = tables[table];
  const ids = view.snapshot.columns.find((column) => column.table === table && column.key === idKey);
  if (!ids) return [];
  const { records, rows } = recordsByRow(view, table);
  return rows.flatMap((rowIndex, index): CellWrite[] =>
    records[index]?.[idKey] === null
      ? [{ table, rowIndex, columnIndex: ids.columnIndex, numberFormat: "@", before: "", after: newId(table) }]
      : [],
  );
}

/** The table in which a row that got an id is not what it was when the id was meant for it. */
function findMoved(before: TrackerView, now: TrackerView, writes: readonly CellWrite[]): TableKey | undefined {
  return ownIdTables.find((table) => {
    const { idKey } = tables[table];
    const contents = contentsByRow(before, table);
    const contentsNow = contentsByRow(now, table);
    return writes
      .filter((write) => write.table === table)
      .some(({ rowIndex, after }) => {
        const wanted = JSON.stringify({ ...contents.get(rowIndex), [idKey]: after });
        return JSON.stringify({ ...contentsNow.get(rowIndex) }) !== wanted;
      });
  });
}

function contentsByRow(view: TrackerView, table: TableKey): ReadonlyMap<number, AnyRecord> {
  const { records, rows } = recordsByRow(view, table);
  return new Map(rows.map((row, index) => [row, records[index] ?? {}]));
}

function recordsByRow({ snapshot, words }: TrackerView, table: TableKey) {
  const { records, rows } = recordsOf(snapshot, table, words);
  return { records: records as readonly unknown[] as readonly AnyRecord[], rows };
}
