import { asExactCriterion } from "./exactCriterion";

/** A field of the customer that the row's customerId means; an error when there is none. */
export function customerLookUpFormula(wantedKey: string): string {
  // A customer without id goes by its name, which may hold wildcards.
  return `INDEX(Customers[${wantedKey}],MATCH(${asExactCriterion("[@customerId]")},Customers[key],0))`;
}
