import { createCustomerDirectory } from "../domain/customers/customerDirectory";
import { findRecordProblems } from "../domain/dataQuality/findRecordProblems";
import type { Problem } from "../domain/dataQuality/problem";
import { readRecordRow } from "../excel/reading/readRecordRow";
import { readTracker } from "../excel/reading/readTracker";
import { recordsOf } from "../excel/reading/recordsOf";
import { inputColumnRequests, mergeRequests, neededColumn } from "../excel/reading/tableRequests";
import { runInWorkbook } from "../excel/runInWorkbook";
import { cellsToUpdate, updateCells } from "../excel/writing/updateCells";
import type { TableKey } from "../schema/columnSpec";
import type { AnyRecord, RecordsByTable } from "../schema/records";
import { tables } from "../schema/tables/tables";
import { customerColumns, orderColumns } from "./addRecord";
import { referenceColumns, referencesToRename } from "./renameReferences";
import type { RecordDraft } from "./saveResult";

export type UpdateResult<Table extends TableKey> =
  | { readonly kind: "saved"; readonly record: RecordsByTable[Table] }
  | { readonly kind: "rejected"; readonly problems: readonly Problem[] }
  /** Someone changed one of the expected fields meanwhile. */
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
    });
    const row = await readRecordRow(context, view, table, id);
    // A row of the table, read by the table's own columns.
    const asRecord = (record: AnyRecord) => record as unknown as RecordsByTable[Table];
    if (hasChanged(row.record, expected as AnyRecord)) return { kind: "conflict", current: asRecord(row.record) };
    const record = { ...row.record, ...(changes as AnyRecord) };
    const customers = recordsOf(view.snapshot, "Customers", view.words).records;
    const orders = recordsOf(view.snapshot, "Orders", view.words).records;
    const { preset, settings } = view.facts;
    const update = { id, before: row.record };
    const problems = findRecordProblems({ table, record, update, existing: { customers, orders }, settings, preset });
    if (problems.length > 0) return { kind: "rejected", problems };
    const directory = createCustomerDirectory(customers);
    await updateCells(context, [
      ...cellsToUpdate(view, table, row, changes as AnyRecord),
      ...referencesToRename(view, table, id, row.record, record, directory),
    ]);
    return { kind: "saved", record: asRecord(record) };
  });
}

function hasChanged(current: AnyRecord, expected: AnyRecord): boolean {
  return Object.entries(expected).some(([key, value]) => (current[key] ?? null) !== value);
}
