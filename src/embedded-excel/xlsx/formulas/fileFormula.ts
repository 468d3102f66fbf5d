/** A formula as a person sees it (`=MAXIFS(T[@a],…)`) and as a file holds it (`_xlfn.MAXIFS(T[[#This Row],[a]],…)`). */
import { parseStructRef, stringifyStructRef, stringifyTokens, tokenize } from "@borgar/fx";
import { futureFunctions, worksheetFunctions } from "./futureFunctions";

/** `tableName` is the table around the cell, for references that leave it out. */
export function toFileFormula(formula: string, tableName = ""): string {
  const tokens = tokenize(formula.startsWith("=") ? formula.slice(1) : formula);
  for (const token of tokens) {
    if (token.type === "func") token.value = addPrefix(token.value);
    else if (token.type === "structured") token.value = toFileReference(token.value, tableName);
  }
  return stringifyTokens(tokens);
}

export function fromFileFormula(formula: string): string {
  if (!formula.includes("_xl")) return `=${formula}`;
  const tokens = tokenize(formula);
  for (const token of tokens) {
    if (token.type === "func") token.value = token.value.replace(/^(?:_xlfn\.)?(?:_xlws\.)?/i, "");
  }
  return `=${stringifyTokens(tokens)}`;
}

function addPrefix(name: string): string {
  const upper = name.toUpperCase();
  if (futureFunctions.has(upper)) return `_xlfn.${upper}`;
  return worksheetFunctions.has(upper) ? `_xlfn._xlws.${upper}` : name;
}

/** A file knows neither `@` nor references without their table. */
function toFileReference(reference: string, tableName: string): string {
  const needsTable = reference.startsWith("[") && tableName !== "";
  if (!needsTable && !/\[@/.test(reference)) return reference;
  const parsed = parseStructRef(reference);
  if (!parsed) return reference;
  return stringifyStructRef({ ...parsed, table: parsed.table || tableName }, { thisRow: true });
}

export type FormulaConverter = (formula: string, tableName?: string) => string;

/** A calculated column repeats one formula in thousands of cells: each is converted once. */
export function rememberConversions(convert: FormulaConverter): FormulaConverter {
  const knownByTable = new Map<string, Map<string, string>>();
  return (formula, tableName = "") => {
    let known = knownByTable.get(tableName);
    if (!known) knownByTable.set(tableName, (known = new Map<string, string>()));
    let converted = known.get(formula);
    if (converted === undefined) known.set(formula, (converted = convert(formula, tableName)));
    return converted;
  };
}
