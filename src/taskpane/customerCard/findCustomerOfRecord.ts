import { createCustomerDirectory } from "../../domain/customers/customerDirectory";
import { createOrderDirectory } from "../../domain/orders/orderDirectory";
import type { TrackerRecords } from "../../domain/trackerRecords";
import type { TableKey } from "../../schema/columnSpec";
import type { CustomerRecord } from "../../schema/records";

/** Whom a row of any data sheet is about; null where that is nobody, or where the row is newer than the records. */
export function findCustomerOfRecord(
  records: TrackerRecords,
  { table, id }: { readonly table: TableKey; readonly id: string },
): CustomerRecord | null {
  const directory = createCustomerDirectory(records.customers);
  switch (table) {
    case "Customers":
      return directory.withId(id);
    case "Orders":
      return directory.find(createOrderDirectory(records.orders).find(id)?.customer ?? null);
    case "Payments": {
      const orderNumber = records.payments.find((payment) => payment.id === id)?.order ?? null;
      return directory.find(createOrderDirectory(records.orders).find(orderNumber)?.customer ?? null);
    }
    case "FollowUps":
      return directory.find(records.followUps.find((followUp) => followUp.id === id)?.customer ?? null);
    case "Feedback":
      return directory.find(records.feedback.find((feedback) => feedback.id === id)?.customer ?? null);
  }
}
