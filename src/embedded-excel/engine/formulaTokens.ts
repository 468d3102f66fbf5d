import { tokenize } from "@borgar/fx";
import { rememberByText } from "../model/rememberByText";

export interface FormulaToken {
  readonly type: string;
  readonly value: string;
}

const keptFormulas = 4000;

/** Tokens of a formula in Excel's text, references and structured references as one token each. */
export const tokenizeFormula = rememberByText<readonly FormulaToken[]>(keptFormulas, (formula) =>
  tokenize(formula, { mergeRefs: true }),
);

export function isReferenceToken(token: FormulaToken): boolean {
  return token.type === "range" || token.type === "range_beam" || token.type === "range_ternary";
}

const functionPrefix = /^(_xlfn\.)?(_xlws\.|_xludf\.)?/i;

/** `_xlfn.MAXIFS` and `maxifs` are both `MAXIFS`. */
export function plainFunctionName(name: string): string {
  return name.replace(functionPrefix, "").toUpperCase();
}

/** Sheet in front of a reference or name (`'a b'!A1`), or null when it stands alone. */
export function splitSheetPrefix(reference: string): { sheetName: string | null; rest: string } {
  const end = reference.lastIndexOf("!");
  if (end < 0) return { sheetName: null, rest: reference };
  const prefix = reference.slice(0, end);
  const isQuoted = prefix.startsWith("'") && prefix.endsWith("'");
  const sheetName = isQuoted ? prefix.slice(1, -1).replace(/''/g, "'") : prefix;
  return { sheetName, rest: reference.slice(end + 1) };
}

export function quoteSheetName(sheetName: string): string {
  return `'${sheetName.replace(/'/g, "''")}'`;
}

/** o-spreadsheet takes no straight apostrophe in a sheet's name. */
export function modelSheetName(sheetName: string): string {
  return sheetName.replace(/'/g, "’");
}
