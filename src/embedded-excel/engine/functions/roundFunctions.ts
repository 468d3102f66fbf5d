/** ROUND as Excel does it: halves away from zero, after the error of binary fractions in the 16th digit is taken off. */
import type { OdooFunction } from "../odooLibrary";
import { defineFunction } from "./defineFunction";
import { numberOf } from "./functionValues";

export const roundFunctions: Readonly<Record<string, OdooFunction>> = {
  ROUND: defineFunction(
    "A number rounded to so many places.",
    ["value (any)", "places (any, optional)"],
    (value, places) => ({
      value: roundTo(numberOf(value), places === undefined ? 0 : Math.trunc(numberOf(places))),
    }),
  ),
};

/** 2345.65 × 7.1 is 16654.114999999998 in binary; Excel and LibreOffice round it to 16654.12. */
function roundTo(value: number, places: number): number {
  const factor = 10 ** Math.abs(places);
  const scaled = Math.abs(places < 0 ? value / factor : value * factor);
  const rounded = Math.sign(value) * Math.round(Number(scaled.toPrecision(15)));
  const result = places < 0 ? rounded * factor : rounded / factor;
  return result === 0 ? 0 : result;
}
