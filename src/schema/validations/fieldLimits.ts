/** How much a field may hold: the cells' validations, the forms and imports all go by it. */
import type { NumericKind } from "../columnSpec";

export interface NumberLimits {
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

export function numberLimitsOf(path: string, kind: Extract<NumericKind, "number" | "percent">): NumberLimits {
  return limitsByColumn[path] ?? (kind === "percent" ? anyPercentage : anyQuantity);
}

/** 15 digits with two decimals. */
export const largestAmount = 9_999_999_999_999.99;

/** By `Table.key`: characters of names that people type elsewhere to find the record. */
export const longestNames = { "Customers.name": 60, "Orders.orderNumber": 40 } as const;

/** Excel keeps no more digits of a number. */
export const mostKeyDigits = 15;

/** Excel's limit of a cell. */
export const longestText = 32_767;
