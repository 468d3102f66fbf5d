import { readTracker } from "../excel/reading/readTracker";
import { recordsOf } from "../excel/reading/recordsOf";
import { inputColumnRequests } from "../excel/reading/tableRequests";
import { runInWorkbook } from "../excel/runInWorkbook";
import { WorkbookError } from "../excel/workbookError";
import { appendBatch, type RecordsOfTable } from "../excel/writing/appendBatch";
import type { TableKey } from "../schema/columnSpec";
import type { AnyRecord } from "../schema/records";
import { tables } from "../schema/tables/tables";
import { beginLog } from "./beginLog";

/**
 * Adds records again that a merge has lost, under the ids that they had; what stands by now is not written twice. 4 syncs a table.
 * `isWanted`: asked once more before they stay, for somebody may be taking them back at this moment.
 * @throws WorkbookError cancelled
 */
export function bringBackRecords(batch: readonly RecordsOfTable[], isWanted: () => boolean): Promise<void> {
  const finish = (): Promise<void> =>
    isWanted() ? Promise.resolve() : Promise.reject(new WorkbookError("cancelled", {}));
  return runInWorkbook((context) =>
    appendBatch(context, batch, finish, {}, { isRetry: true, log: beginLog("bringBack") }),
  );
}

/** Those that stand under one of these ids now: people type the numbers of orders, and may have changed one. One sync. */
export function findRenamed(
  table: TableKey,
  records: readonly AnyRecord[],
  newIds: ReadonlySet<string>,
): Promise<readonly AnyRecord[]> {
  return runInWorkbook(async (context) => {
    const view = await readTracker(context, { columns: inputColumnRequests(table, true) });
    const { idKey } = tables[table];
    // Rows of the table, read by the table's own columns.
    const seen = recordsOf(view.snapshot, table, view.words).records as unknown as readonly AnyRecord[];
    const candidates = seen.filter((record) => newIds.has(String(record[idKey])));
    const isSame = (one: AnyRecord, other: AnyRecord) =>
      Object.keys(other).every((key) => key === idKey || (one[key] ?? null) === (other[key] ?? null));
    return records.filter((record) => candidates.some((candidate) => isSame(candidate, record)));
  });
}
