import { asExactCriterion } from "./exactCriterion";

/**
 * Payments find their order through `#` and the number: criteria treat texts that look like numbers as numbers
 * (`1E3` equals `1000`, digits after the 15th are lost), and the sign makes any order number a plain text.
 */
export function orderLookUpFormula(wantedKey: string): string {
  const order = `"#"&${asExactCriterion("[@order]")}`;
  return `IF([@order]="","",IFERROR(INDEX(Orders[${wantedKey}],MATCH(${order},Orders[orderKey],0)),""))`;
}
