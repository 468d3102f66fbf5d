import { addRecord, orderColumns } from "./addRecord";
import type { RecordDraft, SaveOptions, SaveResult } from "./saveResult";

export function addPayment(draft: RecordDraft<"Payments">, options: SaveOptions): Promise<SaveResult<"Payments">> {
  return addRecord({ table: "Payments", draft, ...options, reads: orderColumns });
}
