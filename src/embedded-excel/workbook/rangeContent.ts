/** What `Range.values` and its sisters read, and what they do when they are written. */
import type { Area } from "../model/area";
import { columnCount, containsCell, rowCount } from "../model/areaOperations";
import { isCellError, isFormulaInput, type CellInput, type CellValue } from "../model/cellInput";
import type { SheetState } from "../model/workbookState";
import { changeStyles, changeStylesByCell, styleAt } from "./cellStyles";
import { enterCells, type WrittenValue } from "./enterCells";
import { ExcelError } from "./excelError";
import { moveFormula } from "./formulaText";
import type { OpenWorkbook } from "./openWorkbook";
import { requireAllowed } from "./protectionChecks";
import { toShownFormula, toStoredFormula } from "./structuredReferences";

/** Above this Excel answers null instead of the cells. */
const readableCells = 5_000_000;

export type ShownValue = string | number | boolean;

export function isReadable(area: Area): boolean {
  return rowCount(area) * columnCount(area) <= readableCells;
}

export function readValues(workbook: OpenWorkbook, sheet: SheetState, area: Area): ShownValue[][] {
  return workbook.calculation.valuesIn(sheet, area).map((line) => line.map(shownValue));
}

export function shownValue(value: CellValue): ShownValue {
  if (value === null) return "";
  return isCellError(value) ? value.error : value;
}

export function readValueTypes(workbook: OpenWorkbook, sheet: SheetState, area: Area): string[][] {
  return workbook.calculation.valuesIn(sheet, area).map((line) => line.map(typeOfValue));
}

export function typeOfValue(value: CellValue): string {
  if (value === null) return "Empty";
  if (isCellError(value)) return "Error";
  return typeof value === "number" ? "Double" : typeof value === "boolean" ? "Boolean" : "String";
}

/** A leading apostrophe is not part of what is read (OfficeDev/office-js#6687). */
export function readFormulas(sheet: SheetState, area: Area): ShownValue[][] {
  const shown = new Map<string, string>();
  return mapCells(area, (row, column) => {
    const input: CellInput = sheet.inputs[row]?.[column] ?? null;
    if (!isFormulaInput(input)) return input ?? "";
    const table = sheet.tables.find((candidate) => containsCell(candidate.area, row, column))?.name ?? null;
    const key = `${table ?? ""}${input.formula}`;
    const known = shown.get(key) ?? shownFormula(input.formula, table);
    shown.set(key, known);
    return known;
  });
}

function shownFormula(formula: string, tableName: string | null): string {
  return /^=#[A-Z/0!?]+$/.test(formula) ? formula.slice(1) : toShownFormula(formula, tableName);
}

export function readNumberFormats(workbook: OpenWorkbook, sheet: SheetState, area: Area): string[][] {
  return mapCells(area, (row, column) => styleAt(workbook.state, sheet, row, column).numberFormat);
}

/** One value fills the range, as Ctrl+Enter does: a formula is adjusted for each cell. */
export function writeContent(workbook: OpenWorkbook, sheet: SheetState, area: Area, content: unknown): void {
  const values = Array.isArray(content)
    ? checkedBlock(area, content)
    : spreadValue(sheet, area, content as WrittenValue);
  enterCells(workbook, sheet, area, values as WrittenValue[][]);
}

function spreadValue(sheet: SheetState, area: Area, value: WrittenValue): WrittenValue[][] {
  if (!isReadable(area)) throw new ExcelError("RangeExceedsLimit");
  const isFormula = typeof value === "string" && value.startsWith("=") && value.length > 1;
  if (!isFormula) return mapCells(area, () => value);
  const table = sheet.tables.find((candidate) => containsCell(candidate.area, area.top, area.left))?.name ?? null;
  const stored = toStoredFormula(value, table);
  return mapCells(area, (row, column) => moveFormula(stored, { row: area.top, column: area.left }, { row, column }));
}

export function checkedBlock(area: Area, block: unknown[]): unknown[][] {
  const width = columnCount(area);
  const isRightSize =
    block.length === rowCount(area) && block.every((line) => Array.isArray(line) && line.length === width);
  if (isRightSize) return block as unknown[][];
  throw new ExcelError(
    "InvalidArgument",
    "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
  );
}

export function writeNumberFormats(workbook: OpenWorkbook, sheet: SheetState, area: Area, formats: unknown): void {
  requireAllowed(sheet, "allowFormatCells");
  if (!Array.isArray(formats)) return changeStyles(workbook.state, sheet, area, { numberFormat: String(formats) });
  const block = checkedBlock(area, formats) as (string | null)[][];
  changeStylesByCell(workbook.state, sheet, area, block, (style, numberFormat) => ({ ...style, numberFormat }));
}

export function mapCells<Result>(area: Area, read: (row: number, column: number) => Result): Result[][] {
  const lines: Result[][] = [];
  for (let row = area.top; row <= area.bottom; row += 1) {
    const line: Result[] = [];
    for (let column = area.left; column <= area.right; column += 1) line.push(read(row, column));
    lines.push(line);
  }
  return lines;
}
