/** What adding a record of any table has in common; one file per intention says what is special. */
import { createCustomerDirectory, type CustomerDirectory } from "../domain/customers/customerDirectory";
import { applyDefaults } from "../domain/dataQuality/applyDefaults";
import { findRecordProblems } from "../domain/dataQuality/findRecordProblems";
import type { ColumnRequest } from "../excel/reading/columnRequest";
import { findStandingRows } from "../excel/reading/findStandingRows";
import type { RecordRow } from "../excel/reading/readRecordRow";
import { readTracker, type TrackerView } from "../excel/reading/readTracker";
import { recordsOf } from "../excel/reading/recordsOf";
import { inputColumnRequests, mergeRequests, neededColumn } from "../excel/reading/tableRequests";
import { runInWorkbook } from "../excel/runInWorkbook";
import { appendRecords } from "../excel/writing/appendRecords";
import { findFieldWrites } from "../excel/writing/changeFields";
import { learnValuesFor } from "../excel/writing/learnValues";
import { tellOwnWrite } from "../excel/writing/ownWrites";
import { cellsToUpdate, updateCells } from "../excel/writing/updateCells";
import type { TableKey } from "../schema/columnSpec";
import type { FieldChange } from "../schema/fieldChange";
import type { AnyRecord, CustomerRecord, RecordsByTable } from "../schema/records";
import { tables } from "../schema/tables/tables";
import { beginLog } from "./beginLog";
import { learnFromRecord } from "./learnFromRecord";
import { requireToday } from "./requireToday";
import type { RecordDraft, SaveOptions, SaveResult } from "./saveResult";

export interface AddRecord<Table extends TableKey> extends SaveOptions {
  readonly table: Table;
  readonly draft: RecordDraft<Table>;
  /** Columns of other tables whose values are wanted. */
  readonly reads: readonly ColumnRequest[];
  /** Fields of other records that change with it. */
  readonly alongside?: (customer: CustomerRecord | null) => FieldChange[];
}

/** At most 3 syncs, however many rows the tables have; more only when a list learns a value, and one where a retry finds its record. */
export function addRecord<Table extends TableKey>(adding: AddRecord<Table>): Promise<SaveResult<Table>> {
  const { table, draft, reads, alongside } = adding;
  return runInWorkbook(async (context, isAgain): Promise<SaveResult<Table>> => {
    const isRetry = isAgain || adding.isRetry === true;
    const ids = isRetry ? [neededColumn(table, tables[table].idKey)] : [];
    const view = await readTracker(context, {
      columns: mergeRequests([...reads, ...ids, ...inputColumnRequests(table, false)]),
      append: { table, rows: 1 },
      log: beginLog("add", [...(alongside ? (["Customers"] as const) : []), ...(isRetry ? [table] : [])]),
    });
    const ownIds = isRetry ? [textOf((draft as AnyRecord)[tables[table].idKey]) ?? ""] : [];
    const standing = findEarlierTry(view, adding, await findStandingRows(context, view, table, ownIds));
    const { record: whole, problems, directory } = completeDraft(view, adding, standing);
    if (problems.length > 0) return { kind: "rejected", problems };
    const { record, newValues } = learnFromRecord(view, table, whole);
    const changes = alongside?.(directory.find(textOf(record["customer"]))) ?? [];
    const found = findFieldWrites(view, changes);
    const writes = found.map(({ write }) => write);
    const rowIds = found.map(({ rowId }) => rowId);
    await learnValuesFor(context, newValues, view, () =>
      standing
        ? updateCells(context, view, [...cellsToUpdate(view, table, standing, record), ...writes], rowIds)
        : appendRecords(context, view, table, [record], { alongside: writes, rowIds, isAgain }),
    );
    if (standing) tellOwnWrite({ kind: "added", table, records: [record] });
    // Every input column of the table is in the record: that is what applyDefaults promises.
    return { kind: "saved", record: record as unknown as RecordsByTable[Table], changes, actionId: view.log?.actionId };
  });
}

/**
 * What an earlier try wrote. An order's number is typed and may be a colleague's by chance: only an order that is the same in
 * everything that was typed is taken for ours.
 */
function findEarlierTry<Table extends TableKey>(
  view: TrackerView,
  { table, draft }: AddRecord<Table>,
  rows: ReadonlyMap<string, RecordRow>,
): RecordRow | null {
  const typed = nameCustomer(draft as AnyRecord, createCustomerDirectory(existingRecords(view).customers));
  const row = rows.get(textOf(typed[tables[table].idKey]) ?? "") ?? null;
  const isSame = Object.entries(typed).every(([key, value]) => !row?.cells.has(key) || row.record[key] === value);
  return table !== "Orders" || isSame ? row : null;
}

/** The record as it would stand in the workbook, and what is wrong with it. */
function completeDraft<Table extends TableKey>(
  view: TrackerView,
  { table, draft, newId }: AddRecord<Table>,
  standing: RecordRow | null,
) {
  const { preset, settings } = view.facts;
  const existing = existingRecords(view);
  const directory = createCustomerDirectory(existing.customers);
  const record = applyDefaults({
    table,
    draft: nameCustomer(draft as AnyRecord, directory),
    preset,
    settings,
    today: requireToday(view.facts),
    newId,
    customers: directory,
  });
  const update = standing && { id: String(record[tables[table].idKey]), before: standing.record };
  const problems = findRecordProblems({ table, record, ...(update ? { update } : {}), existing, settings, preset });
  return { record, problems, directory };
}

/** What stands in the workbook, as far as the view has looked. */
export function existingRecords({ snapshot, words }: TrackerView) {
  return {
    customers: recordsOf(snapshot, "Customers", words).records,
    orders: recordsOf(snapshot, "Orders", words).records,
  };
}

/** A form may give the id; people shall read the name in the sheet. */
function nameCustomer(draft: AnyRecord, directory: CustomerDirectory): AnyRecord {
  const name = directory.find(textOf(draft["customer"]))?.name;
  return name ? { ...draft, customer: name } : draft;
}

function textOf(value: AnyRecord[string] | undefined): string | null {
  return typeof value === "string" ? value.trim() : null;
}

export const customerColumns: readonly ColumnRequest[] = [
  neededColumn("Customers", "id"),
  neededColumn("Customers", "name"),
];

export const orderColumns: readonly ColumnRequest[] = [neededColumn("Orders", "orderNumber")];
