/** A click on a linked cell follows the link, as in Excel. */
import { containsCell } from "../../embedded-excel/model/areaOperations";
import { sheetById, type OpenWorkbook } from "../../embedded-excel/workbook/openWorkbook";
import { selectArea } from "../../embedded-excel/workbook/selection";
import type { GridModel } from "./gridModel";

/** Answers whether the workbook's selection has changed. */
export function followLink(workbook: OpenWorkbook, model: GridModel): boolean {
  const { sheetId, col, row } = model.getters.getActivePosition();
  const sheet = workbook.state.sheets.find(({ id }) => id === sheetId);
  const link = sheet?.hyperlinks.find(({ area }) => containsCell(area, row, col));
  if (!link) return false;
  if (link.documentReference) {
    const at = { sheetId, row, column: col };
    const target = workbook.calculation.resolveReference(`=${link.documentReference.replace(/^[#=]/, "")}`, at);
    if (!target) return false;
    selectArea(workbook, sheetById(workbook, target.sheetId), target.area);
    return true;
  }
  if (/^(?:https?|mailto):/i.test(link.address)) window.open(link.address, "_blank", "noopener,noreferrer");
  return false;
}
