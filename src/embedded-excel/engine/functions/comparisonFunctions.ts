/** The operators `=`, `<>`, `<` … as Excel compares: 15 digits of numbers, no case, numbers before texts before booleans. */
import type { OdooArgument, OdooFunction, OdooResult, OdooScalar } from "../odooLibrary";
import { defineFunction } from "./defineFunction";
import { numberKey } from "./equalityIndex";
import { isErrorValue, scalarOf } from "./functionValues";

const blankAs: Readonly<Record<string, OdooScalar>> = { number: 0, string: "", boolean: false };
const typeOrder: Readonly<Record<string, number>> = { number: 0, string: 1, boolean: 2 };

function compareValues(left: OdooScalar, right: OdooScalar): number {
  const first = left ?? blankAs[typeof right] ?? 0;
  const second = right ?? blankAs[typeof left] ?? 0;
  if (typeof first === "number" && typeof second === "number") return compareNumbers(first, second);
  if (typeof first === "string" && typeof second === "string") {
    return compareInOrder(first.toUpperCase(), second.toUpperCase());
  }
  const types = (typeOrder[typeof first] ?? 0) - (typeOrder[typeof second] ?? 0);
  return types === 0 ? Number(first) - Number(second) : types;
}

/** Only numbers this near to each other can agree in 15 digits. */
const nearlyEqual = 1e-14;

function compareNumbers(first: number, second: number): number {
  const difference = first - second;
  if (Math.abs(difference) > Math.abs(first) * nearlyEqual) return difference;
  return numberKey(first) === numberKey(second) ? 0 : difference;
}

function compareInOrder(first: string, second: string): number {
  if (first === second) return 0;
  return first < second ? -1 : 1;
}

function comparison(description: string, isFulfilled: (comparison: number) => boolean): OdooFunction {
  const compute = (first: OdooArgument, second: OdooArgument): OdooResult => {
    const [left, right] = [scalarOf(first), scalarOf(second)];
    if (isErrorValue(left)) return { value: left };
    return { value: isErrorValue(right) ? right : isFulfilled(compareValues(left, right)) };
  };
  return defineFunction(description, ["value1 (any)", "value2 (any)"], compute);
}

export const comparisonFunctions: Readonly<Record<string, OdooFunction>> = {
  EQ: comparison("Equal.", (order) => order === 0),
  NE: comparison("Not equal.", (order) => order !== 0),
  LT: comparison("Less.", (order) => order < 0),
  LTE: comparison("Less or equal.", (order) => order <= 0),
  GT: comparison("Greater.", (order) => order > 0),
  GTE: comparison("Greater or equal.", (order) => order >= 0),
};
