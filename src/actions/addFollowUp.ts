import { neededColumn } from "../excel/reading/tableRequests";
import type { FieldChange } from "../schema/fieldChange";
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
    alongside: clearNextFollowUp,
  });
}

function clearNextFollowUp(customer: CustomerRecord | null): FieldChange[] {
  const { id = null, nextFollowUp: before = null } = customer ?? {};
  if (id === null || before === null) return [];
  return [{ table: "Customers", recordId: id, key: "nextFollowUp", before, after: null }];
}
