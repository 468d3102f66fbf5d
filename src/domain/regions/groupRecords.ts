import type { CustomerRecord, OrderRecord } from "../../schema/records";
import { foldCase } from "../foldCase";

export type GroupBy = "region" | "owner" | "source" | "industry";

export function groupOfCustomer(customer: CustomerRecord | null, groupBy: GroupBy): string {
  return customer?.[groupBy] ?? "";
}

/** An order may name a region and an owner of its own; blank, it is its customer's. */
export function groupOfOrder(order: OrderRecord, customer: CustomerRecord | null, groupBy: GroupBy): string {
  const own = groupBy === "region" ? order.region : groupBy === "owner" ? order.owner : null;
  return own || groupOfCustomer(customer, groupBy);
}

/** One tally per group; groups that differ in case only are one, spelled as first met. */
export interface Tallies<Tally> {
  of(group: string): Tally;
  entries(): readonly { readonly group: string; readonly tally: Tally }[];
}

export function createTallies<Tally>(createTally: () => Tally): Tallies<Tally> {
  const byKey = new Map<string, { group: string; tally: Tally }>();
  return {
    of(group) {
      const key = foldCase(group);
      const known = byKey.get(key);
      if (known) return known.tally;
      const tally = createTally();
      byKey.set(key, { group, tally });
      return tally;
    },
    entries: () => [...byKey.values()],
  };
}
