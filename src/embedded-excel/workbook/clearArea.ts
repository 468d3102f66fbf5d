import type { Area } from "../model/area";
import { intersectionOf, subtractArea } from "../model/areaOperations";
import type { SheetState } from "../model/workbookState";
import { changeStylesEach } from "./cellStyles";
import { edited } from "./changeLog";
import { writeInputs } from "./enterCells";
import type { OpenWorkbook } from "./openWorkbook";
import { requireAllowed, requireUnlocked } from "./protectionChecks";
import { removeRules } from "./ruleAreas";
import { renameHeaders } from "./tableHeaders";
import { usedAreaOf } from "./usedArea";

export type ClearWhat = "All" | "Contents" | "Formats" | "Hyperlinks" | "RemoveHyperlinks";

export function clearArea(workbook: OpenWorkbook, sheet: SheetState, area: Area, what: ClearWhat): void {
  if (what === "All" || what === "Contents")
    workbook.changes.note(sheet, area, edited, () => clearContents(workbook, sheet, area));
  if (what === "All" || what === "Formats") clearFormats(workbook, sheet, area);
  if (what !== "Contents" && what !== "Formats") removeLinks(sheet, area);
  if (what === "All") sheet.validations = removeRules(sheet.validations, area);
}

function clearContents(workbook: OpenWorkbook, sheet: SheetState, area: Area): void {
  requireUnlocked(workbook.state, sheet, area);
  const used = usedAreaOf(sheet, area, true);
  if (used === null) return;
  const blank = new Array<null>(used.right - used.left + 1).fill(null);
  writeInputs(
    workbook,
    sheet,
    used,
    Array.from({ length: used.bottom - used.top + 1 }, () => blank),
  );
  renameHeaders(workbook, sheet, used);
}

function clearFormats(workbook: OpenWorkbook, sheet: SheetState, area: Area): void {
  requireAllowed(sheet, "allowFormatCells");
  const plain = workbook.state.styles.list[0]!;
  changeStylesEach(workbook.state, sheet, area, () => plain);
  sheet.conditionalFormats = removeRules(sheet.conditionalFormats, area);
}

function removeLinks(sheet: SheetState, area: Area): void {
  sheet.hyperlinks = sheet.hyperlinks.flatMap((link) =>
    intersectionOf(link.area, area) === null
      ? [link]
      : subtractArea(link.area, area).map((rest) => ({ ...link, area: rest })),
  );
}
