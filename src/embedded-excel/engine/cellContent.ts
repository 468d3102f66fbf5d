/** Results of o-spreadsheet as cell values. */
import type { CellValue } from "../model/cellInput";
import type { OdooResult } from "./odooLibrary";

const excelErrors: Readonly<Record<string, string>> = {
  "#BAD_EXPR": "#NAME?",
  "#CYCLE": "#REF!",
  "#ERROR": "#VALUE!",
  "#REF": "#REF!",
};

export function valueOfResult(result: OdooResult & { type?: string }): CellValue {
  const { value } = result;
  if (typeof value !== "string" || !value.startsWith("#")) return value ?? null;
  const isError = result.type === undefined ? isErrorName(value) : result.type === "error";
  return isError ? { error: excelErrors[value] ?? value } : value;
}

const errorNames = new Set([
  ...Object.keys(excelErrors),
  "#N/A",
  "#REF!",
  "#NAME?",
  "#DIV/0!",
  "#VALUE!",
  "#NUM!",
  "#NULL!",
  "#SPILL!",
]);

export function isErrorName(value: unknown): boolean {
  return typeof value === "string" && errorNames.has(value);
}
