/** TODAY and NOW by the engine's own day: `clock` comes with the model, so two engines can have different days. */
import type { OdooEvaluationContext, OdooFunction } from "../odooLibrary";
import { defineFunction } from "./defineFunction";

const millisecondsPerDay = 86_400_000;
/** Serial of 1970-01-01. */
const serialOfEpoch = 25_569;

function nowSerial(context: OdooEvaluationContext): number {
  const { today } = context.clock as { readonly today: number | null };
  if (today !== null) return today;
  const now = new Date();
  return serialOfEpoch + (now.getTime() - now.getTimezoneOffset() * 60_000) / millisecondsPerDay;
}

export const clockFunctions: Readonly<Record<string, OdooFunction>> = {
  TODAY: defineFunction("The day.", [], function () {
    return { value: Math.floor(nowSerial(this)), format: "yyyy-mm-dd" };
  }),
  NOW: defineFunction("The day and the time.", [], function () {
    return { value: nowSerial(this), format: "yyyy-mm-dd hh:mm" };
  }),
};
