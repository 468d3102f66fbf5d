import { lastSheetRow, type Area } from "../model/area";
import type { CellStyle, SheetState, StyleTable, WorkbookState } from "../model/workbookState";

export function styleIndexAt(sheet: SheetState, row: number, column: number): number {
  return sheet.styleIndexes[row]?.[column] ?? sheet.columnStyleIndexes.get(column) ?? 0;
}

export function styleAt(state: WorkbookState, sheet: SheetState, row: number, column: number): CellStyle {
  return state.styles.list[styleIndexAt(sheet, row, column)]!;
}

export function setStyleIndex(sheet: SheetState, row: number, column: number, index: number): void {
  (sheet.styleIndexes[row] ??= [])[column] = index;
}

/** Applies one change of style to an area; an area that reaches the sheet's end becomes a style of its columns. */
export function changeStyles(state: WorkbookState, sheet: SheetState, area: Area, change: Partial<CellStyle>): void {
  changeStylesEach(state, sheet, area, (style) => ({ ...style, ...change }));
}

export function changeStylesEach(
  state: WorkbookState,
  sheet: SheetState,
  area: Area,
  change: (style: CellStyle) => CellStyle,
): void {
  const changed = rememberChanges(state.styles, change);
  if (area.bottom === lastSheetRow) changeColumnStyles(sheet, area, changed);
  const lastRow = area.bottom === lastSheetRow ? sheet.styleIndexes.length - 1 : area.bottom;
  for (let row = area.top; row <= lastRow; row += 1) {
    if (area.bottom === lastSheetRow && sheet.styleIndexes[row] === undefined) continue;
    const indexes = (sheet.styleIndexes[row] ??= []);
    for (let column = area.left; column <= area.right; column += 1) {
      const own = indexes[column];
      if (own !== undefined) indexes[column] = changed(own);
      else if (area.bottom !== lastSheetRow) indexes[column] = changed(sheet.columnStyleIndexes.get(column) ?? 0);
    }
  }
}

/** One value per cell; `null` leaves a cell's style. Equal values on equal styles are worked out once. */
export function changeStylesByCell<Value extends string | number | boolean>(
  state: WorkbookState,
  sheet: SheetState,
  area: Area,
  values: readonly (readonly (Value | null | undefined)[])[],
  change: (style: CellStyle, value: Value) => CellStyle,
): void {
  const changes = new Map<Value, (index: number) => number>();
  values.forEach((line, i) =>
    line.forEach((value, j) => {
      if (value === null || value === undefined) return;
      const changed = changes.get(value) ?? rememberChanges(state.styles, (style) => change(style, value));
      changes.set(value, changed);
      const before = styleIndexAt(sheet, area.top + i, area.left + j);
      setStyleIndex(sheet, area.top + i, area.left + j, changed(before));
    }),
  );
}

function rememberChanges(styles: StyleTable, change: (style: CellStyle) => CellStyle): (index: number) => number {
  const known = new Map<number, number>();
  return (index) => {
    const before = known.get(index);
    if (before !== undefined) return before;
    const after = styles.indexOf(change(styles.list[index]!));
    known.set(index, after);
    return after;
  };
}

/** Cells above the area keep the look that they had from their column. */
function changeColumnStyles(sheet: SheetState, area: Area, changed: (index: number) => number): void {
  for (let column = area.left; column <= area.right; column += 1) {
    const before = sheet.columnStyleIndexes.get(column) ?? 0;
    for (let row = 0; row < area.top; row += 1) (sheet.styleIndexes[row] ??= [])[column] ??= before;
    sheet.columnStyleIndexes.set(column, changed(before));
  }
}

/** The value that all styles of an area share, or null when they differ, as Excel answers for mixed ranges. */
export function sharedStyleValue<Value>(
  state: WorkbookState,
  sheet: SheetState,
  area: Area,
  read: (style: CellStyle) => Value,
): Value | null {
  const indexes = styleIndexesIn(sheet, area);
  const values = new Set([...indexes].map((index) => read(state.styles.list[index]!)));
  return values.size === 1 ? [...values][0]! : null;
}

export function styleIndexesIn(sheet: SheetState, area: Area): Set<number> {
  const indexes = new Set<number>();
  const lastRow = Math.min(area.bottom, Math.max(area.top, sheet.styleIndexes.length));
  for (let row = area.top; row <= lastRow; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) indexes.add(styleIndexAt(sheet, row, column));
  }
  return indexes;
}
