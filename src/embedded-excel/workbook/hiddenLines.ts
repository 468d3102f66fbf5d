import type { Area } from "../model/area";
import { lastSheetColumn, lastSheetRow } from "../model/area";
import type { SheetState } from "../model/workbookState";
import { ExcelError } from "./excelError";
import { requireAllowed } from "./protectionChecks";

/** Null when some are hidden and some are not. */
export function isHidden(hidden: ReadonlySet<number>, first: number, last: number): boolean | null {
  let count = 0;
  for (const index of hidden) if (index >= first && index <= last) count += 1;
  return count === 0 ? false : count === last - first + 1 ? true : null;
}

/** Excel hides whole rows and columns, whichever cells were named. */
export function setHidden(sheet: SheetState, kind: "rows" | "columns", area: Area, isHiddenNow: boolean): void {
  requireAllowed(sheet, kind === "rows" ? "allowFormatRows" : "allowFormatColumns");
  const [first, last] = kind === "rows" ? [area.top, area.bottom] : [area.left, area.right];
  const hidden = kind === "rows" ? sheet.hiddenRows : sheet.hiddenColumns;
  const isWholeSheet = last - first === (kind === "rows" ? lastSheetRow : lastSheetColumn);
  if (isWholeSheet && !isHiddenNow) return hidden.clear();
  if (last - first > 100_000) throw new ExcelError("RangeExceedsLimit");
  for (let index = first; index <= last; index += 1) {
    if (isHiddenNow) hidden.add(index);
    else hidden.delete(index);
  }
}
