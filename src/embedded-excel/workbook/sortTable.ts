import type { CellValue } from "../model/cellInput";
import type { SheetState, TableState } from "../model/workbookState";
import { edited } from "./changeLog";
import { ExcelError } from "./excelError";
import type { OpenWorkbook } from "./openWorkbook";
import { dataAreaOf } from "./tableAreas";
import { orderOf } from "./valueComparison";

/**
 * As from a filter button: the rows of the table change places with all that stands in its columns; filtered rows keep theirs.
 * Formulas are carried as they are written, which is right for `[#This Row]`. Fails on protected sheets, allowSort or not
 * (office-js#2135).
 */
export function sortTable(
  workbook: OpenWorkbook,
  sheet: SheetState,
  table: TableState,
  column: number,
  isAscending: boolean,
): void {
  if (sheet.protection !== null) throw new ExcelError("AccessDenied");
  const data = dataAreaOf(table);
  const rows = Array.from({ length: data.bottom - data.top + 1 }, (_, index) => data.top + index).filter(
    (row) => !sheet.hiddenRows.has(row),
  );
  const keys = workbook.calculation.valuesIn(sheet, { ...data, left: column, right: column });
  const keyOf = (row: number): CellValue => keys[row - data.top]?.[0] ?? null;
  const sorted = [...rows].sort((one, other) => compareKeys(keyOf(one), keyOf(other), isAscending));
  workbook.changes.note(sheet, data, edited, () => {
    for (const grid of [sheet.inputs, sheet.cachedValues, sheet.styleIndexes] as (unknown[] | undefined)[][])
      permute(grid, rows, sorted, table);
    workbook.calculation.cellsChanged(sheet, data);
  });
}

/** Blanks stand last, whichever way is sorted. */
function compareKeys(one: CellValue, other: CellValue, isAscending: boolean): number {
  const isBlank = (value: CellValue) => value === null || value === "";
  if (isBlank(one) || isBlank(other)) return Number(isBlank(one)) - Number(isBlank(other));
  return isAscending ? orderOf(one, other) : orderOf(other, one);
}

function permute(
  grid: (unknown[] | undefined)[],
  rows: readonly number[],
  sorted: readonly number[],
  { area: { left, right } }: TableState,
): void {
  const taken = sorted.map((row) => Array.from({ length: right - left + 1 }, (_, index) => grid[row]?.[left + index]));
  rows.forEach((row, index) => {
    const cells = (grid[row] ??= []);
    taken[index]?.forEach((cell, offset) => {
      cells[left + offset] = cell;
    });
  });
}
