import type { CustomerRecord, OrderRecord } from "../../schema/records";
import type { Settings } from "../../schema/settings";
import { groupByCustomer, type CustomerDirectory } from "../customers/customerDirectory";
import { listDueToReorder } from "../search/customerQuestions";
import type { ReorderItem } from "./todayItem";

export interface ReordersQuestion {
  readonly customers: readonly CustomerRecord[];
  readonly orders: readonly OrderRecord[];
  readonly directory: CustomerDirectory;
  readonly settings: Settings;
  readonly today: number;
}

/** A section of its own: a reorder day is a guess, and must neither move nor hide the day that was agreed with the customer. */
export function listReorders({ customers, orders, directory, settings, today }: ReordersQuestion): ReorderItem[] {
  const ordersOf = groupByCustomer(orders, directory);
  const facts = customers.map((customer) => ({ customer, orders: ordersOf.of(customer) }));
  return listDueToReorder(facts, settings, today).map(({ customer, reorderDate, basis, days }) => ({
    table: "Customers",
    section: "reorder",
    customer,
    name: customer.name ?? customer.id ?? "",
    recordId: customer.id ?? "",
    owner: customer.owner,
    day: reorderDate,
    days: today - reorderDate,
    isPromised: false,
    potential: customer.potential,
    basis,
    basisDays: days,
  }));
}
