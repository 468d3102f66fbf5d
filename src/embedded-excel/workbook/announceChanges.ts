import { areaAddress } from "../model/cellAddress";
import type { ChangeAuthor, OpenWorkbook } from "./openWorkbook";

/** Calculates what was changed, and tells it to those who listen. */
export function announceChanges(workbook: OpenWorkbook, author: ChangeAuthor): void {
  workbook.calculation.flush();
  for (const { tables, ...change } of workbook.changes.take()) {
    if (!workbook.state.sheets.some(({ id }) => id === change.sheetId)) continue;
    workbook.raise({ kind: "sheetChanged", ...change, address: areaAddress(change.area), author });
    for (const [tableId, touched] of tables)
      workbook.raise({ kind: "tableChanged", tableId, ...change, address: areaAddress(touched), author });
  }
}
