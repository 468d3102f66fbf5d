import type { Settings } from "../../schema/settings";
import { customerKeyOf } from "../customers/customerDirectory";
import { readDay } from "../fieldNumbers";
import { customerSections, type CustomerItem, type CustomerSection } from "../today/todayItem";
import { findStageClass } from "./cadence";
import type { CustomerFollowUp } from "./listDueFollowUps";

/**
 * Customers by what is to be done about them; one may stand in several sections. Lost ones are chased only where a date was
 * agreed, and are in no pool.
 */
export function sortCustomerWork(
  described: readonly CustomerFollowUp[],
  settings: Settings,
  today: number,
): Record<CustomerSection, CustomerItem[]> {
  const sections: Record<CustomerSection, CustomerItem[]> = {
    overdue: [],
    dueToday: [],
    dueSoon: [],
    neverContacted: [],
    unplanned: [],
    unowned: [],
  };
  for (const each of described) {
    if (customerKeyOf(each.customer) === "") continue;
    for (const section of customerSections) {
      if (belongsTo(section, each, settings, today)) sections[section].push(itemOf(section, each, today));
    }
  }
  return sections;
}

function belongsTo(section: CustomerSection, each: CustomerFollowUp, settings: Settings, today: number): boolean {
  const { customer, dueDate, daysOverdue, state, lastContact, plannedDate } = each;
  if (section === "overdue") return daysOverdue > 0;
  if (section === "dueToday") return dueDate === today;
  if (section === "dueSoon") return state === "dueSoon";
  if (findStageClass(customer, settings) === "lost") return false;
  if (section === "neverContacted") return lastContact === null;
  return section === "unplanned" ? plannedDate === null : (customer.owner ?? "").trim() === "";
}

function itemOf(section: CustomerSection, each: CustomerFollowUp, today: number): CustomerItem {
  const { customer, reason, dueDate, lastContact } = each;
  const created = readDay(customer.created);
  const day = isByDueDate(section) ? dueDate : section === "neverContacted" ? created : (lastContact ?? created);
  return {
    table: "Customers",
    section,
    customer,
    name: customer.name ?? customer.id ?? "",
    recordId: customer.id ?? "",
    owner: customer.owner,
    day,
    days: day === null ? 0 : today - day,
    isPromised: reason === "promised",
    potential: customer.potential,
    reason,
    isContacted: lastContact !== null,
  };
}

function isByDueDate(section: CustomerSection): boolean {
  return section === "overdue" || section === "dueToday" || section === "dueSoon";
}
