import { addRecord, customerColumns } from "./addRecord";
import type { RecordDraft, SaveOptions, SaveResult } from "./saveResult";

export function addCustomer(draft: RecordDraft<"Customers">, options: SaveOptions): Promise<SaveResult<"Customers">> {
  return addRecord({ table: "Customers", draft, ...options, reads: customerColumns });
}
