import { odoo, type OdooArgument, type OdooFunction, type OdooMatrix, type OdooResult } from "../odooLibrary";
import { defineFunction } from "./defineFunction";
import { strictIndexOf, strictKeyOf } from "./equalityIndex";
import { isErrorValue, matrixOf, numberOf, scalarOf } from "./functionValues";
import { hasWildcard, unescapeWildcards, wildcardTest } from "./wildcards";

/** o-spreadsheet's own MATCH and INDEX, taken before they are replaced. */
const libraryMatch = odoo.registries.functionRegistry.content.MATCH as OdooFunction;
const libraryIndex = odoo.registries.functionRegistry.content.INDEX as OdooFunction;

const match = defineFunction(
  "Position of a value in a row or column.",
  ["search_key (any)", "range (any, range)", "search_type (number, default=1)"],
  function (key, range, searchType) {
    const type = searchType === undefined ? 1 : numberOf(searchType);
    return type === 0 ? exactPosition(key, matrixOf(range)) : libraryMatch.compute.call(this, key, range, searchType);
  },
);

function exactPosition(key: OdooArgument, range: OdooMatrix): OdooResult {
  const wanted = scalarOf(key) ?? 0;
  if (isErrorValue(wanted)) return { value: wanted };
  if (range.length !== 1 && range[0]?.length !== 1) return { value: "#N/A" };
  if (typeof wanted === "string" && hasWildcard(wanted)) return positionOfPattern(wanted, range);
  const literal = typeof wanted === "string" ? unescapeWildcards(wanted) : wanted;
  const position = strictIndexOf(range).positionsOf(strictKeyOf(literal))[0];
  return { value: position === undefined ? "#N/A" : position + 1 };
}

function positionOfPattern(pattern: string, range: OdooMatrix): OdooResult {
  const test = wildcardTest(pattern);
  const cells = range.length === 1 ? (range[0] ?? []) : range.map((column) => column[0]);
  const position = cells.findIndex((cell) => typeof cell?.value === "string" && test(cell.value));
  return { value: position < 0 ? "#N/A" : position + 1 };
}

const index = defineFunction(
  "Cell of a range by row and column.",
  ["reference (any, range)", "row (number, default=0)", "column (number, default=0)"],
  function (reference, row, column) {
    const range = matrixOf(reference);
    const rowNumber = row === undefined ? 0 : Math.trunc(numberOf(row));
    const columnNumber = column === undefined ? 0 : Math.trunc(numberOf(column));
    const height = range[0]?.length ?? 0;
    if (rowNumber < 0 || columnNumber < 0) return { value: "#VALUE!" };
    /** In a single row the first number counts columns. */
    if (height === 1 && column === undefined && range.length > 1) return cellAt(range, 1, rowNumber);
    if (rowNumber > height || columnNumber > range.length) return { value: "#REF!" };
    if (rowNumber > 0 && columnNumber === 0 && range.length === 1) return cellAt(range, rowNumber, 1);
    return libraryIndex.compute.call(this, reference, { value: rowNumber }, { value: columnNumber });
  },
);

function cellAt(range: OdooMatrix, row: number, column: number): OdooResult | OdooMatrix {
  if (column === 0) return range;
  return column > range.length ? { value: "#REF!" } : (range[column - 1]?.[row - 1] ?? { value: null });
}

export const lookupFunctions: Readonly<Record<string, OdooFunction>> = { MATCH: match, INDEX: index };
