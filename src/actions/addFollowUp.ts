import { clearOverride } from "../domain/followUps/changeOverride";
import type { ColumnRequest } from "../excel/reading/columnRequest";
import { neededColumn } from "../excel/reading/tableRequests";
import { addRecord, customerColumns } from "./addRecord";
import type { RecordDraft, SaveOptions, SaveResult } from "./saveResult";

export function addFollowUp(draft: RecordDraft<"FollowUps">, options: SaveOptions): Promise<SaveResult<"FollowUps">> {
  return addRecord({
    table: "FollowUps",
    draft,
    ...options,
    reads: [...customerColumns, overrideColumn],
    alongside: clearOverride,
  });
}

/** Its column may be gone: then there is nothing to clear. */
export const overrideColumn: ColumnRequest = { ...neededColumn("Customers", "nextFollowUp"), presence: "usual" };
