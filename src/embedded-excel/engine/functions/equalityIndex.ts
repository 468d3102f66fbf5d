/** Rows of a range by value: a lookup over 5,000 rows in 5,000 cells is otherwise 25 million comparisons. */
import type { OdooMatrix, OdooScalar } from "../odooLibrary";
import { numberInText } from "./functionValues";

export type EqualityKey = string | number;

const noPositions: readonly number[] = [];
const couldBeNumber = /^[\s\d.+-]/;

/** What COUNTIF takes for equal has one key: case is folded, and "0123" equals 123. */
export function equalityKeyOf(value: Exclude<OdooScalar, null>): EqualityKey {
  if (typeof value === "number") return numberKey(value);
  if (typeof value === "boolean") return value ? "b:true" : "b:false";
  const number = couldBeNumber.test(value) ? numberInText(value) : null;
  return number === null ? `t:${value.toLowerCase()}` : numberKey(number);
}

/** Excel compares 15 digits. */
export function numberKey(value: number): number {
  return Number.isSafeInteger(value) && Math.abs(value) < 1e15 ? value : Number(value.toPrecision(15));
}

/** MATCH tells numbers from texts: "0123" is not 123. */
export function strictKeyOf(value: Exclude<OdooScalar, null>): EqualityKey {
  if (typeof value === "number") return numberKey(value);
  return typeof value === "boolean" ? `b:${String(value)}` : `t:${value.toLowerCase()}`;
}

/** Positions in a range count down its first column, then its second one. */
class EqualityIndex {
  private readonly positions = new Map<EqualityKey, number[]>();

  constructor(range: OdooMatrix, keyOf: (value: Exclude<OdooScalar, null>) => EqualityKey) {
    const height = range[0]?.length ?? 0;
    range.forEach((column, columnIndex) => {
      for (let row = 0; row < height; row++) {
        const value = column[row]?.value ?? null;
        if (value !== null) this.add(keyOf(value), columnIndex * height + row);
      }
    });
  }

  positionsOf(key: EqualityKey): readonly number[] {
    return this.positions.get(key) ?? noPositions;
  }

  private add(key: EqualityKey, position: number): void {
    const known = this.positions.get(key);
    if (known === undefined) this.positions.set(key, [position]);
    else known.push(position);
  }
}

const looseIndexes = new WeakMap<OdooMatrix, EqualityIndex>();
const strictIndexes = new WeakMap<OdooMatrix, EqualityIndex>();

/** During one calculation a range is always the same object, so its index is made once. */
export function looseIndexOf(range: OdooMatrix): EqualityIndex {
  return indexIn(looseIndexes, range, equalityKeyOf);
}

export function strictIndexOf(range: OdooMatrix): EqualityIndex {
  return indexIn(strictIndexes, range, strictKeyOf);
}

function indexIn(
  indexes: WeakMap<OdooMatrix, EqualityIndex>,
  range: OdooMatrix,
  keyOf: (value: Exclude<OdooScalar, null>) => EqualityKey,
): EqualityIndex {
  let index = indexes.get(range);
  if (index === undefined) indexes.set(range, (index = new EqualityIndex(range, keyOf)));
  return index;
}
