import type { Settings } from "../../schema/settings";
import { createCustomerDirectory } from "../customers/customerDirectory";
import { listOpenCases } from "../feedback/listOpenCases";
import { compareUrgency, describeFollowUps } from "../followUps/listDueFollowUps";
import { sortCustomerWork } from "../followUps/sortCustomerWork";
import { listDeliveries } from "../orders/listDeliveries";
import { listPaymentsDue } from "../payments/listPaymentsDue";
import type { TrackerRecords } from "../trackerRecords";
import { listReorders } from "./listReorders";
import type { TodayItem, TodaySection, TodaySections } from "./todayItem";

export interface TodayQuestion {
  readonly records: TrackerRecords;
  readonly settings: Settings;
  readonly today: number;
}

/** Everything that waits for somebody, each section with the most urgent first; every record is looked at once. */
export function listTodaySections({ records, settings, today }: TodayQuestion): TodaySections {
  const directory = createCustomerDirectory(records.customers);
  const sections: Record<Exclude<TodaySection, "reorder">, TodayItem[]> = {
    ...sortCustomerWork(describeFollowUps({ ...records, settings, today }), settings, today),
    ...listDeliveries({ orders: records.orders, directory, settings, today }),
    ...listPaymentsDue({ orders: records.orders, payments: records.payments, directory, settings, today }),
    openCase: listOpenCases({ feedback: records.feedback, directory, settings, today }),
  };
  for (const items of Object.values(sections)) items.sort(compareUrgency);
  // The longest past first, as the Today sheet and the question who will reorder list them.
  const reorder = listReorders({ customers: records.customers, orders: records.orders, directory, settings, today });
  return { ...sections, reorder };
}
