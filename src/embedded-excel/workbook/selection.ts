import type { Area } from "../model/area";
import { areaAddress } from "../model/cellAddress";
import type { SheetState } from "../model/workbookState";
import { ExcelError } from "./excelError";
import type { OpenWorkbook } from "./openWorkbook";

export function activateSheet(workbook: OpenWorkbook, sheet: SheetState): void {
  if (sheet.visibility !== "Visible") throw new ExcelError("InvalidArgument");
  if (workbook.state.activeSheetId === sheet.id) return;
  const before = workbook.state.activeSheetId;
  workbook.state.activeSheetId = sheet.id;
  workbook.raise({ kind: "sheetDeactivated", sheetId: before });
  workbook.raise({ kind: "sheetActivated", sheetId: sheet.id });
}

/** Brings the sheet to the front and selects the cells. */
export function selectArea(workbook: OpenWorkbook, sheet: SheetState, area: Area): void {
  activateSheet(workbook, sheet);
  workbook.selections.set(sheet.id, [area]);
  workbook.raise({ kind: "selectionChanged", sheetId: sheet.id, address: areaAddress(area) });
}
