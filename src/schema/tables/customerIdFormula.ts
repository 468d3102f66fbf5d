import { asExactCriterion } from "./exactCriterion";

const customerAsTyped = asExactCriterion("[@customer]");

/** Resolves what stands in the customer cell, an id or a name that only one customer has. */
export const customerIdFormula =
  `IF([@customer]="","",IFERROR(INDEX(Customers[id],MATCH(${customerAsTyped},Customers[id],0)),` +
  `IF(COUNTIF(Customers[name],${customerAsTyped})=1,INDEX(Customers[key],MATCH(${customerAsTyped},Customers[name],0)),"")))`;
