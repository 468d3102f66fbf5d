import { addCustomer } from "../../actions/addCustomer";
import { addFeedback } from "../../actions/addFeedback";
import { addFollowUp } from "../../actions/addFollowUp";
import { addOrder } from "../../actions/addOrder";
import { addPayment } from "../../actions/addPayment";
import { newRecordId } from "../../actions/recordId";
import type { RecordDraft, SaveOptions, SaveResult } from "../../actions/saveResult";
import type { TableKey } from "../../schema/columnSpec";
import type { AnyRecord } from "../../schema/records";
import { refreshRecords } from "../session/records";
import { savedRecord } from "./addState";
import { clearDraft, drafts, markRefused, markSent } from "./drafts";
import { takeWaitingForm } from "./newCustomer";
import type { FormState } from "./useRecordForm";

type AddActions = {
  readonly [Table in TableKey]: (draft: RecordDraft<Table>, options: SaveOptions) => Promise<SaveResult<Table>>;
};

const addActions: AddActions = {
  Customers: addCustomer,
  FollowUps: addFollowUp,
  Orders: addOrder,
  Payments: addPayment,
  Feedback: addFeedback,
};

/** The draft goes only once the record is in the workbook. */
export async function saveDraft({ table, checked }: FormState): Promise<void> {
  const { sentAs } = drafts[table.key].peek();
  const id = sentAs ?? newRecordId(table.key);
  markSent(table.key, id);
  // An order's number is what people typed.
  const values = table.idKey === "id" ? { ...checked.values, id } : checked.values;
  const result = await add(table.key, values, sentAs !== null);
  if (result.kind === "rejected") {
    // A first try that was refused wrote nothing.
    markSent(table.key, sentAs);
    markRefused(table.key, result.problems);
    return;
  }
  // Every column of the table is in the record that was saved.
  const record = result.record as AnyRecord;
  const { texts: typed } = drafts[table.key].peek();
  const text = (key: string) => (typeof record[key] === "string" ? String(record[key]) : null);
  clearDraft(table.key);
  savedRecord.value = {
    table: table.key,
    id: text(table.idKey) ?? "",
    name: text("name") ?? text("orderNumber") ?? text("customer") ?? text("order") ?? "",
    customer: text("customer"),
    returnTo: table.key === "Customers" ? takeWaitingForm() : null,
    addition: { table: table.key, records: [record], changes: result.changes, actionId: result.actionId },
    typed,
  };
  await refreshRecords();
}

function add<Table extends TableKey>(table: Table, values: AnyRecord, isRetry: boolean): Promise<SaveResult<Table>> {
  // The values were read by the columns of this table.
  return addActions[table](values as RecordDraft<Table>, { newId: newRecordId, isRetry });
}
