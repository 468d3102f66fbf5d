import type { OdooFunction } from "../odooLibrary";
import { defineFunction } from "./defineFunction";
import { functionError, isErrorValue, numberOf, scalarOf, textOf, textOfValue, valuesOf } from "./functionValues";

const longestText = 32_767;

function concatenate(...args: Parameters<OdooFunction["compute"]>): { value: string } {
  const values = args.flatMap((argument) => valuesOf(argument));
  const error = values.find(isErrorValue);
  return { value: error ?? values.map(textOfValue).join("") };
}

const texts = ["text (any, range, repeating)"];

export const textFunctions: Readonly<Record<string, OdooFunction>> = {
  CONCATENATE: defineFunction("Texts joined.", texts, concatenate),
  CONCAT: defineFunction("Texts joined.", texts, concatenate),
  REPT: defineFunction("A text several times.", ["text (any)", "times (any)"], (text, times) => {
    const count = Math.trunc(numberOf(times));
    const repeated = textOf(text);
    if (count < 0 || repeated.length * count > longestText) throw functionError("#VALUE!");
    return { value: repeated.repeat(count) };
  }),
  T: defineFunction("The value if it is a text.", ["value (any)"], (argument) => {
    const value = scalarOf(argument);
    return { value: typeof value === "string" ? value : "" };
  }),
  N: defineFunction("The value as a number.", ["value (any)"], (argument) => {
    const value = scalarOf(argument);
    if (isErrorValue(value)) return { value };
    return { value: typeof value === "number" ? value : value === true ? 1 : 0 };
  }),
};
