import { findRecordProblems } from "../domain/dataQuality/findRecordProblems";
import type { Problem } from "../domain/dataQuality/problem";
import { listStandingIds } from "../excel/reading/findStandingRows";
import { readRecordRow } from "../excel/reading/readRecordRow";
import { readTracker, type TrackerView } from "../excel/reading/readTracker";
import { inputColumnRequests, mergeRequests, neededColumn } from "../excel/reading/tableRequests";
import { runInWorkbook } from "../excel/runInWorkbook";
import { findRowIds } from "../excel/writing/changeFields";
import { learnValuesFor } from "../excel/writing/learnValues";
import { cellsToUpdate, updateCells } from "../excel/writing/updateCells";
import type { TableKey } from "../schema/columnSpec";
import type { AnyRecord, RecordsByTable } from "../schema/records";
import { tables } from "../schema/tables/tables";
import { customerColumns, existingRecords, orderColumns } from "./addRecord";
import { beginLog } from "./beginLog";
import { learnFromRecord } from "./learnFromRecord";
import { referenceColumns, referencesToRename, referringTables } from "./renameReferences";
import type { RecordDraft } from "./saveResult";

export type UpdateResult<Table extends TableKey> =
  | {
      readonly kind: "saved";
      readonly record: RecordsByTable[Table];
      /** Of the log, where it was written down. */
      readonly actionId?: string | undefined;
    }
  | { readonly kind: "rejected"; readonly problems: readonly Problem[] }
  /** Someone changed one of the expected fields meanwhile, to something else than is wanted. */
  | { readonly kind: "conflict"; readonly current: RecordsByTable[Table] };

export interface UpdateOptions<Table extends TableKey> {
  /** What the form showed before the change, by field. */
  readonly expected?: RecordDraft<Table>;
}

/**
 * Changes fields of one record, found by its id and read again just before: 4 syncs. A customer's new name and an order's new
 * number go to every table that mentions them.
 * @throws WorkbookError recordMissing
 */
export function updateRecord<Table extends TableKey>(
  table: Table,
  id: string,
  changes: RecordDraft<Table>,
  { expected = {} }: UpdateOptions<Table> = {},
): Promise<UpdateResult<Table>> {
  return runInWorkbook(async (context): Promise<UpdateResult<Table>> => {
    const view = await readTracker(context, {
      columns: mergeRequests([
        neededColumn(table, tables[table].idKey),
        ...customerColumns,
        ...orderColumns,
        ...referenceColumns(table, changes as AnyRecord),
        ...inputColumnRequests(table, false),
      ]),
      log: beginLog("change", [table, ...referringTables(table, changes as AnyRecord)]),
    });
    const row = await readRecordRow(context, view, table, findCurrentId(view, table, id, changes as AnyRecord));
    // A row of the table, read by the table's own columns.
    const asRecord = (record: AnyRecord) => record as unknown as RecordsByTable[Table];
    if (hasChanged(row.record, expected as AnyRecord, changes as AnyRecord))
      return { kind: "conflict", current: asRecord(row.record) };
    const whole = { ...row.record, ...(changes as AnyRecord) };
    const currentId = String(row.record[tables[table].idKey]);
    const problems = checkChange(view, table, currentId, row.record, whole);
    if (problems.length > 0) return { kind: "rejected", problems };
    const { record, newValues } = learnFromRecord(view, table, whole);
    const changed = Object.fromEntries(Object.keys(changes).map((key) => [key, record[key] ?? null]));
    const writes = [
      ...cellsToUpdate(view, table, row, changed),
      ...referencesToRename(view, table, id, row.record, record),
    ];
    const rowIds = findRowIds(view, table, [currentId]);
    await learnValuesFor(context, newValues, view, () => updateCells(context, view, writes, rowIds));
    return { kind: "saved", record: asRecord(record), actionId: view.log?.actionId };
  });
}

/** An order that has its new number already has it from a try whose answer got lost. */
function findCurrentId(view: TrackerView, table: TableKey, id: string, changes: AnyRecord): string {
  const standing = listStandingIds(view, table);
  const wanted = changes[tables[table].idKey];
  return !standing.has(id) && typeof wanted === "string" && standing.has(wanted) ? wanted : id;
}

function checkChange(view: TrackerView, table: TableKey, id: string, before: AnyRecord, after: AnyRecord): Problem[] {
  const { preset, settings } = view.facts;
  const existing = existingRecords(view);
  return findRecordProblems({ table, record: after, update: { id, before }, existing, settings, preset });
}

/** A field that holds what is wanted already may be our own change, whose answer got lost. */
function hasChanged(current: AnyRecord, expected: AnyRecord, wanted: AnyRecord): boolean {
  return Object.entries(expected).some(([key, value]) => {
    const now = current[key] ?? null;
    return now !== value && !(key in wanted && now === (wanted[key] ?? null));
  });
}
