import type { TrackerView } from "../excel/reading/readTracker";
import { recordsOf } from "../excel/reading/recordsOf";
import { neededColumn } from "../excel/reading/tableRequests";
import type { CellWrite } from "../excel/writing/cellWrites";
import type { CustomerRecord } from "../schema/records";
import { addRecord, customerColumns } from "./addRecord";
import type { RecordDraft, SaveOptions, SaveResult } from "./saveResult";

/** Saving a follow-up also clears the day to which the customer's next one had been moved: it has now been spoken about anew. */
export function addFollowUp(draft: RecordDraft<"FollowUps">, { newId }: SaveOptions): Promise<SaveResult<"FollowUps">> {
  return addRecord({
    table: "FollowUps",
    draft,
    newId,
    reads: [...customerColumns, { ...neededColumn("Customers", "nextFollowUp"), presence: "usual" }],
    alongside: (view, _record, customer) => clearNextFollowUp(view, customer),
  });
}

function clearNextFollowUp({ snapshot, words }: TrackerView, customer: CustomerRecord | null): CellWrite[] {
  const column = snapshot.columns.find(({ table, key }) => table === "Customers" && key === "nextFollowUp");
  const { records, rows } = recordsOf(snapshot, "Customers", words);
  const index = records.findIndex(({ id }) => customer !== null && id === customer.id);
  const rowIndex = rows[index];
  const before = records[index]?.nextFollowUp ?? null;
  if (!column || rowIndex === undefined || before === null) return [];
  const { columnIndex } = column;
  return [{ table: "Customers", rowIndex, columnIndex, numberFormat: "yyyy-mm-dd", before, after: null }];
}
