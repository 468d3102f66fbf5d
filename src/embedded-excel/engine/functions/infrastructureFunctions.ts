/** Functions that only derived formulas call. */
import type { OdooFunction, OdooMatrix } from "../odooLibrary";
import { defineFunction } from "./defineFunction";

const cutRanges = new WeakMap<OdooMatrix, Map<number, OdooMatrix>>();

/** The same range cut to the same height is the same object: the functions' indexes are kept by identity. */
function cutRange(range: OdooMatrix, height: number): OdooMatrix {
  if ((range[0]?.length ?? 0) === height) return range;
  let byHeight = cutRanges.get(range);
  if (byHeight === undefined) cutRanges.set(range, (byHeight = new Map()));
  let cut = byHeight.get(height);
  if (cut === undefined) byHeight.set(height, (cut = range.map((column) => column.slice(0, height))));
  return cut;
}

const tableRange = defineFunction(
  "The rows of a table, without the spare rows below them.",
  ["range (range)", "table (number)", "rows_above (number)"],
  function (range, table, rowsAbove) {
    const rowCounts = this.tableRowCounts as ReadonlyMap<number, number>;
    const dataRows = rowCounts.get((table as { value: number }).value) ?? 0;
    return cutRange(range as OdooMatrix, dataRows + (rowsAbove as { value: number }).value);
  },
);

const errorOf = defineFunction("An error value.", ["error (string)"], (error) => ({
  value: (error as { value: string }).value,
}));

export const infrastructureFunctions: Readonly<Record<string, OdooFunction>> = {
  "TABLE.RANGE": tableRange,
  "ERROR.LITERAL": errorOf,
};
