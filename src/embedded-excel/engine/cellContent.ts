/** Cell inputs as the content texts that o-spreadsheet parses, and its results as cell values. */
import type { CellValue } from "../model/cellInput";
import type { OdooResult } from "./odooLibrary";

/** Texts that o-spreadsheet can take for nothing but text need no apostrophe. */
const plainText = /^[\p{L}_(（【][^\d\n]*$/u;
const notPlain = /^(true|false)$/i;

/** A text stays a text: an apostrophe keeps "0123", "1/2" and "=x" from being parsed. */
export function literalContent(input: string | number | boolean | null): string {
  if (input === null) return "";
  if (typeof input === "boolean") return input ? "TRUE" : "FALSE";
  if (typeof input === "number") return Number.isFinite(input) ? String(input) : "#NUM!";
  return plainText.test(input) && !notPlain.test(input) ? input : `'${input}`;
}

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
