import type { SheetState, TableState } from "../model/workbookState";
import { ExcelError } from "./excelError";
import type { OpenWorkbook } from "./openWorkbook";
import { shownTextIn } from "./shownText";
import { dataAreaOf } from "./tableAreas";

/** As from a filter button: rows whose text in that column was not ticked are hidden. New rows are shown until it is applied again. */
export function filterTable(
  workbook: OpenWorkbook,
  sheet: SheetState,
  table: TableState,
  column: number,
  shown: readonly string[],
): void {
  if (sheet.protection !== null && sheet.protection.options["allowAutoFilter"] !== true)
    throw new ExcelError("AccessDenied");
  const { top, bottom } = dataAreaOf(table);
  for (let row = top; row <= bottom; row += 1) {
    const text = shownTextIn(workbook, sheet, { top: row, bottom: row, left: column, right: column })[0]?.[0] ?? "";
    if (!shown.includes(text)) sheet.hiddenRows.add(row);
  }
  table.isFiltered = true;
}

export function clearFilter(sheet: SheetState, table: TableState): void {
  const { top, bottom } = dataAreaOf(table);
  for (let row = top; row <= bottom; row += 1) sheet.hiddenRows.delete(row);
  delete table.isFiltered;
}
