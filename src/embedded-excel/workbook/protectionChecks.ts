import type { Area } from "../model/area";
import type { SheetState, WorkbookState } from "../model/workbookState";
import { styleIndexesIn } from "./cellStyles";
import { ExcelError } from "./excelError";

/** On a protected sheet only unlocked cells may be changed. */
export function requireUnlocked(state: WorkbookState, sheet: SheetState, area: Area): void {
  if (sheet.protection === null) return;
  const indexes = styleIndexesIn(sheet, area);
  if ([...indexes].some((index) => state.styles.list[index]!.locked)) throw new ExcelError("AccessDenied");
}

/** What a protected sheet forbids unless its options allow it, such as `allowFormatCells`. */
export function requireAllowed(sheet: SheetState, option: string | null): void {
  if (sheet.protection === null) return;
  if (option === null || sheet.protection.options[option] !== true) throw new ExcelError("AccessDenied");
}
