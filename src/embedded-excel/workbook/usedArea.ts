import type { Area } from "../model/area";
import { boundingAreaOf, intersectionOf } from "../model/areaOperations";
import type { SheetState } from "../model/workbookState";

/** The cells in use inside `area`: with content, or (unless `valuesOnly`) with a format of their own. */
export function usedAreaOf(sheet: SheetState, area: Area, valuesOnly: boolean): Area | null {
  const content = filledAreaOf(sheet.inputs, area, (input) => input !== null);
  if (valuesOnly) return content;
  const formatted = filledAreaOf(sheet.styleIndexes, area, (index) => index !== 0);
  if (content === null || formatted === null) return content ?? formatted;
  return boundingAreaOf(content, formatted);
}

function filledAreaOf<Cell>(
  rows: readonly (readonly (Cell | undefined)[] | undefined)[],
  area: Area,
  isFilled: (cell: Cell) => boolean,
): Area | null {
  let found: Area | null = null;
  const bottom = Math.min(area.bottom, rows.length - 1);
  for (let row = area.top; row <= bottom; row += 1) {
    const cells = rows[row];
    if (cells === undefined) continue;
    const right = Math.min(area.right, cells.length - 1);
    for (let column = area.left; column <= right; column += 1) {
      const cell = cells[column];
      if (cell === undefined || !isFilled(cell)) continue;
      if (found !== null && row === found.bottom && column > found.left && column <= found.right) continue;
      const place: Area = { top: row, bottom: row, left: column, right: column };
      found = found === null ? place : boundingAreaOf(found, place);
    }
  }
  return found === null ? null : intersectionOf(found, area);
}
