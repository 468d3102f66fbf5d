import { lastSheetColumn, lastSheetRow, type Area } from "./area";

export function rowCount(area: Area): number {
  return area.bottom - area.top + 1;
}

export function columnCount(area: Area): number {
  return area.right - area.left + 1;
}

export function containsCell(area: Area, row: number, column: number): boolean {
  return row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
}

export function containsArea(outer: Area, inner: Area): boolean {
  return (
    outer.top <= inner.top && outer.bottom >= inner.bottom && outer.left <= inner.left && outer.right >= inner.right
  );
}

export function isSameArea(first: Area, second: Area): boolean {
  return containsArea(first, second) && containsArea(second, first);
}

export function intersectionOf(first: Area, second: Area): Area | null {
  const top = Math.max(first.top, second.top);
  const left = Math.max(first.left, second.left);
  const bottom = Math.min(first.bottom, second.bottom);
  const right = Math.min(first.right, second.right);
  return top > bottom || left > right ? null : { top, left, bottom, right };
}

export function boundingAreaOf(first: Area, second: Area): Area {
  return {
    top: Math.min(first.top, second.top),
    left: Math.min(first.left, second.left),
    bottom: Math.max(first.bottom, second.bottom),
    right: Math.max(first.right, second.right),
  };
}

export function offsetArea(area: Area, rows: number, columns: number): Area {
  return { top: area.top + rows, bottom: area.bottom + rows, left: area.left + columns, right: area.right + columns };
}

export function isInsideSheet(area: Area): boolean {
  const { top, left, bottom, right } = area;
  return top >= 0 && left >= 0 && bottom <= lastSheetRow && right <= lastSheetColumn && top <= bottom && left <= right;
}

/** What is left of `area` without `hole`, as up to four rectangles from top to bottom. */
export function subtractArea(area: Area, hole: Area): Area[] {
  const cut = intersectionOf(area, hole);
  if (cut === null) return [area];
  const pieces = [
    { ...area, bottom: cut.top - 1 },
    { ...cut, left: area.left, right: cut.left - 1 },
    { ...cut, left: cut.right + 1, right: area.right },
    { ...area, top: cut.bottom + 1 },
  ];
  return pieces.filter(isInsideSheet);
}
