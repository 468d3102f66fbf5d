import type { TableKey } from "../schema/columnSpec";
import type {
  AnyRecord,
  CustomerRecord,
  FeedbackRecord,
  FollowUpRecord,
  OrderRecord,
  PaymentRecord,
} from "../schema/records";

/** All records of a workbook, in table order. */
export interface TrackerRecords {
  readonly customers: readonly CustomerRecord[];
  readonly followUps: readonly FollowUpRecord[];
  readonly orders: readonly OrderRecord[];
  readonly payments: readonly PaymentRecord[];
  readonly feedback: readonly FeedbackRecord[];
}

const keys = {
  Customers: "customers",
  FollowUps: "followUps",
  Orders: "orders",
  Payments: "payments",
  Feedback: "feedback",
} as const satisfies Readonly<Record<TableKey, keyof TrackerRecords>>;

export function recordsOfTable(records: TrackerRecords, table: TableKey): readonly AnyRecord[] {
  return records[keys[table]];
}

/** `read`: records with the columns of their table. */
export function trackerRecordsFrom(read: (table: TableKey) => readonly AnyRecord[]): TrackerRecords {
  const entries = Object.entries(keys).map(([table, key]) => [key, read(table as TableKey)] as const);
  const records: Readonly<Record<string, readonly AnyRecord[]>> = Object.fromEntries(entries);
  return records as unknown as TrackerRecords;
}

export function countRecords(records: TrackerRecords): number {
  return Object.values(keys).reduce((sum, key) => sum + records[key].length, 0);
}
