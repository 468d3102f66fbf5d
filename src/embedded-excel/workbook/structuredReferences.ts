/** Structured references in formula texts: the form that the state keeps and the form that Excel shows. */
import { parseStructRef, stringifyStructRef, type ReferenceStruct } from "@borgar/fx";
import { rememberByText } from "../model/rememberByText";
import { ExcelError } from "./excelError";
import { tokensOf } from "./formulaText";

const keptReferences = 2000;

export const parseReference = rememberByText<Readonly<ReferenceStruct> | null>(
  keptReferences,
  (text) => parseStructRef(text) ?? null,
);

/** `[@a]` inside a table becomes `Table[[#This Row],[a]]`, which reads the same everywhere. */
export function toStoredFormula(formula: string, tableName: string | null): string {
  if (!formula.includes("[")) return formula;
  return mapStructuredReferences(formula, (reference, text) => {
    if (reference.table !== "") return text.includes("@") ? writeReference(reference) : text;
    if (tableName === null) throw new ExcelError("InvalidArgument");
    return writeReference({ ...reference, table: tableName });
  });
}

/** Inside its own table Excel shows the row's cells as `[@a]`. */
export function toShownFormula(formula: string, tableName: string | null): string {
  if (tableName === null || !formula.includes("[")) return formula;
  return mapStructuredReferences(formula, (reference, text) => {
    const isOwnRow = isSameName(reference.table, tableName) && reference.sections?.includes("this row");
    return isOwnRow ? stringifyStructRef({ ...reference, table: "" }) : text;
  });
}

export function isSameName(first: string | undefined, second: string): boolean {
  return first !== undefined && first.toLowerCase() === second.toLowerCase();
}

function writeReference(reference: ReferenceStruct): string {
  return stringifyStructRef(reference, { thisRow: true });
}

function mapStructuredReferences(
  formula: string,
  change: (reference: ReferenceStruct, text: string) => string,
): string {
  return mapTokens(formula, (token) => {
    if (token.type !== "structured") return token.value;
    const reference = parseReference(token.value);
    return reference === null ? token.value : change(reference, token.value);
  });
}

function mapTokens(formula: string, change: (token: { type: string; value: string }) => string): string {
  return tokensOf(formula).map(change).join("");
}
