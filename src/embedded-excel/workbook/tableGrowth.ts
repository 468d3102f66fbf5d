/** Excel's automatic growth of a table when something is written directly below it or to the right of it. */
import type { Area } from "../model/area";
import { containsArea, intersectionOf } from "../model/areaOperations";
import type { CellInput } from "../model/cellInput";
import type { SheetState, TableState } from "../model/workbookState";
import { fillCalculatedColumns } from "./calculatedColumns";
import { styleIndexAt } from "./cellStyles";
import type { OpenWorkbook } from "./openWorkbook";
import { nextColumnId, uniqueColumnName } from "./columnNames";
import { dataAreaOf } from "./tableAreas";
import { usedAreaOf } from "./usedArea";

export interface TableGrowth {
  table: TableState;
  area: Area;
}

/**
 * Which table a write will make grow; asked before the cells are written. None grows on a protected sheet, none when
 * the first value is blank (OfficeDev/office-js#2097), none over cells that hold something or have validation of their own.
 */
export function findTableGrowth(
  sheet: SheetState,
  area: Area,
  inputs: readonly (readonly (CellInput | undefined)[])[],
): TableGrowth | null {
  if (sheet.protection !== null) return null;
  for (const table of sheet.tables) {
    const grown = grownBelow(sheet, table, area, inputs) ?? grownRight(sheet, table, area, inputs);
    if (grown !== null && !touchesOtherTable(sheet, table, grown)) return { table, area: grown };
  }
  return null;
}

type Inputs = readonly (readonly (CellInput | undefined)[])[];

function grownBelow(sheet: SheetState, table: TableState, area: Area, inputs: Inputs): Area | null {
  const below = table.area.bottom + 1;
  if (table.showTotals || area.top > below || area.bottom < below) return null;
  const columns = intersectionOf(area, { ...table.area, top: below, bottom: area.bottom });
  if (columns === null) return null;
  const first = inputs[below - area.top]?.[columns.left - area.left];
  if (first === undefined || first === null) return null;
  const newRows = { ...table.area, top: below, bottom: area.bottom };
  if (usedAreaOf(sheet, newRows, true) !== null || hasOwnValidation(sheet, table, newRows)) return null;
  return { ...table.area, bottom: area.bottom };
}

/** A rule that the table's own column shares is no obstacle, one that only stands below is. */
function hasOwnValidation(sheet: SheetState, table: TableState, newRows: Area): boolean {
  const data = dataAreaOf(table);
  return sheet.validations.some(({ areas }) =>
    areas.some((area) => intersectionOf(area, newRows) !== null && intersectionOf(area, data) === null),
  );
}

function grownRight(sheet: SheetState, table: TableState, area: Area, inputs: Inputs): Area | null {
  if (area.left !== table.area.right + 1 || area.top < table.area.top || area.bottom > table.area.bottom) return null;
  const first = inputs[0]?.[0];
  if (first === undefined || first === null) return null;
  const newColumns = { ...table.area, left: area.left, right: area.right };
  return usedAreaOf(sheet, newColumns, true) === null ? { ...table.area, right: area.right } : null;
}

function touchesOtherTable(sheet: SheetState, table: TableState, area: Area): boolean {
  return sheet.tables.some((other) => other !== table && intersectionOf(other.area, area) !== null);
}

/** Gives the table its new size, new rows their formulas and look, and rules of whole columns the new rows. */
export function growTable(workbook: OpenWorkbook, sheet: SheetState, { table, area }: TableGrowth): void {
  const before = dataAreaOf(table);
  for (let column = table.area.right + 1; column <= area.right; column += 1) addColumn(workbook, sheet, table, column);
  table.area = area;
  const after = dataAreaOf(table);
  if (after.bottom > before.bottom) {
    const newRows = { ...after, top: before.bottom + 1 };
    copyLook(sheet, before.bottom, newRows);
    extendColumnRules(sheet, before, after.bottom);
    fillCalculatedColumns(workbook, sheet, table, newRows);
  }
  workbook.calculation.tableChanged(sheet, table);
}

function addColumn(workbook: OpenWorkbook, sheet: SheetState, table: TableState, column: number): void {
  const typed = sheet.inputs[table.area.top]?.[column];
  const wanted = typeof typed === "object" || typed === undefined ? "" : String(typed);
  const name = uniqueColumnName(table.columns, wanted, workbook.language);
  table.columns.push({ id: nextColumnId(table), name, calculatedFormula: null });
  if (!table.showHeaders) return;
  (sheet.inputs[table.area.top] ??= [])[column] = name;
  const place = { top: table.area.top, bottom: table.area.top, left: column, right: column };
  workbook.calculation.cellsChanged(sheet, place);
}

function copyLook(sheet: SheetState, fromRow: number, rows: Area): void {
  for (let column = rows.left; column <= rows.right; column += 1) {
    const look = styleIndexAt(sheet, fromRow, column);
    for (let row = rows.top; row <= rows.bottom; row += 1) {
      if (sheet.styleIndexes[row]?.[column] !== undefined || styleIndexAt(sheet, row, column) === look) continue;
      (sheet.styleIndexes[row] ??= [])[column] = look;
    }
  }
}

/** Plain ranges of rules that cover a whole column of the table's data grow with it. */
export function extendColumnRules(sheet: SheetState, data: Area, bottom: number): void {
  const extend = (area: Area): Area => {
    const column = { ...data, left: area.left, right: area.right };
    const isWholeColumn = area.bottom === data.bottom && area.left <= data.right && area.right >= data.left;
    return isWholeColumn && containsArea(area, column) ? { ...area, bottom } : area;
  };
  for (const rule of [...sheet.validations, ...sheet.conditionalFormats]) rule.areas = rule.areas.map(extend);
}
