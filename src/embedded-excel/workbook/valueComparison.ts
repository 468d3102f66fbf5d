/** How Excel compares two values: numbers before texts before TRUE and FALSE, texts without regard to case. */
import { isCellError, type CellValue } from "../model/cellInput";
import type { ValidationOperator } from "../model/workbookState";

export function compareValues(
  operator: ValidationOperator,
  value: CellValue,
  first: CellValue,
  second: CellValue,
): boolean {
  if (isCellError(value) || isCellError(first) || isCellError(second)) return false;
  const toFirst = order(value, first);
  switch (operator) {
    case "Between":
      return isWithin(value, first, second);
    case "NotBetween":
      return !isWithin(value, first, second);
    case "EqualTo":
      return toFirst === 0;
    case "NotEqualTo":
      return toFirst !== 0;
    case "GreaterThan":
      return toFirst > 0;
    case "LessThan":
      return toFirst < 0;
    case "GreaterThanOrEqualTo":
      return toFirst >= 0;
    case "LessThanOrEqualTo":
      return toFirst <= 0;
  }
}

/** The limits may come in either order. */
function isWithin(value: CellValue, first: CellValue, second: CellValue): boolean {
  const [low, high] = order(first, second) <= 0 ? [first, second] : [second, first];
  return order(value, low) >= 0 && order(value, high) <= 0;
}

/** Negative where the left one stands before the right one; errors last. */
export function orderOf(left: CellValue, right: CellValue): number {
  if (isCellError(left) || isCellError(right)) return Number(isCellError(left)) - Number(isCellError(right));
  return order(left, right);
}

function order(left: CellValue, right: CellValue): number {
  const [a, b] = [comparable(left, right), comparable(right, left)];
  const rank = rankOf(a) - rankOf(b);
  if (rank !== 0) return rank;
  return a === b ? 0 : a < b ? -1 : 1;
}

type Comparable = string | number | boolean;

/** A blank is 0 beside a number and an empty text beside a text. */
function comparable(value: CellValue, other: CellValue): Comparable {
  if (value === null) return typeof other === "string" ? "" : typeof other === "boolean" ? false : 0;
  return typeof value === "string" ? value.toLowerCase() : (value as number | boolean);
}

function rankOf(value: Comparable): number {
  return typeof value === "number" ? 0 : typeof value === "string" ? 1 : 2;
}
