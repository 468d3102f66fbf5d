import { neededColumn } from "../excel/reading/tableRequests";
import { addRecord, customerColumns, orderColumns } from "./addRecord";
import type { RecordDraft, SaveOptions, SaveResult } from "./saveResult";

/** The customer's owner handles it unless someone else is named. */
export function addFeedback(draft: RecordDraft<"Feedback">, options: SaveOptions): Promise<SaveResult<"Feedback">> {
  const owner = { ...neededColumn("Customers", "owner"), presence: "usual" as const };
  return addRecord({ table: "Feedback", draft, ...options, reads: [...customerColumns, owner, ...orderColumns] });
}
