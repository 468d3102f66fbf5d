import type { RestorePlan } from "../domain/backup/planRestore";
import { readTracker } from "../excel/reading/readTracker";
import { mergeRequests, neededColumn } from "../excel/reading/tableRequests";
import { runInWorkbook } from "../excel/runInWorkbook";
import { appendBatch, type RecordsOfTable } from "../excel/writing/appendBatch";
import { changeFields } from "../excel/writing/changeFields";
import type { FieldChange } from "../schema/fieldChange";
import type { LongWork } from "../schema/longWork";
import { tables } from "../schema/tables/tables";
import { beginLog } from "./beginLog";
import { nameAction } from "./nameAction";
import { changedColumns, changedTables, createFieldReader, restoreFields } from "./restoreFields";
import { withdrawImport } from "./withdrawImport";
import type { WithdrawResult } from "./withdrawRecords";

/** What undoRestore takes back. */
export interface RestoredDifferences {
  readonly changes: readonly FieldChange[];
  readonly batch: readonly RecordsOfTable[];
  /** Fields and records that somebody changed or put back since the comparison: left as they are. */
  readonly kept: number;
  /** Of the log, where it was written down. */
  readonly actionId?: string | undefined;
}

/** Puts fields and records back as a backup has them, all or nothing: 3 syncs for up to 50 records, 3 for each table that gets records back. */
export function restoreDifferences(plan: RestorePlan, long: LongWork = {}): Promise<RestoredDifferences> {
  return runInWorkbook(async (context) => {
    const ids = plan.lost.map(({ table }) => neededColumn(table, tables[table].idKey));
    const columns = mergeRequests([...changedColumns(plan.changes), ...ids]);
    const log = beginLog("restoreBackup", changedTables(plan.changes));
    const view = await readTracker(context, { columns, log }, { signal: long.signal });
    const readField = createFieldReader(view);
    const changes = plan.changes.filter((change) => readField(change) === change.before);
    const batch = plan.lost
      .map(({ table, records }) => {
        const { idKey } = tables[table];
        const isGone = (id: string) => readField({ table, recordId: id, key: idKey }) === undefined;
        return { table, records: records.filter((record) => isGone(String(record[idKey]))) };
      })
      .filter(({ records }) => records.length > 0);
    await appendBatch(context, batch, () => changeFields(context, view, changes, long), long, { log });
    const kept = countParts(plan) - countParts({ changes, lost: batch });
    return { changes: nameAction(view, changes), batch, kept, actionId: view.log?.actionId };
  });
}

/** Where something newer stands on it, the records stay; fields that somebody changed since stay too. 6 syncs. */
export async function undoRestore(
  { changes, batch, actionId }: RestoredDifferences,
  long: LongWork = {},
): Promise<{ readonly kept: number; readonly records: WithdrawResult["kind"] }> {
  const { kind } =
    batch.length === 0
      ? { kind: "withdrawn" as const }
      : await withdrawImport([...batch].reverse(), long, { actionId });
  const { kept } = changes.length === 0 ? { kept: 0 } : await restoreFields(changes, long);
  return { kept, records: kind };
}

function countParts({ changes, lost }: RestorePlan): number {
  return lost.reduce((sum, { records }) => sum + records.length, changes.length);
}
