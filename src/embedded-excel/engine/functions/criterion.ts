/** Criteria of COUNTIF and its like (`">=5"`, `"<>x"`, `"*三"`), as Excel reads them. */
import type { OdooScalar } from "../odooLibrary";
import { equalityKeyOf, numberKey, type EqualityKey } from "./equalityIndex";
import { dateInText, isErrorValue, numberInText } from "./functionValues";
import { hasWildcard, unescapeWildcards, wildcardTest } from "./wildcards";

export interface Criterion {
  /** Set where equal values can be looked up. */
  readonly key: EqualityKey | null;
  matches(value: OdooScalar): boolean;
}

type Order = "<" | "<=" | ">" | ">=";

const operatorAndOperand = /^(<>|<=|>=|=|<|>)?([\s\S]*)$/;

export function parseCriterion(value: OdooScalar): Criterion {
  if (value === null) return new EqualCriterion(numberKey(0));
  if (typeof value !== "string") return new EqualCriterion(equalityKeyOf(value));
  const [, operator, operand = ""] = operatorAndOperand.exec(value) ?? [];
  if (operator === undefined || operator === "=") return equalToText(operand, operator === "=");
  if (operator === "<>") return new OppositeCriterion(equalToText(operand, true));
  const number = numberInOperand(operand);
  return number === null
    ? new TextOrderCriterion(operator as Order, operand.toLowerCase())
    : new NumberOrderCriterion(operator as Order, number);
}

function equalToText(operand: string, hasOperator: boolean): Criterion {
  if (operand === "") return new BlankCriterion(!hasOperator);
  const number = numberInOperand(operand);
  if (number !== null) return new EqualCriterion(numberKey(number));
  if (/^(true|false)$/i.test(operand)) return new EqualCriterion(equalityKeyOf(operand.toLowerCase() === "true"));
  if (!hasWildcard(operand)) return new EqualCriterion(equalityKeyOf(unescapeWildcards(operand)));
  return new PatternCriterion(wildcardTest(operand));
}

function numberInOperand(operand: string): number | null {
  return numberInText(operand) ?? (/^\s*\d/.test(operand) ? dateInText(operand) : null);
}

function isInOrder(comparison: number, order: Order): boolean {
  if (comparison === 0) return order === "<=" || order === ">=";
  return comparison < 0 === (order === "<" || order === "<=");
}

class EqualCriterion implements Criterion {
  constructor(readonly key: EqualityKey) {}

  matches(value: OdooScalar): boolean {
    return value !== null && equalityKeyOf(value) === this.key;
  }
}

/** `"="` asks for cells without content; `""` also for formulas that give an empty text. */
class BlankCriterion implements Criterion {
  readonly key = null;

  constructor(private readonly takesEmptyText: boolean) {}

  matches(value: OdooScalar): boolean {
    return value === null || (value === "" && this.takesEmptyText);
  }
}

class PatternCriterion implements Criterion {
  readonly key = null;

  constructor(private readonly test: (text: string) => boolean) {}

  matches(value: OdooScalar): boolean {
    return typeof value === "string" && !isErrorValue(value) && this.test(value);
  }
}

class NumberOrderCriterion implements Criterion {
  readonly key = null;

  constructor(
    private readonly order: Order,
    private readonly limit: number,
  ) {}

  matches(value: OdooScalar): boolean {
    return typeof value === "number" && isInOrder(value - this.limit, this.order);
  }
}

class TextOrderCriterion implements Criterion {
  readonly key = null;

  constructor(
    private readonly order: Order,
    private readonly limit: string,
  ) {}

  matches(value: OdooScalar): boolean {
    if (typeof value !== "string" || isErrorValue(value)) return false;
    return isInOrder(value.toLowerCase().localeCompare(this.limit), this.order);
  }
}

class OppositeCriterion implements Criterion {
  readonly key = null;

  constructor(private readonly criterion: Criterion) {}

  matches(value: OdooScalar): boolean {
    return !this.criterion.matches(value);
  }
}
