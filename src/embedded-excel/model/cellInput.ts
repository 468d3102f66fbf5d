/** What a cell was given and what it shows. Dates are serial numbers, as in Excel. */

export interface CellError {
  /** Excel's name of the error, such as `#N/A`. */
  readonly error: string;
}

/** Formula as Excel shows it: English, commas, leading `=`, `T[[#This Row],[c]]` for the row of a table. */
export interface FormulaInput {
  readonly formula: string;
}

/** `null` is an empty cell. A `FormulaInput` object may be shared by all cells of a calculated column. */
export type CellInput = string | number | boolean | FormulaInput | null;

export type CellValue = string | number | boolean | CellError | null;

export function isFormulaInput(input: CellInput | undefined): input is FormulaInput {
  return typeof input === "object" && input !== null;
}

export function isCellError(value: CellValue): value is CellError {
  return typeof value === "object" && value !== null;
}
