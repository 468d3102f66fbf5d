import { addRecord, orderColumns } from "./addRecord";
import type { RecordDraft, SaveOptions, SaveResult } from "./saveResult";

export function addPayment(draft: RecordDraft<"Payments">, { newId }: SaveOptions): Promise<SaveResult<"Payments">> {
  return addRecord({ table: "Payments", draft, newId, reads: orderColumns });
}
