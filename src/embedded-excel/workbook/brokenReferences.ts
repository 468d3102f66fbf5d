/** References to what was deleted become `#REF!`. */
import { parseStructRef, tokenize } from "@borgar/fx";
import { splitSheetName } from "../model/cellAddress";
import { isSameName } from "./structuredReferences";

const broken = "#REF!";

export function breakSheetReferences(formula: string, sheetName: string): string {
  return mapReferences(formula, (text) => {
    const { sheetName: named } = splitSheetName(text);
    return named !== null && isSameName(named, sheetName);
  });
}

export function breakTableReferences(formula: string, tableName: string): string {
  return mapReferences(
    formula,
    (text) => isSameName(text, tableName) || isSameName(parseStructRef(text)?.table, tableName),
  );
}

function mapReferences(formula: string, isGone: (text: string) => boolean): string {
  return tokenize(formula)
    .map(({ type, value }) => {
      const isReference = type.startsWith("range") || type === "structured";
      return isReference && isGone(value) ? broken : value;
    })
    .join("");
}
