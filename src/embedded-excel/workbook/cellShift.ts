/** Inserting and deleting cells: which cells move, and what becomes of an area. */
import { lastSheetColumn, lastSheetRow, type Area } from "../model/area";
import { columnCount, intersectionOf, rowCount } from "../model/areaOperations";

export interface CellShift {
  axis: "rows" | "columns";
  kind: "insert" | "delete";
  /** First inserted or deleted row (column). */
  start: number;
  count: number;
  /** Only cells of these columns (rows) move. */
  bandFirst: number;
  bandLast: number;
}

export function insertionOf(area: Area, shift: "Down" | "Right"): CellShift {
  return shift === "Down" ? rowShift(area, "insert") : columnShift(area, "insert");
}

export function deletionOf(area: Area, shift: "Up" | "Left"): CellShift {
  return shift === "Up" ? rowShift(area, "delete") : columnShift(area, "delete");
}

function rowShift(area: Area, kind: CellShift["kind"]): CellShift {
  return { axis: "rows", kind, start: area.top, count: rowCount(area), bandFirst: area.left, bandLast: area.right };
}

function columnShift(area: Area, kind: CellShift["kind"]): CellShift {
  return {
    axis: "columns",
    kind,
    start: area.left,
    count: columnCount(area),
    bandFirst: area.top,
    bandLast: area.bottom,
  };
}

/** Everything from the first moved cell to the end of the sheet. */
export function movedRegion({ axis, start, bandFirst, bandLast }: CellShift): Area {
  return axis === "rows"
    ? { top: start, bottom: lastSheetRow, left: bandFirst, right: bandLast }
    : { left: start, right: lastSheetColumn, top: bandFirst, bottom: bandLast };
}

/** Where an area lies afterwards; null when all of it was deleted. An area that reaches out of the band stays. */
export function shiftArea(shift: CellShift, area: Area): Area | null {
  const isRows = shift.axis === "rows";
  const [bandFrom, bandTo] = isRows ? [area.left, area.right] : [area.top, area.bottom];
  if (bandFrom < shift.bandFirst || bandTo > shift.bandLast) return area;
  const [first, last, end] = isRows ? [area.top, area.bottom, lastSheetRow] : [area.left, area.right, lastSheetColumn];
  const moved = shift.kind === "insert" ? afterInsert(shift, first, last, end) : afterDelete(shift, first, last, end);
  if (moved === null) return null;
  return isRows ? { ...area, top: moved[0], bottom: moved[1] } : { ...area, left: moved[0], right: moved[1] };
}

/** Excel pushes nothing over the edge: what reaches the sheet's end keeps reaching it. */
function afterInsert({ start, count }: CellShift, first: number, last: number, end: number): [number, number] | null {
  if (last < start) return [first, last];
  const from = first >= start ? first + count : first;
  return from > end ? null : [from, Math.min(end, last + count)];
}

function afterDelete({ start, count }: CellShift, first: number, last: number, end: number): [number, number] | null {
  const stop = start + count - 1;
  if (last < start) return [first, last];
  const from = first < start ? first : first > stop ? first - count : start;
  const to = last === end ? end : last > stop ? last - count : start - 1;
  return from > to ? null : [from, to];
}

/** Cells of the area that move although others of it stay. */
export function cutsThrough(shift: CellShift, area: Area): boolean {
  const region = movedRegion(shift);
  if (intersectionOf(region, area) === null) return false;
  return shift.axis === "rows"
    ? area.left < shift.bandFirst || area.right > shift.bandLast
    : area.top < shift.bandFirst || area.bottom > shift.bandLast;
}
