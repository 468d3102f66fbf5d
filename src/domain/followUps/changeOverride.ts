import type { FieldChange } from "../../schema/fieldChange";
import type { CustomerRecord } from "../../schema/records";

/** Moves a customer's next follow-up to a day, or with null no longer; nothing where it is so already. */
export function changeOverride({ id, nextFollowUp: before }: CustomerRecord, after: number | null): FieldChange[] {
  if (before === after) return [];
  return [{ table: "Customers", recordId: id ?? "", key: "nextFollowUp", before, after }];
}

/**
 * What saving a follow-up, of whatever kind, does to its customer: the day to which the next one had been moved goes, since
 * it has been spoken about anew. What a follow-up itself agreed stays.
 */
export function clearOverride(customer: CustomerRecord | null): FieldChange[] {
  return customer === null || customer.id === null ? [] : changeOverride(customer, null);
}
