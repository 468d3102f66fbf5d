import { stopIfCancelled } from "../excel/cancelling";
import { listStandingIds } from "../excel/reading/findStandingRows";
import { readRecordRows } from "../excel/reading/readRecordRow";
import { readTracker } from "../excel/reading/readTracker";
import { inputColumnRequests, mergeRequests, neededColumn } from "../excel/reading/tableRequests";
import { runInWorkbook } from "../excel/runInWorkbook";
import { findFieldWrites } from "../excel/writing/changeFields";
import { holdsRecord } from "../excel/writing/holdsRecord";
import { tellOwnWrite } from "../excel/writing/ownWrites";
import { removeRecords } from "../excel/writing/removeRecords";
import type { TableKey } from "../schema/columnSpec";
import type { FieldChange } from "../schema/fieldChange";
import type { LongWork } from "../schema/longWork";
import type { AnyRecord } from "../schema/records";
import { tables } from "../schema/tables/tables";
import { beginLog } from "./beginLog";
import { findMentions, mentionColumns } from "./renameReferences";
import { changedColumns, changedTables, findWayBack } from "./restoreFields";

/** What an action added, and what it changed elsewhere because of that. */
export interface Addition {
  readonly table: TableKey;
  /** As they were written. */
  readonly records: readonly AnyRecord[];
  readonly changes: readonly FieldChange[];
  /** The records alone would be wrong without the way back of the changes: then a change that somebody touched stops it. */
  readonly isOneWhole?: boolean;
  /** Of the log, where it was written down. */
  readonly actionId?: string | undefined;
}

export type WithdrawResult =
  | {
      readonly kind: "withdrawn";
      /** Changes elsewhere that somebody touched since: they stay. */
      readonly kept: number;
    }
  /** Nothing was done: somebody changed a record since, */
  | { readonly kind: "changed" }
  /** took it out, */
  | { readonly kind: "gone" }
  /** or entered something about it. */
  | { readonly kind: "inUse"; readonly usedIn: readonly TableKey[] };

/**
 * Takes back what was just added, unless something newer rests on it: 3 syncs, 5 where the log has it. Values that lists have learnt stay. It can
 * be cancelled until it writes.
 */
export function withdrawRecords(addition: Addition, long: LongWork = {}): Promise<WithdrawResult> {
  const { table, records, changes, isOneWhole = false } = addition;
  return runInWorkbook(async (context): Promise<WithdrawResult> => {
    const { idKey } = tables[table];
    const view = await readTracker(context, {
      columns: mergeRequests([
        neededColumn(table, idKey),
        ...changedColumns(changes),
        ...mentionColumns(table),
        ...inputColumnRequests(table, false),
      ]),
      log: beginLog("withdraw", changedTables(changes)),
    });
    const recordIds = records.map((record) => String(record[idKey]));
    const standing = listStandingIds(view, table);
    // Where a merge took them, they must not be brought back.
    if (!recordIds.some((id) => standing.has(id))) tellOwnWrite({ kind: "leaving", table, ids: recordIds });
    if (!recordIds.every((id) => standing.has(id))) return { kind: "gone" };
    const usedIn = findMentions(view, table, records);
    if (usedIn.length > 0) return { kind: "inUse", usedIn };
    const rows = await readRecordRows(context, view, table, recordIds);
    const wayBack = findWayBack(view, changes);
    const kept = changes.length - wayBack.length;
    const isUntouched = rows.every((row, index) => holdsRecord(view, table, row, records[index] ?? {}));
    if (!isUntouched || (isOneWhole && kept > 0)) return { kind: "changed" };
    stopIfCancelled(long);
    await removeRecords(context, view, table, rows, findFieldWrites(view, wayBack));
    await view.log?.markTakenBack(context, [addition]);
    return { kind: "withdrawn", kept };
  });
}
