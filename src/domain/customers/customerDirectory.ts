import type { CustomerRecord } from "../../schema/records";
import { foldCase } from "../foldCase";

export type CustomerIdentity = Pick<CustomerRecord, "id" | "name">;

/** What stands for a customer in sums: its id; its name in a row that somebody typed without the add-in. Empty: no customer. */
export function customerKeyOf({ id, name }: CustomerIdentity): string {
  return foldCase(id || name || "");
}

/** Finds the customer that a cell of another table means, as the column customerId of the sheet does; case does not count. */
export interface CustomerDirectory<Customer extends CustomerIdentity = CustomerRecord> {
  /** By id, else by a name that only one customer has. Null where that leads to nobody. */
  find(customer: string | null): Customer | null;
  withId(id: string): Customer | null;
  named(name: string): readonly Customer[];
}

export function createCustomerDirectory<Customer extends CustomerIdentity>(
  customers: readonly Customer[],
): CustomerDirectory<Customer> {
  const byId = new Map<string, Customer>();
  const byName = new Map<string, Customer[]>();
  for (const customer of customers) {
    const id = foldCase(customer.id ?? "");
    if (id !== "" && !byId.has(id)) byId.set(id, customer);
    const namesakes = byName.get(foldCase(customer.name ?? ""));
    if (namesakes) namesakes.push(customer);
    else byName.set(foldCase(customer.name ?? ""), [customer]);
  }
  const withId = (id: string) => byId.get(foldCase(id)) ?? null;
  const named = (name: string) => byName.get(foldCase(name)) ?? [];
  const findNamed = (name: string) => {
    const [customer, namesake] = named(name);
    return customer && !namesake ? customer : null;
  };
  return {
    find: (customer) => (customer ? (withId(customer) ?? findNamed(customer)) : null),
    withId,
    named,
  };
}

/** Rows of another table by the customer that they mean, in table order; rows that mean nobody are left out. */
export function groupByCustomer<Row extends { readonly customer: string | null }>(
  rows: readonly Row[],
  directory: CustomerDirectory<CustomerIdentity>,
): { of(customer: CustomerIdentity): readonly Row[] } {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const customer = directory.find(row.customer);
    if (!customer) continue;
    const key = customerKeyOf(customer);
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return { of: (customer) => groups.get(customerKeyOf(customer)) ?? [] };
}
