/** References to what was deleted become `#REF!`. */
import { splitSheetName } from "../model/cellAddress";
import { tokensOf } from "./formulaText";
import { isSameName, parseReference } from "./structuredReferences";

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
    (text) => isSameName(text, tableName) || isSameName(parseReference(text)?.table, tableName),
  );
}

function mapReferences(formula: string, isGone: (text: string) => boolean): string {
  return tokensOf(formula)
    .map(({ type, value }) => {
      const isReference = type.startsWith("range") || type === "structured";
      return isReference && isGone(value) ? broken : value;
    })
    .join("");
}
