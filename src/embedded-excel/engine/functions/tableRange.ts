import type { OdooFunction, OdooMatrix, OdooResult } from "../odooLibrary";
import { defineFunction } from "./defineFunction";

export type TableRange = (range: OdooMatrix, table: OdooResult, rowsAbove: OdooResult) => OdooMatrix;

/**
 * TABLE.RANGE of one engine. It comes with the model and not from the registry: what the registry holds is wrapped in a
 * function that looks at every cell of a result, which was half of the calculation's time.
 */
export function makeTableRange(dataRowCounts: ReadonlyMap<number, number>): TableRange {
  const cutRanges = new WeakMap<OdooMatrix, Map<number, OdooMatrix>>();
  return (range, table, rowsAbove) => {
    const height = (dataRowCounts.get(Number(table.value)) ?? 0) + Number(rowsAbove.value);
    if ((range[0]?.length ?? 0) <= height) return range;
    let byHeight = cutRanges.get(range);
    if (byHeight === undefined) cutRanges.set(range, (byHeight = new Map<number, OdooMatrix>()));
    let cut = byHeight.get(height);
    /** The same range cut to the same height is the same object: the functions keep their indexes by identity. */
    if (cut === undefined) byHeight.set(height, (cut = range.map((column) => column.slice(0, height))));
    return cut;
  };
}

/** The registry's entry lets formulas be compiled; it is never called. */
const tableRange = defineFunction(
  "The rows of a table, without the spare rows below them.",
  ["range (range)", "table (number)", "rows_above (number)"],
  () => ({ value: "#REF!" }),
);

const errorLiteral = defineFunction("An error value.", ["error (string)"], (error) =>
  Array.isArray(error) ? { value: null } : { value: error?.value ?? null },
);

export const derivedFormulaFunctions: Readonly<Record<string, OdooFunction>> = {
  "TABLE.RANGE": tableRange,
  "ERROR.LITERAL": errorLiteral,
};
