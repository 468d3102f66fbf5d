import type { FieldValue } from "../../schema/records";
import type { ProblemCode } from "./problem";

interface NumberLimits {
  readonly least: number;
  readonly most: number;
  readonly isWhole: boolean;
}

const tenYears = 3_650;
const anyQuantity: NumberLimits = { least: 0, most: 1e12, isWhole: false };
/** 0.3 and 30 both mean 30 %. */
const anyPercentage: NumberLimits = { least: 0, most: 100, isWhole: false };

/** By `Table.key`; any other number may not be negative. */
const limitsByColumn: Readonly<Record<string, NumberLimits>> = {
  "Feedback.satisfaction": { least: 1, most: 5, isWhole: true },
  "Orders.termDays": { least: 0, most: 365, isWhole: true },
  "Orders.usageDays": { least: 0, most: tenYears, isWhole: true },
};

export function findNumberProblem(path: string, kind: "number" | "percent", value: FieldValue): ProblemCode | null {
  if (typeof value !== "number" || !Number.isFinite(value)) return "number";
  const { least, most, isWhole } = limitsByColumn[path] ?? (kind === "percent" ? anyPercentage : anyQuantity);
  if (value < least || value > most) return "outOfRange";
  return isWhole && !Number.isInteger(value) ? "outOfRange" : null;
}
