import type { CustomerRecord, FeedbackRecord, FollowUpRecord, OrderRecord, PaymentRecord } from "../schema/records";

/** All records of a workbook, in table order. */
export interface TrackerRecords {
  readonly customers: readonly CustomerRecord[];
  readonly followUps: readonly FollowUpRecord[];
  readonly orders: readonly OrderRecord[];
  readonly payments: readonly PaymentRecord[];
  readonly feedback: readonly FeedbackRecord[];
}
