/** Where a point of the sheet lies among its columns or rows. */
import { lastSheetColumn, lastSheetRow } from "../model/area";
import type { SheetState } from "../model/workbookState";
import { defaultColumnPoints, defaultRowPoints } from "./fileUnits";

export interface Lengths {
  readonly last: number;
  /** Points; 0 for what is hidden. */
  readonly lengthOf: (index: number) => number;
}

export function columnLengths({ columnWidths, hiddenColumns }: SheetState): Lengths {
  return {
    last: lastSheetColumn,
    lengthOf: (column) => (hiddenColumns.has(column) ? 0 : (columnWidths.get(column) ?? defaultColumnPoints)),
  };
}

export function rowLengths({ rowHeights, hiddenRows }: SheetState): Lengths {
  return {
    last: lastSheetRow,
    lengthOf: (row) => (hiddenRows.has(row) ? 0 : (rowHeights.get(row) ?? defaultRowPoints)),
  };
}

export function placeAt({ last, lengthOf }: Lengths, points: number): { index: number; offset: number } {
  let offset = Math.max(0, points);
  for (let index = 0; index < last; index += 1) {
    const length = lengthOf(index);
    if (offset < length) return { index, offset };
    offset -= length;
  }
  return { index: last, offset: 0 };
}

export function pointsAt({ lengthOf }: Lengths, index: number, offset: number): number {
  let points = offset;
  for (let before = 0; before < index; before += 1) points += lengthOf(before);
  return points;
}
