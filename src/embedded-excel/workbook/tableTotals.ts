import type { SheetState, TableState } from "../model/workbookState";
import { clearArea } from "./clearArea";
import type { OpenWorkbook } from "./openWorkbook";
import { requireAllowed } from "./protectionChecks";
import { insertCells } from "./shiftCells";
import { totalsAreaOf } from "./tableAreas";
import { usedAreaOf } from "./usedArea";

export function setTotals(workbook: OpenWorkbook, sheet: SheetState, table: TableState, isShown: boolean): void {
  requireAllowed(sheet, null);
  if (table.showTotals === isShown) return;
  if (isShown) {
    const below = { ...table.area, top: table.area.bottom + 1, bottom: table.area.bottom + 1 };
    if (usedAreaOf(sheet, below, true) !== null) insertCells(workbook, sheet, below, "Down");
    table.area = { ...table.area, bottom: table.area.bottom + 1 };
  } else {
    clearArea(workbook, sheet, totalsAreaOf(table)!, "Contents");
    table.area = { ...table.area, bottom: table.area.bottom - 1 };
  }
  table.showTotals = isShown;
  workbook.calculation.tableChanged(sheet, table);
}
