import { readTracker } from "../excel/reading/readTracker";
import { inputColumnRequests, mergeRequests, neededColumn } from "../excel/reading/tableRequests";
import { runInWorkbook } from "../excel/runInWorkbook";
import type { RecordsOfTable } from "../excel/writing/appendBatch";
import { findBatchRows, type BatchRows } from "../excel/writing/findBatchRows";
import { removeBatch } from "../excel/writing/removeBatch";
import type { TableKey } from "../schema/columnSpec";
import type { LongWork } from "../schema/longWork";
import { tables } from "../schema/tables/tables";
import { beginLog } from "./beginLog";
import { findMentions, mentionColumns } from "./renameReferences";
import type { WithdrawResult } from "./withdrawRecords";

export interface WithdrawOptions {
  /** An earlier try broke off: what it took already is not missed. */
  readonly isRetry?: boolean;
  /** Of the import, where the log has it. */
  readonly actionId?: string | undefined;
}

/**
 * Takes a whole import back, unless something newer rests on it: all of it or nothing. 2 syncs and one for each 400 rows to 2,000, 2 more where the log has it,
 * which may be cancelled; what went until then comes back below the table. Values that lists have learnt stay.
 */
export function withdrawImport(
  batch: readonly RecordsOfTable[],
  long: LongWork = {},
  { isRetry = false, actionId }: WithdrawOptions = {},
): Promise<WithdrawResult> {
  return runInWorkbook(async (context): Promise<WithdrawResult> => {
    const view = await readTracker(
      context,
      { columns: batchColumns(batch), log: beginLog("withdrawImport") },
      { signal: long.signal },
    );
    const found = batch.map(({ table, records }) => findBatchRows(view, table, records));
    const isGone = isRetry ? found.every(({ rows }) => rows.length === 0) : found.some((part) => part.isGone);
    if (isGone) return { kind: "gone" };
    const usedIn = batch.flatMap(({ table, records }) => findMentions(view, table, records, ownRows(found)));
    if (usedIn.length > 0) return { kind: "inUse", usedIn: [...new Set(usedIn)] };
    if (found.some(({ isChanged }) => isChanged)) return { kind: "changed" };
    await removeBatch(context, view, found, long);
    await view.log?.markTakenBack(context, [{ actionId }]);
    return { kind: "withdrawn", kept: 0 };
  });
}

function batchColumns(batch: readonly RecordsOfTable[]) {
  const mentions = batch.flatMap(({ table }) => [neededColumn(table, tables[table].idKey), ...mentionColumns(table)]);
  return mergeRequests([...batch.flatMap(({ table }) => inputColumnRequests(table, true)), ...mentions]);
}

function ownRows(found: readonly BatchRows[]): (table: TableKey, row: number) => boolean {
  const rows = new Map(found.map(({ table, rows: own }) => [table, new Set(own.map(({ rowIndex }) => rowIndex))]));
  return (table, row) => rows.get(table)?.has(row) ?? false;
}
