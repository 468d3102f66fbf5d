import type { CustomerRecord } from "../../schema/records";
import { foldCase } from "../foldCase";

/** Finds the customer that a cell of another table means, as the column customerId of the sheet does. */
export interface CustomerDirectory {
  /** By id, else by a name that only one customer has; case does not count. Null where that leads to nobody, or to a row without id. */
  find(customer: string | null): CustomerRecord | null;
}

export function createCustomerDirectory(customers: readonly CustomerRecord[]): CustomerDirectory {
  const byId = new Map<string, CustomerRecord>();
  const byName = new Map<string, CustomerRecord | null>();
  for (const customer of customers) {
    const id = foldCase(customer.id ?? "");
    if (id !== "" && !byId.has(id)) byId.set(id, customer);
    const name = foldCase(customer.name ?? "");
    byName.set(name, byName.has(name) || id === "" ? null : customer);
  }
  return {
    find(customer) {
      if (customer === null || customer === "") return null;
      const key = foldCase(customer);
      return byId.get(key) ?? byName.get(key) ?? null;
    },
  };
}

/** Rows of another table by the customer that they mean, in table order; rows that mean nobody are left out. */
export function groupByCustomer<Row extends { readonly customer: string | null }>(
  rows: readonly Row[],
  directory: CustomerDirectory,
): { of(customer: CustomerRecord): readonly Row[] } {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const id = directory.find(row.customer)?.id;
    if (!id) continue;
    const group = groups.get(foldCase(id));
    if (group) group.push(row);
    else groups.set(foldCase(id), [row]);
  }
  return { of: ({ id }) => (id ? (groups.get(foldCase(id)) ?? []) : []) };
}
