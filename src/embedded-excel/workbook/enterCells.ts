/** What Excel does with values and formulas that are written into cells. */
import type { Area } from "../model/area";
import { containsCell } from "../model/areaOperations";
import { isFormulaInput, type CellInput } from "../model/cellInput";
import type { SheetState } from "../model/workbookState";
import { adoptWrittenFormulas } from "./calculatedColumns";
import { edited } from "./changeLog";
import { changeStylesByCell, styleAt, styleIndexAt } from "./cellStyles";
import { ExcelError } from "./excelError";
import { isValidFormula, type Place } from "./formulaText";
import { internFormula, type OpenWorkbook } from "./openWorkbook";
import { requireUnlocked } from "./protectionChecks";
import { toStoredFormula } from "./structuredReferences";
import { findTableGrowth, growTable } from "./tableGrowth";
import { renameHeaders } from "./tableHeaders";
import { readTypedText } from "./typedText";

/** Characters that a cell holds. */
const longestText = 32_767;

/** `null` and `undefined` leave a cell as it is, an empty text clears it. */
export type WrittenValue = string | number | boolean | null | undefined;

export function enterCells(
  workbook: OpenWorkbook,
  sheet: SheetState,
  area: Area,
  values: readonly WrittenValue[][],
): void {
  requireWritable(workbook, sheet, area, values);
  workbook.changes.note(sheet, area, edited, () => writeCells(workbook, sheet, area, values));
}

function writeCells(workbook: OpenWorkbook, sheet: SheetState, area: Area, values: readonly WrittenValue[][]): void {
  const formats: (string | undefined)[][] = values.map(() => []);
  const inputs = values.map((line, i) =>
    line.map((value, j) =>
      readValue(
        workbook,
        sheet,
        { row: area.top + i, column: area.left + j },
        value,
        (format) => (formats[i]![j] = format),
      ),
    ),
  );
  const growth = findTableGrowth(sheet, area, inputs);
  writeInputs(workbook, sheet, area, inputs);
  changeStylesByCell(workbook.state, sheet, area, formats, (style, numberFormat) => ({ ...style, numberFormat }));
  renameHeaders(workbook, sheet, area);
  if (growth !== null) growTable(workbook, sheet, growth);
  if (inputs.some((line) => line.some(isFormulaInput))) adoptWrittenFormulas(workbook, sheet, area);
}

/** What people and add-ins write, typed or cleared: others who have the workbook open will see it. */
export function writeInputs(
  workbook: OpenWorkbook,
  sheet: SheetState,
  area: Area,
  inputs: readonly (readonly (CellInput | undefined)[])[],
): void {
  workbook.replication?.noteWrites(sheet, area, inputs);
  putInputs(workbook, sheet, area, inputs);
}

/** Stores inputs as they are: no parsing, no growth. `undefined` leaves a cell. */
export function putInputs(
  workbook: OpenWorkbook,
  sheet: SheetState,
  area: Area,
  inputs: readonly (readonly (CellInput | undefined)[])[],
): void {
  inputs.forEach((line, i) => {
    const row = area.top + i;
    const cells = (sheet.inputs[row] ??= []);
    line.forEach((input, j) => {
      if (input === undefined) return;
      cells[area.left + j] = input;
    });
  });
  workbook.calculation.cellsChanged(sheet, area);
}

function requireWritable(
  workbook: OpenWorkbook,
  sheet: SheetState,
  area: Area,
  values: readonly WrittenValue[][],
): void {
  if (sheet.protection === null) return;
  const isEveryCellWritten = values.every((line) => line.every((value) => value !== null && value !== undefined));
  if (isEveryCellWritten) return requireUnlocked(workbook.state, sheet, area);
  values.forEach((line, i) =>
    line.forEach((value, j) => {
      if (value === null || value === undefined) return;
      if (styleAt(workbook.state, sheet, area.top + i, area.left + j).locked) throw new ExcelError("AccessDenied");
    }),
  );
}

function readValue(
  workbook: OpenWorkbook,
  sheet: SheetState,
  { row, column }: Place,
  value: WrittenValue,
  setFormat: (numberFormat: string) => void,
): CellInput | undefined {
  if (value === null || value === undefined) return undefined;
  if (typeof value !== "string") return value;
  if (value.length > longestText) throw new ExcelError("InvalidArgument");
  const numberFormat = workbook.state.styles.list[styleIndexAt(sheet, row, column)]!.numberFormat;
  const typed = readTypedText(value, numberFormat, { language: workbook.language, today: workbook.today() });
  if (typed.numberFormat !== null && numberFormat === "General") setFormat(typed.numberFormat);
  return isFormulaInput(typed.input) ? readFormula(workbook, sheet, row, column, typed.input.formula) : typed.input;
}

function readFormula(
  workbook: OpenWorkbook,
  sheet: SheetState,
  row: number,
  column: number,
  formula: string,
): CellInput {
  const known = workbook.formulas.get(formula);
  if (known !== undefined) return known;
  const table = sheet.tables.find((candidate) => containsCell(candidate.area, row, column));
  const stored = toStoredFormula(formula, table?.name ?? null);
  if (!workbook.formulas.has(stored) && !isValidFormula(stored)) throw new ExcelError("InvalidArgument");
  return internFormula(workbook, stored);
}
