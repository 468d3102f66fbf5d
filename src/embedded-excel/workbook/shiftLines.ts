/** What belongs to whole rows and columns moves only when whole rows or columns move. */
import { lastSheetColumn, lastSheetRow } from "../model/area";
import type { SheetState } from "../model/workbookState";
import { shiftArea, type CellShift } from "./cellShift";

export function shiftLines(sheet: SheetState, shift: CellShift): void {
  const isWhole = shift.bandFirst === 0 && shift.bandLast === (shift.axis === "rows" ? lastSheetColumn : lastSheetRow);
  if (!isWhole) return;
  if (shift.axis === "rows") {
    shiftKeys(sheet.rowHeights, shift);
    sheet.hiddenRows = new Set([...sheet.hiddenRows].flatMap((row) => shiftIndex(shift, row) ?? []));
    sheet.pageLayout.rowBreaks = sheet.pageLayout.rowBreaks.flatMap((row) => shiftIndex(shift, row) ?? []);
  } else {
    shiftKeys(sheet.columnWidths, shift);
    shiftKeys(sheet.columnStyleIndexes, shift);
    sheet.hiddenColumns = new Set([...sheet.hiddenColumns].flatMap((column) => shiftIndex(shift, column) ?? []));
  }
  const { printArea } = sheet.pageLayout;
  if (printArea !== null) sheet.pageLayout.printArea = shiftArea(shift, printArea);
}

function shiftKeys(sizes: Map<number, number>, shift: CellShift): void {
  const moved = [...sizes].flatMap(([index, size]) => {
    const after = shiftIndex(shift, index);
    return after === null ? [] : [[after, size] as const];
  });
  sizes.clear();
  for (const [index, size] of moved) sizes.set(index, size);
}

/** Null for a deleted row or column. */
function shiftIndex({ kind, start, count }: CellShift, index: number): number | null {
  if (index < start) return index;
  if (kind === "insert") return index + count;
  return index < start + count ? null : index - count;
}
