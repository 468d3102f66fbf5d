/** LARGE, SMALL, RANK, MROUND and AGGREGATE. */
import { odoo, type OdooArgument, type OdooFunction, type OdooResult, type OdooScalar } from "../odooLibrary";
import { defineFunction } from "./defineFunction";
import { firstErrorIn, functionError, isErrorValue, numberOf, numbersOf, valuesOf } from "./functionValues";

function nthOf(numbers: readonly number[], position: number, isDescending: boolean): number {
  const place = Math.ceil(position);
  const sorted = [...numbers].sort((left, right) => (isDescending ? right - left : left - right));
  const found = place < 1 ? undefined : sorted[place - 1];
  if (found === undefined) throw functionError("#NUM!");
  return found;
}

function nth(description: string, isDescending: boolean): OdooFunction {
  return defineFunction(description, ["range (any, range)", "position (any)"], (range, position) => ({
    value: nthOf(sortedNumbersOf(range), numberOf(position), isDescending),
  }));
}

function sortedNumbersOf(range: OdooArgument): readonly number[] {
  return numbersOf(range);
}

function rank(value: OdooArgument, range: OdooArgument, order: OdooArgument): OdooResult {
  const number = numberOf(value);
  const numbers = numbersOf(range);
  const isAscending = order !== undefined && numberOf(order) !== 0;
  if (!numbers.includes(number)) return { value: "#N/A" };
  return { value: 1 + numbers.filter((other) => (isAscending ? other < number : other > number)).length };
}

const rankArguments = ["value (any)", "range (any, range)", "order (any, optional)"];
const rankFunction = defineFunction("Place of a number among others.", rankArguments, rank);

/** Functions of AGGREGATE by number; the first thirteen are the library's own. */
const aggregateNames: Readonly<Record<number, string>> = {
  1: "AVERAGE",
  2: "COUNT",
  3: "COUNTA",
  4: "MAX",
  5: "MIN",
  6: "PRODUCT",
  7: "STDEV.S",
  8: "STDEV.P",
  9: "SUM",
  10: "VAR.S",
  11: "VAR.P",
  12: "MEDIAN",
};
const orderedAggregates: Readonly<Record<number, string>> = {
  16: "PERCENTILE.INC",
  17: "QUARTILE.INC",
  18: "PERCENTILE.EXC",
  19: "QUARTILE.EXC",
};

const aggregate = defineFunction(
  "A function over values, errors left out on demand.",
  ["function_number (any)", "options (any)", "values (any, range, repeating)"],
  function (functionNumber, options, ...args) {
    const number = numberOf(functionNumber);
    const ignoresErrors = [2, 3, 6, 7].includes(numberOf(options));
    const [values, position] = args;
    if (number === 14 || number === 15) {
      return { value: nthOf(numbersOf(values, ignoresErrors), numberOf(position), number === 14) };
    }
    const ordered = orderedAggregates[number];
    const name = aggregateNames[number] ?? ordered;
    if (name === undefined) return { value: "#VALUE!" };
    const ranges = ordered === undefined ? args : [values];
    const error = ignoresErrors ? null : (ranges.map(firstErrorIn).find((found) => found !== null) ?? null);
    if (error !== null) return error;
    const kept = ranges.flatMap((range) => valuesOf(range)).filter((value) => !isErrorValue(value));
    return libraryFunction(name).compute.call(this, columnOf(kept), ...(ordered === undefined ? [] : [position]));
  },
);

function columnOf(values: readonly OdooScalar[]): OdooArgument {
  return [values.map((value) => ({ value }))];
}

function libraryFunction(name: string): OdooFunction {
  const found = odoo.registries.functionRegistry.content[name];
  if (found === undefined) throw functionError("#VALUE!");
  return found;
}

export const rankFunctions: Readonly<Record<string, OdooFunction>> = {
  LARGE: nth("The n-th largest number.", true),
  SMALL: nth("The n-th smallest number.", false),
  RANK: rankFunction,
  "RANK.EQ": rankFunction,
  AGGREGATE: aggregate,
  MROUND: defineFunction("A number rounded to a multiple.", ["number (any)", "multiple (any)"], (number, multiple) => {
    const step = numberOf(multiple);
    const value = numberOf(number);
    if (step === 0) return { value: 0 };
    if (value * step < 0) throw functionError("#NUM!");
    return { value: Number((Math.round(Number((value / step).toPrecision(15))) * step).toPrecision(15)) };
  }),
};
