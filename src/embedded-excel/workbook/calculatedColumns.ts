/** Excel's calculated columns: one formula fills the column, also in rows that come later. */
import type { Area } from "../model/area";
import { intersectionOf } from "../model/areaOperations";
import { isFormulaInput } from "../model/cellInput";
import type { SheetState, TableColumnState, TableState } from "../model/workbookState";
import { hasRelativeReference, moveFormula, relativeForm } from "./formulaText";
import { internFormula, type OpenWorkbook } from "./openWorkbook";
import { columnAreaOf, columnAt, dataAreaOf } from "./tableAreas";

/** Fills the blank cells of new rows with the formulas of their columns. */
export function fillCalculatedColumns(workbook: OpenWorkbook, sheet: SheetState, table: TableState, rows: Area): void {
  for (const column of table.columns) {
    if (column.calculatedFormula === null) continue;
    fillFormula(workbook, sheet, table, column, columnAreaOf(table, column, rows), "blankCells");
  }
}

/**
 * A formula written into a column whose other cells are blank or follow its formula becomes the formula of the whole
 * column; of several different ones the bottom-most wins, as reported in OfficeDev/office-js#2093 and #6745 (assumed).
 */
export function adoptWrittenFormulas(workbook: OpenWorkbook, sheet: SheetState, written: Area): void {
  for (const table of sheet.tables) {
    const target = intersectionOf(dataAreaOf(table), written);
    if (target === null) continue;
    for (let position = target.left; position <= target.right; position += 1) {
      const column = columnAt(table, position);
      if (column !== undefined)
        adoptFormula(workbook, sheet, table, column, { ...target, left: position, right: position });
    }
  }
}

/** A table made over cells takes a column's formula when all its cells share it. */
export function recogniseCalculatedColumns(sheet: SheetState, table: TableState): void {
  for (const column of table.columns) {
    const data = columnAreaOf(table, column, dataAreaOf(table));
    const forms = new Set<string | null>();
    for (let row = data.top; row <= data.bottom && forms.size < 2; row += 1) {
      const input = sheet.inputs[row]?.[data.left];
      forms.add(isFormulaInput(input) ? relativeForm(input.formula, { row, column: data.left }) : null);
    }
    const first = sheet.inputs[data.top]?.[data.left];
    if (forms.size === 1 && isFormulaInput(first)) column.calculatedFormula = first.formula;
  }
}

function adoptFormula(
  workbook: OpenWorkbook,
  sheet: SheetState,
  table: TableState,
  column: TableColumnState,
  written: Area,
): void {
  const formula = bottomFormula(sheet, written);
  if (formula === null) return;
  const data = columnAreaOf(table, column, dataAreaOf(table));
  const firstForm = moveFormula(
    formula.text,
    { row: formula.row, column: data.left },
    { row: data.top, column: data.left },
  );
  const isKnown = column.calculatedFormula === firstForm;
  if (!isKnown && !isColumnFree(sheet, column, data, written)) return;
  column.calculatedFormula = firstForm;
  fillFormula(workbook, sheet, table, column, isKnown ? written : data, isKnown ? "formulaCells" : "everyCell");
}

function bottomFormula(sheet: SheetState, area: Area): { text: string; row: number } | null {
  for (let row = area.bottom; row >= area.top; row -= 1) {
    const input = sheet.inputs[row]?.[area.left];
    if (isFormulaInput(input)) return { text: input.formula, row };
  }
  return null;
}

function isColumnFree(sheet: SheetState, column: TableColumnState, data: Area, written: Area): boolean {
  const place = { row: data.top, column: data.left };
  const ownForm = column.calculatedFormula === null ? null : relativeForm(column.calculatedFormula, place);
  for (let row = data.top; row <= data.bottom; row += 1) {
    const input = sheet.inputs[row]?.[data.left];
    if (input === undefined || input === null) continue;
    if (!isFormulaInput(input)) return false;
    if (row >= written.top && row <= written.bottom) continue;
    if (ownForm === null || relativeForm(input.formula, { row, column: data.left }) !== ownForm) return false;
  }
  return true;
}

function fillFormula(
  workbook: OpenWorkbook,
  sheet: SheetState,
  table: TableState,
  column: TableColumnState,
  area: Area,
  cells: "blankCells" | "formulaCells" | "everyCell",
): void {
  const formula = column.calculatedFormula;
  if (formula === null) return;
  const origin = { row: dataAreaOf(table).top, column: area.left };
  const shared = hasRelativeReference(formula) ? null : internFormula(workbook, formula);
  for (let row = area.top; row <= area.bottom; row += 1) {
    const inputs = (sheet.inputs[row] ??= []);
    const input = inputs[area.left];
    const isBlank = input === undefined || input === null;
    if (cells !== "everyCell" && (cells === "blankCells") !== isBlank) continue;
    inputs[area.left] = shared ?? internFormula(workbook, moveFormula(formula, origin, { row, column: area.left }));
  }
  workbook.calculation.cellsChanged(sheet, area);
}
