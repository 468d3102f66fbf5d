import type { ColumnSpec } from "../columnSpec";
import { asExactCriterion } from "./exactCriterion";

const customerAsTyped = asExactCriterion("[@customer]");

/**
 * Where in Customers stands who is meant in the customer cell, by id or by a name that only one customer has; blank where nobody is.
 * Looked up once a row: all that the row takes from its customer goes by this place.
 */
export const customerRow = {
  key: "customerRow",
  header: { zh: "客户行", en: "Customer row" },
  kind: "number",
  width: 8,
  band: "working",
  hidden: true,
  formula:
    `IF([@customer]="","",IFERROR(MATCH(${customerAsTyped},Customers[id],0),` +
    `IF(COUNTIF(Customers[name],${customerAsTyped})=1,MATCH(${customerAsTyped},Customers[name],0),"")))`,
} as const satisfies ColumnSpec;

export const customerIdFormula = 'IF([@customerRow]="","",INDEX(Customers[key],[@customerRow]))';
