import type { FieldValue } from "../../schema/records";
import { numberLimitsOf } from "../../schema/validations/fieldLimits";
import type { ProblemCode } from "./problem";

export function findNumberProblem(path: string, kind: "number" | "percent", value: FieldValue): ProblemCode | null {
  if (typeof value !== "number" || !Number.isFinite(value)) return "number";
  const { least, most, isWhole } = numberLimitsOf(path, kind);
  if (value < least || value > most) return "outOfRange";
  return isWhole && !Number.isInteger(value) ? "outOfRange" : null;
}
