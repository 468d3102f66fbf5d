import type { ColumnSpec } from "../columnSpec";
import { asExactCriterion } from "./exactCriterion";

/**
 * Where in Orders stands the order of a payment; blank where there is none. Payments find it through `#` and the number: criteria
 * treat texts that look like numbers as numbers (`1E3` equals `1000`, digits after the 15th are lost), and the sign makes any order
 * number a plain text.
 */
export const orderRow = {
  key: "orderRow",
  header: { zh: "订单行", en: "Order row" },
  kind: "number",
  width: 8,
  band: "working",
  hidden: true,
  formula: `IF([@order]="","",IFERROR(MATCH("#"&${asExactCriterion("[@order]")},Orders[orderKey],0),""))`,
} as const satisfies ColumnSpec;

/** A field of the payment's order; blank when there is none. */
export function orderLookUpFormula(wantedKey: string): string {
  return `IF([@orderRow]="","",IFERROR(INDEX(Orders[${wantedKey}],[@orderRow]),""))`;
}
