import type { Area } from "../model/area";
import { lastSheetColumn, lastSheetRow } from "../model/area";
import type { SheetState } from "../model/workbookState";
import { ExcelError } from "./excelError";
import { requireAllowed } from "./protectionChecks";

const highestRowPoints = 409.5;
/** 255 characters. */
const widestColumnPoints = 1342.5;

/** Null when the rows or columns differ. */
export function readSize(first: number, last: number, sizeOf: (index: number) => number): number | null {
  const size = sizeOf(first);
  for (let index = first + 1; index <= last; index += 1) if (sizeOf(index) !== size) return null;
  return size;
}

export function setColumnWidth(sheet: SheetState, area: Area, points: number | null): void {
  requireAllowed(sheet, "allowFormatColumns");
  setSizes(sheet.columnWidths, area.left, area.right, points, widestColumnPoints, lastSheetColumn);
}

export function setRowHeight(sheet: SheetState, area: Area, points: number | null): void {
  requireAllowed(sheet, "allowFormatRows");
  setSizes(sheet.rowHeights, area.top, area.bottom, points, highestRowPoints, lastSheetRow);
}

function setSizes(
  sizes: Map<number, number>,
  first: number,
  last: number,
  points: number | null,
  most: number,
  end: number,
): void {
  if (points === null) return;
  if (!(points >= 0 && points <= most)) throw new ExcelError("InvalidArgument");
  if (last === end && last - first > 20_000) throw new ExcelError("RangeExceedsLimit");
  for (let index = first; index <= last; index += 1) sizes.set(index, points);
}
