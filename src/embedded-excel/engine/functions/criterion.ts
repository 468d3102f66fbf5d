/** Criteria of COUNTIF and its like (`">=5"`, `"<>x"`, `"*三"`), as Excel reads them. */
import type { OdooScalar } from "../odooLibrary";
import { dateInText, isErrorValue, numberInText } from "./functionValues";
import { equalityKeyOf, numberKey, type EqualityKey } from "./equalityIndex";
import { hasWildcard, unescapeWildcards, wildcardTest } from "./wildcards";

export interface Criterion {
  /** Set where equal values can be looked up. */
  readonly key: EqualityKey | null;
  matches(value: OdooScalar): boolean;
}

type Operator = "=" | "<>" | "<" | "<=" | ">" | ">=";

const operatorAndOperand = /^(<>|<=|>=|=|<|>)?([\s\S]*)$/;

export function parseCriterion(value: OdooScalar): Criterion {
  if (value === null) return equals(numberKey(0));
  if (typeof value !== "string") return equals(equalityKeyOf(value));
  const [, operator, operand = ""] = operatorAndOperand.exec(value) ?? [];
  return operator === undefined ? equalToText(operand, false) : compare(operator as Operator, operand);
}

function compare(operator: Operator, operand: string): Criterion {
  if (operator === "=") return equalToText(operand, true);
  if (operator === "<>") return not(equalToText(operand, true));
  const number = numberInOperand(operand);
  if (number !== null) {
    const test = numberTests[operator];
    return { key: null, matches: (value) => typeof value === "number" && test(value, number) };
  }
  const folded = operand.toLowerCase();
  const test = numberTests[operator];
  return {
    key: null,
    matches: (value) =>
      typeof value === "string" && !isErrorValue(value) && test(value.toLowerCase().localeCompare(folded), 0),
  };
}

const numberTests: Readonly<Record<Exclude<Operator, "=" | "<>">, (left: number, right: number) => boolean>> = {
  "<": (left, right) => left < right,
  "<=": (left, right) => left <= right,
  ">": (left, right) => left > right,
  ">=": (left, right) => left >= right,
};

/** `"="` asks for cells without content; `""` also for formulas that give an empty text. */
function equalToText(operand: string, hasOperator: boolean): Criterion {
  if (operand === "") {
    return { key: null, matches: (value) => value === null || (value === "" && !hasOperator) };
  }
  const number = numberInOperand(operand);
  if (number !== null) return equals(numberKey(number));
  if (/^(true|false)$/i.test(operand)) return equals(equalityKeyOf(operand.toLowerCase() === "true"));
  if (!hasWildcard(operand)) return equals(equalityKeyOf(unescapeWildcards(operand)));
  const test = wildcardTest(operand);
  return { key: null, matches: (value) => typeof value === "string" && !isErrorValue(value) && test(value) };
}

function numberInOperand(operand: string): number | null {
  return numberInText(operand) ?? (/^\s*\d/.test(operand) ? dateInText(operand) : null);
}

function equals(key: EqualityKey): Criterion {
  return { key, matches: (value) => value !== null && equalityKeyOf(value) === key };
}

function not(criterion: Criterion): Criterion {
  return { key: null, matches: (value) => !criterion.matches(value) };
}
