import { runInWorkbook } from "../excel/runInWorkbook";
import { selectRecord } from "../excel/selectRecord";
import type { TableKey } from "../schema/columnSpec";

/** Shows the record in its sheet. */
export function goToRecord(table: TableKey, id: string): Promise<void> {
  return runInWorkbook((context) => selectRecord(context, table, id));
}
