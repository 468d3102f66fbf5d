/** The text that a cell shows: its value in its number format. */
import { format } from "numfmt";
import type { Area } from "../model/area";
import { isCellError, isFormulaInput, type CellInput, type CellValue } from "../model/cellInput";
import type { SheetState } from "../model/workbookState";
import { styleAt } from "./cellStyles";
import type { OpenWorkbook } from "./openWorkbook";

export function textOfValue(value: CellValue, numberFormat: string, language: string): string {
  if (value === null) return "";
  if (isCellError(value)) return value.error;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "string" && (numberFormat === "General" || numberFormat === "@")) return value;
  if (typeof value === "number" && numberFormat === "@") return String(value);
  return format(numberFormat, value, { locale: language, throws: false, nbsp: false });
}

export function shownTextIn(workbook: OpenWorkbook, sheet: SheetState, area: Area): string[][] {
  const values = workbook.calculation.valuesIn(sheet, area);
  return values.map((line, i) =>
    line.map((value, j) => {
      const { numberFormat } = styleAt(workbook.state, sheet, area.top + i, area.left + j);
      return textOfValue(value, numberFormat, workbook.language);
    }),
  );
}

export function shownTextOfInput(
  workbook: OpenWorkbook,
  sheet: SheetState,
  row: number,
  column: number,
  input: CellInput,
): string {
  if (isFormulaInput(input))
    return shownTextIn(workbook, sheet, { top: row, bottom: row, left: column, right: column })[0]![0]!;
  return textOfValue(input, styleAt(workbook.state, sheet, row, column).numberFormat, workbook.language);
}
