import type { ColumnRequest } from "../excel/reading/columnRequest";
import { readTracker, type TrackerView } from "../excel/reading/readTracker";
import { recordsOf } from "../excel/reading/recordsOf";
import { mergeRequests, neededColumn } from "../excel/reading/tableRequests";
import { runInWorkbook } from "../excel/runInWorkbook";
import { changeFields } from "../excel/writing/changeFields";
import type { TableKey } from "../schema/columnSpec";
import type { FieldChange } from "../schema/fieldChange";
import type { LongWork } from "../schema/longWork";
import type { AnyRecord, FieldValue } from "../schema/records";
import { tables } from "../schema/tables/tables";
import { beginLog } from "./beginLog";

export interface Restored {
  readonly restored: number;
  /** Fields that somebody changed since then, or whose record is gone: they stay as they are. */
  readonly kept: number;
}

/** Takes a change back where nothing newer stands: 3 syncs up to 50 fields, 5 where the log has it. */
export function restoreFields(changes: readonly FieldChange[], long: LongWork = {}): Promise<Restored> {
  return runInWorkbook(async (context) => {
    const view = await readTracker(
      context,
      { columns: mergeRequests(changedColumns(changes)), log: beginLog("restore", changedTables(changes)) },
      { signal: long.signal },
    );
    const back = findWayBack(view, changes);
    await changeFields(context, view, back, long);
    await view.log?.markTakenBack(context, back);
    return { restored: back.length, kept: changes.length - back.length };
  });
}

export function changedTables(changes: readonly Pick<FieldChange, "table">[]): TableKey[] {
  return [...new Set(changes.map(({ table }) => table))];
}

export function changedColumns(changes: readonly FieldChange[]): ColumnRequest[] {
  return changes.flatMap(({ table, key }) => [neededColumn(table, tables[table].idKey), neededColumn(table, key)]);
}

/** The opposite changes, of those fields that still hold what the changes put there. */
export function findWayBack(view: TrackerView, changes: readonly FieldChange[]): FieldChange[] {
  const readField = createFieldReader(view);
  const untouched = changes.filter((change) => readField(change) === change.after);
  return untouched.map((change) => ({ ...change, before: change.after, after: change.before }));
}

/** What a field holds now; undefined where the record is gone. Each table is looked at once. */
export function createFieldReader({ snapshot, words }: TrackerView) {
  const indexes = new Map<TableKey, ReadonlyMap<string, AnyRecord>>();
  return ({ table, recordId, key }: Pick<FieldChange, "table" | "recordId" | "key">): FieldValue | undefined => {
    const index = indexes.get(table) ?? indexById(table);
    indexes.set(table, index);
    return index.get(recordId)?.[key];
  };

  function indexById(table: TableKey): ReadonlyMap<string, AnyRecord> {
    const records = recordsOf(snapshot, table, words).records as readonly unknown[] as readonly AnyRecord[];
    return new Map(records.map((record) => [String(record[tables[table].idKey]), record]));
  }
}
