import { addRecord, customerColumns, orderColumns } from "./addRecord";
import type { RecordDraft, SaveOptions, SaveResult } from "./saveResult";

export function addOrder(draft: RecordDraft<"Orders">, options: SaveOptions): Promise<SaveResult<"Orders">> {
  return addRecord({ table: "Orders", draft, ...options, reads: [...customerColumns, ...orderColumns] });
}
