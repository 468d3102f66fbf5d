/** Sizes in points, as Excel has them for its default font. */
import type { SheetState } from "../model/workbookState";

export const defaultColumnPoints = 48;
export const defaultRowPoints = 15;

export function columnWidthOf(sheet: SheetState, column: number): number {
  return sheet.columnWidths.get(column) ?? defaultColumnPoints;
}

export function rowHeightOf(sheet: SheetState, row: number): number {
  return sheet.rowHeights.get(row) ?? defaultRowPoints;
}

/** Distance from the sheet's left edge; hidden columns take no room. */
export function leftOf(sheet: SheetState, column: number): number {
  return offsetOf(column, defaultColumnPoints, sheet.columnWidths, sheet.hiddenColumns);
}

export function topOf(sheet: SheetState, row: number): number {
  return offsetOf(row, defaultRowPoints, sheet.rowHeights, sheet.hiddenRows);
}

function offsetOf(end: number, usual: number, sizes: ReadonlyMap<number, number>, hidden: ReadonlySet<number>): number {
  let offset = end * usual;
  for (const [index, size] of sizes) if (index < end) offset += size - usual;
  for (const index of hidden) if (index < end) offset -= sizes.get(index) ?? usual;
  return offset;
}
