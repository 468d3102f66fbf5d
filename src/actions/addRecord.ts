/** What adding a record of any table has in common; one file per intention says what is special. */
import { createCustomerDirectory, type CustomerDirectory } from "../domain/customers/customerDirectory";
import { applyDefaults } from "../domain/dataQuality/applyDefaults";
import { findRecordProblems } from "../domain/dataQuality/findRecordProblems";
import type { ColumnRequest } from "../excel/reading/columnRequest";
import { readTracker, type TrackerView } from "../excel/reading/readTracker";
import { recordsOf } from "../excel/reading/recordsOf";
import { inputColumnRequests, mergeRequests, neededColumn } from "../excel/reading/tableRequests";
import { runInWorkbook } from "../excel/runInWorkbook";
import { appendRecords } from "../excel/writing/appendRecords";
import type { CellWrite } from "../excel/writing/cellWrites";
import type { TableKey } from "../schema/columnSpec";
import type { AnyRecord, CustomerRecord, RecordsByTable } from "../schema/records";
import { requireToday } from "./requireToday";
import type { RecordDraft, SaveOptions, SaveResult } from "./saveResult";

export interface AddRecord<Table extends TableKey> extends SaveOptions {
  readonly table: Table;
  readonly draft: RecordDraft<Table>;
  /** Columns of other tables whose values are wanted. */
  readonly reads: readonly ColumnRequest[];
  /** Cells of other records that change with it. */
  readonly alongside?: (view: TrackerView, record: AnyRecord, customer: CustomerRecord | null) => CellWrite[];
}

/** At most 3 syncs, however many rows the tables have. */
export function addRecord<Table extends TableKey>(adding: AddRecord<Table>): Promise<SaveResult<Table>> {
  const { table, newId, alongside } = adding;
  return runInWorkbook(async (context): Promise<SaveResult<Table>> => {
    const view = await readTracker(context, {
      columns: mergeRequests([...adding.reads, ...inputColumnRequests(table, false)]),
      append: { table, rows: 1 },
    });
    const customers = recordsOf(view.snapshot, "Customers", view.words).records;
    const directory = createCustomerDirectory(customers);
    const { preset, settings } = view.facts;
    const today = requireToday(view.facts);
    const draft = nameCustomer(adding.draft as AnyRecord, directory);
    const record = applyDefaults({ table, draft, preset, settings, today, newId, customers: directory });
    const orders = recordsOf(view.snapshot, "Orders", view.words).records;
    const problems = findRecordProblems({ table, record, existing: { customers, orders }, settings, preset });
    if (problems.length > 0) return { kind: "rejected", problems };
    const customer = directory.find(textOf(record["customer"]));
    await appendRecords(context, view, table, [record], alongside?.(view, record, customer) ?? []);
    // Every input column of the table is in the record: that is what applyDefaults promises.
    return { kind: "saved", record: record as unknown as RecordsByTable[Table] };
  });
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
