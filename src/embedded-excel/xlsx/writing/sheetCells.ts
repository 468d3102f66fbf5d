import type { Cell } from "hucre/xlsx";
import { containsCell } from "../../model/areaOperations";
import { isCellError, isFormulaInput, type CellInput, type CellValue, type FormulaInput } from "../../model/cellInput";
import type { SheetState } from "../../model/workbookState";
import type { FormulaConverter } from "../formulas/fileFormula";
import { escapeForbiddenCharacters } from "../xmlText";
import { markError } from "./errorValues";
import { needsQuotePrefix } from "./quotePrefix";
import type { FileStyles } from "./fileStyles";

export interface CellSources {
  sheet: SheetState;
  styles: FileStyles;
  toFileFormula: FormulaConverter;
  valueAt: (row: number, column: number) => CellValue;
}

/** The library takes cells by "row,column". */
export function toFileCells(sources: CellSources): Map<string, Partial<Cell>> {
  const { sheet } = sources;
  const cells = new Map<string, Partial<Cell>>();
  const rowCount = Math.max(sheet.inputs.length, sheet.styleIndexes.length);
  for (let row = 0; row < rowCount; row += 1) {
    const inputs = sheet.inputs[row] ?? [];
    const styleIndexes = sheet.styleIndexes[row] ?? [];
    const columnCount = Math.max(inputs.length, styleIndexes.length);
    for (let column = 0; column < columnCount; column += 1) {
      const cell = toFileCell(sources, row, column);
      if (cell) cells.set(`${row},${column}`, cell);
    }
  }
  addSizedRows(sheet, cells, rowCount);
  return cells;
}

function toFileCell(sources: CellSources, row: number, column: number): Partial<Cell> | null {
  const { sheet, styles } = sources;
  const input = sheet.inputs[row]?.[column] ?? null;
  const ownStyle = sheet.styleIndexes[row]?.[column];
  if (input === null && ownStyle === undefined) return null;
  const columnStyle = sheet.columnStyleIndexes.get(column) ?? 0;
  const index = ownStyle ?? columnStyle;
  const hasQuotePrefix = needsQuotePrefix(input, styles.numberFormatAt(index));
  // A blank cell without style would look like its column.
  const isPlainAmongStyled = input === null && index === 0 && columnStyle !== 0;
  const style = isPlainAmongStyled ? styles.explicitDefault : styles.styleAt(index, hasQuotePrefix);
  const content = isFormulaInput(input) ? toFormulaCell(sources, input, row, column) : { value: toFileValue(input) };
  return style ? { ...content, style } : content;
}

function toFormulaCell(sources: CellSources, input: FormulaInput, row: number, column: number): Partial<Cell> {
  const table = sources.sheet.tables.find(({ area }) => containsCell(area, row, column));
  const formula = sources.toFileFormula(input.formula, table?.name);
  const result = sources.valueAt(row, column);
  if (result === null) return { formula };
  if (isCellError(result)) return { formula, formulaResult: markError(result.error) };
  return { formula, formulaResult: typeof result === "string" ? escapeForbiddenCharacters(result) : result };
}

function toFileValue(input: Exclude<CellInput, FormulaInput>): string | number | boolean | null {
  return typeof input === "string" ? escapeForbiddenCharacters(input) : input;
}

/** The library writes a height or a hidden row only as far down as there are cells. */
function addSizedRows(sheet: SheetState, cells: Map<string, Partial<Cell>>, rowCount: number): void {
  for (const row of [...sheet.rowHeights.keys(), ...sheet.hiddenRows]) {
    if (row >= rowCount && !cells.has(`${row},0`)) cells.set(`${row},0`, { value: null });
  }
}
