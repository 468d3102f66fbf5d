import type { Area } from "../model/area";
import { containsCell, intersectionOf } from "../model/areaOperations";
import type { SheetState } from "../model/workbookState";
import { changeStyles } from "./cellStyles";
import { enterCells } from "./enterCells";
import type { OpenWorkbook } from "./openWorkbook";
import { requireAllowed } from "./protectionChecks";
import { shownTextIn } from "./shownText";

/** The members of `Excel.RangeHyperlink`. */
export interface WrittenLink {
  address?: string;
  documentReference?: string;
  screenTip?: string;
  textToDisplay?: string;
}

const linkColor = "#0563C1";

export function linkAt(workbook: OpenWorkbook, sheet: SheetState, area: Area): WrittenLink | null {
  const link = sheet.hyperlinks.find((candidate) => containsCell(candidate.area, area.top, area.left));
  if (link === undefined) return null;
  const [[textToDisplay = ""] = []] = shownTextIn(workbook, sheet, { ...area, bottom: area.top, right: area.left });
  return {
    ...(link.address && { address: link.address }),
    ...(link.documentReference && { documentReference: link.documentReference }),
    screenTip: link.screenTip,
    textToDisplay,
  };
}

/** Excel also gives the cells the look of a link. */
export function setLink(workbook: OpenWorkbook, sheet: SheetState, area: Area, link: WrittenLink): void {
  requireAllowed(sheet, "allowInsertHyperlinks");
  sheet.hyperlinks = sheet.hyperlinks.filter((other) => intersectionOf(other.area, area) === null);
  const { address = "", documentReference = "", screenTip = "", textToDisplay } = link;
  sheet.hyperlinks.push({ area, address, documentReference, screenTip });
  if (textToDisplay !== undefined) {
    const cell = { ...area, bottom: area.top, right: area.left };
    enterCells(workbook, sheet, cell, [[textToDisplay]]);
  }
  changeStyles(workbook.state, sheet, area, { fontColor: linkColor, underline: true });
}
