/** Excel formulas as text: what can be said about them without calculating. */
import { parse, tokenize, translateFormulaToA1, translateFormulaToR1C1 } from "@borgar/fx";
import { cellAddress } from "../model/cellAddress";
import { rememberByText } from "../model/rememberByText";

export interface Place {
  readonly row: number;
  readonly column: number;
}

const keptFormulas = 4000;

/** References with their sheet as one token each, structured ones too. */
export const tokensOf = rememberByText<readonly { readonly type: string; readonly value: string }[]>(
  keptFormulas,
  (formula) => tokenize(formula),
);

export const isValidFormula = rememberByText(keptFormulas, (formula) => {
  try {
    parse(tokenize(formula, { allowTernary: true }));
    return true;
  } catch {
    return false;
  }
});

/** Whether the formula reads differently in another cell. */
export function hasRelativeReference(formula: string): boolean {
  return tokensOf(formula).some(
    (token) => token.type.startsWith("range") && token.type !== "range_named" && !isAbsolute(token.value),
  );
}

function isAbsolute(reference: string): boolean {
  const local = reference.slice(reference.lastIndexOf("!") + 1);
  return local.split(":").every((part) => /^(\$[A-Za-z]+)?(\$\d+)?$/.test(part));
}

/** The formula of cell `from` as it reads when copied to cell `to`. */
export function moveFormula(formula: string, from: Place, to: Place): string {
  if (from.row === to.row && from.column === to.column) return formula;
  if (!hasRelativeReference(formula)) return formula;
  return translateFormulaToA1(
    translateFormulaToR1C1(formula, cellAddress(from.row, from.column)),
    cellAddress(to.row, to.column),
  );
}

/** Equal for two cells when one formula is the other's copy. */
export function relativeForm(formula: string, at: Place): string {
  return hasRelativeReference(formula) ? translateFormulaToR1C1(formula, cellAddress(at.row, at.column)) : formula;
}
