/** What rows hold, and by which headers, so that it can stand elsewhere or where columns were moved since. */
import { protectValue } from "../protectText";
import type { CellValue } from "../reading/columnRequest";
import { isFormula } from "./appendPlace";
import type { RowToAppend } from "./appendRows";

export interface RowContent {
  /** Of the table, as they read; each row below is by them. */
  readonly headers: readonly string[];
  readonly values: readonly CellValue[];
  readonly formulas: readonly CellValue[];
  readonly formats: readonly string[];
}

export const contentKeys = "values,formulas,numberFormat";

/** Of a range that was loaded with `contentKeys`, and the table's header row with its values. */
export function contentOfRow(range: Excel.Range, header: Excel.Range, row: number): RowContent {
  return {
    headers: headersIn(header),
    values: (range.values as CellValue[][])[row] ?? [],
    formulas: (range.formulas as CellValue[][])[row] ?? [],
    formats: (range.numberFormat as string[][])[row] ?? [],
  };
}

export function headersIn(header: Excel.Range): string[] {
  return ((header.values as CellValue[][])[0] ?? []).map(String);
}

export function isFilled({ values, formulas }: RowContent): boolean {
  return values.some((value, x) => value !== "" && !isFormula(formulas[x] ?? "", value));
}

/** What people typed in columns of their own comes along, blanks as such; formulas Excel fills in itself. */
export function rowOfContent({ values, formulas, formats }: RowContent): RowToAppend {
  return values.map((value, x) => {
    if (isFormula(formulas[x] ?? "", value)) return null;
    return value === "" ? "" : protectValue(value, formats[x] ?? "General");
  });
}

/** Cells by the headers of today: a column that was renamed meanwhile keeps its place. */
export function alignCells<Cell>(
  cells: readonly Cell[],
  headers: readonly string[],
  now: readonly string[],
): (Cell | null)[] {
  return now.map((text, index) => {
    const known = headers.indexOf(text);
    if (known >= 0) return cells[known] ?? null;
    const isRenamed = headers.length === now.length && !now.includes(headers[index] ?? "");
    return isRenamed ? (cells[index] ?? null) : null;
  });
}
