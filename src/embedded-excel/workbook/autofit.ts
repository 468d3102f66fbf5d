/** Widths that show what the cells hold, estimated from the number of characters: no fonts are measured here. */
import type { Area } from "../model/area";
import { intersectionOf } from "../model/areaOperations";
import type { SheetState } from "../model/workbookState";
import { styleAt } from "./cellStyles";
import type { OpenWorkbook } from "./openWorkbook";
import { requireAllowed } from "./protectionChecks";
import { defaultColumnPoints } from "./sheetMetrics";
import { shownTextIn } from "./shownText";
import { usedAreaOf } from "./usedArea";

/** Pixels of one digit of the default font, and Excel's padding, in points. */
const pointsPerCharacter = 5.25;
const paddingPoints = 3.75;
const defaultFontSize = 11;

export function autofitColumns(workbook: OpenWorkbook, sheet: SheetState, area: Area): void {
  requireAllowed(sheet, "allowFormatColumns");
  const used = usedAreaOf(sheet, area, true);
  const touched = used === null ? null : intersectionOf(used, area);
  if (touched === null) return;
  const text = shownTextIn(workbook, sheet, touched);
  for (let column = touched.left; column <= touched.right; column += 1) {
    const widths = text.map((line, i) => {
      const { fontSize } = styleAt(workbook.state, sheet, touched.top + i, column);
      return (charactersOf(line[column - touched.left]!) * fontSize) / defaultFontSize;
    });
    const widest = Math.max(...widths);
    sheet.columnWidths.set(column, widest === 0 ? defaultColumnPoints : widest * pointsPerCharacter + paddingPoints);
  }
}

/** Rows go back to the height that follows their content. */
export function autofitRows(sheet: SheetState, area: Area): void {
  requireAllowed(sheet, "allowFormatRows");
  for (const row of [...sheet.rowHeights.keys()])
    if (row >= area.top && row <= area.bottom) sheet.rowHeights.delete(row);
}

/** A Chinese character is as wide as two digits. */
function charactersOf(text: string): number {
  let count = 0;
  for (const character of text) count += character.codePointAt(0)! > 0x2e7f ? 2 : 1;
  return count;
}
