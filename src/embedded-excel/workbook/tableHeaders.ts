/** Header cells of tables: their text is the column's name, so a change renames the column wherever it is mentioned. */
import type { Area } from "../model/area";
import { intersectionOf } from "../model/areaOperations";
import { isFormulaInput, type CellInput } from "../model/cellInput";
import type { SheetState, TableColumnState, TableState } from "../model/workbookState";
import { renameTableColumnInFormula } from "../engine/renameInFormula";
import { uniqueColumnName } from "./columnNames";
import type { OpenWorkbook } from "./openWorkbook";
import { rewriteFormulas } from "./rewriteFormulas";
import { shownTextOfInput } from "./shownText";
import { headerAreaOf } from "./tableAreas";

/** Called after cells were written: gives the columns of touched header cells their new names. */
export function renameHeaders(workbook: OpenWorkbook, sheet: SheetState, written: Area): void {
  for (const table of sheet.tables) {
    const header = headerAreaOf(table);
    const touched = header === null ? null : intersectionOf(header, written);
    if (touched === null) continue;
    for (let position = touched.left; position <= touched.right; position += 1) {
      const column = table.columns[position - table.area.left];
      if (column === undefined) continue;
      renameColumn(workbook, sheet, table, column, headerText(workbook, sheet, touched.top, position));
    }
  }
}

/** Excel's own rules for the new name: always text, never blank, never a duplicate. */
export function renameColumn(
  workbook: OpenWorkbook,
  sheet: SheetState,
  table: TableState,
  column: TableColumnState,
  wanted: string,
): void {
  const others = table.columns.filter((other) => other !== column);
  const before = column.name;
  const name = wanted === before ? before : uniqueColumnName(others, wanted, workbook.language);
  column.name = name;
  putHeaderText(workbook, sheet, table, column);
  if (name === before) return;
  workbook.calculation.tableChanged(sheet, table);
  rewriteFormulas(workbook, (formula) => renameTableColumnInFormula(formula, table.name, before, name));
}

export function putHeaderText(
  workbook: OpenWorkbook,
  sheet: SheetState,
  table: TableState,
  column: TableColumnState,
): void {
  if (!table.showHeaders) return;
  const position = table.area.left + table.columns.indexOf(column);
  (sheet.inputs[table.area.top] ??= [])[position] = column.name;
  const place = { top: table.area.top, bottom: table.area.top, left: position, right: position };
  workbook.calculation.cellsChanged(sheet, place);
}

function headerText(workbook: OpenWorkbook, sheet: SheetState, row: number, column: number): string {
  const input: CellInput = sheet.inputs[row]?.[column] ?? null;
  return isFormulaInput(input) ? input.formula : shownTextOfInput(workbook, sheet, row, column, input);
}
