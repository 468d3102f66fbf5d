/** Arguments of functions as plain values. */
import { isErrorName } from "../cellContent";
import { odoo, type OdooArgument, type OdooMatrix, type OdooResult, type OdooScalar } from "../odooLibrary";

/** Thrown inside a function, an error value is what the function gives. */
class FunctionError extends Error {
  constructor(readonly value: string) {
    super(value);
  }
}

/** Without a stack: thousands of cells throw one, and the stacks would take longer than the calculation. */
export function functionError(value: string): Error {
  const limit = Error.stackTraceLimit;
  Error.stackTraceLimit = 0;
  const error = new FunctionError(value);
  Error.stackTraceLimit = limit;
  return error;
}

export function isErrorValue(value: OdooScalar | undefined): value is `#${string}` {
  return (
    typeof value === "string" && value.startsWith("#") && (isErrorName(value) || odoo.registries.errorTypes.has(value))
  );
}

export function scalarOf(argument: OdooArgument): OdooScalar {
  const single = Array.isArray(argument) ? argument[0]?.[0] : argument;
  return single?.value ?? null;
}

export function matrixOf(argument: OdooArgument): OdooMatrix {
  if (argument === undefined) return [[]];
  return Array.isArray(argument) ? argument : [[argument]];
}

/** Row by row, as Excel walks through a range. */
export function valuesOf(argument: OdooArgument): OdooScalar[] {
  const matrix = matrixOf(argument);
  const height = matrix[0]?.length ?? 0;
  const values: OdooScalar[] = [];
  for (let row = 0; row < height; row++) for (const column of matrix) values.push(column[row]?.value ?? null);
  return values;
}

const plainNumber = /^\s*[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?\s*%?\s*$/i;

/** The number that a text looks like, or null; percent signs count, dates do not. */
export function numberInText(text: string): number | null {
  if (!plainNumber.test(text)) return null;
  const trimmed = text.trim();
  return trimmed.endsWith("%") ? Number(trimmed.slice(0, -1)) / 100 : Number(trimmed);
}

/** A number as a function's argument takes it: texts and dates are converted, `#VALUE!` otherwise. */
export function numberOf(argument: OdooArgument): number {
  const value = scalarOf(argument);
  if (isErrorValue(value)) throw functionError(value);
  if (typeof value === "number") return value;
  if (value === null) return 0;
  if (typeof value === "boolean") return value ? 1 : 0;
  const number = value.trim() === "" ? null : (numberInText(value) ?? dateInText(value));
  if (number === null) throw functionError("#VALUE!");
  return number;
}

/** Serial of a text that is a date or time, or null. */
export function dateInText(text: string): number | null {
  const locale = odoo.DEFAULT_LOCALE;
  return odoo.helpers.isDateTime(text, locale) ? odoo.helpers.toNumber({ value: text }, locale) : null;
}

export function textOf(argument: OdooArgument): string {
  const value = scalarOf(argument);
  if (isErrorValue(value)) throw functionError(value);
  return textOfValue(value);
}

export function textOfValue(value: OdooScalar): string {
  if (value === null) return "";
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return typeof value === "number" ? textOfNumber(value) : value;
}

/** Excel shows 15 digits, and an exponent from 21 digits or below 1E-9 on. */
export function textOfNumber(value: number): string {
  if (Number.isInteger(value) && Math.abs(value) < 1e15) return String(value);
  const rounded = Number(value.toPrecision(15));
  const size = Math.abs(rounded);
  if (size !== 0 && (size >= 1e20 || size < 1e-9)) {
    const [mantissa = "", exponent = ""] = rounded.toExponential().split("e");
    return `${mantissa}E${exponent.slice(0, 1)}${exponent.slice(1).padStart(2, "0")}`;
  }
  const text = String(rounded);
  return text.includes("e") ? rounded.toFixed(20).replace(/0+$/, "") : text;
}

/** Numbers of ranges, as SUM and its like read them: texts, booleans and blanks are passed over, errors are raised. */
export function numbersOf(argument: OdooArgument, ignoresErrors = false): number[] {
  const numbers: number[] = [];
  for (const value of valuesOf(argument)) {
    if (typeof value === "number") numbers.push(value);
    else if (!ignoresErrors && isErrorValue(value)) throw functionError(value);
  }
  return numbers;
}

export function firstErrorIn(argument: OdooArgument): OdooResult | null {
  const error = valuesOf(argument).find(isErrorValue);
  return error === undefined ? null : { value: error };
}
