import { updateRecord, type UpdateResult } from "./updateRecord";

/** Takes a customer out of the pool, unless somebody was faster: then the answer is `conflict`. */
export function claimCustomer(customerId: string, owner: string): Promise<UpdateResult<"Customers">> {
  return updateRecord("Customers", customerId, { owner }, { expected: { owner: null } });
}

/** Gives a customer back to the pool. */
export function returnCustomer(customerId: string, owner: string): Promise<UpdateResult<"Customers">> {
  return updateRecord("Customers", customerId, { owner: null }, { expected: { owner } });
}
