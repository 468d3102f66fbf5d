import { createCustomerDirectory, groupByCustomer } from "../../domain/customers/customerDirectory";
import { readDay } from "../../domain/fieldNumbers";
import type { TrackerRecords } from "../../domain/trackerRecords";
import type { CustomerRecord } from "../../schema/records";

type MentioningTable = "FollowUps" | "Orders" | "Feedback";

/** How many rows of each table are about the customer. */
export function countMentions(
  { customers, followUps, orders, feedback }: TrackerRecords,
  customer: CustomerRecord,
): Readonly<Record<MentioningTable, number>> {
  const directory = createCustomerDirectory(customers);
  return {
    FollowUps: groupByCustomer(followUps, directory).of(customer).length,
    Orders: groupByCustomer(orders, directory).of(customer).length,
    Feedback: groupByCustomer(feedback, directory).of(customer).length,
  };
}

/** The id of the one with the longer history; among equals of the older one, and of the one that stands first. */
export function suggestKept(records: TrackerRecords, one: CustomerRecord, other: CustomerRecord): string {
  const weigh = (customer: CustomerRecord) => ({
    mentions: Object.values(countMentions(records, customer)).reduce((sum, count) => sum + count, 0),
    created: readDay(customer.created) ?? Infinity,
    place: records.customers.indexOf(customer),
  });
  const [mine, theirs] = [weigh(one), weigh(other)];
  if (mine.mentions !== theirs.mentions) return (mine.mentions > theirs.mentions ? one.id : other.id) ?? "";
  if (mine.created !== theirs.created) return (mine.created < theirs.created ? one.id : other.id) ?? "";
  return (mine.place < theirs.place ? one.id : other.id) ?? "";
}
