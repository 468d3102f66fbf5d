import type { CustomerRecord, OrderRecord } from "../../schema/records";
import type { Urgency } from "../followUps/listDueFollowUps";
import type { CaseReason } from "../feedback/findCaseReason";
import type { FollowUpReason } from "../followUps/describeFollowUp";
import type { Reorder } from "../orders/findReorder";
import type { PaymentState } from "../payments/describePayments";
import type { PaymentClaim } from "../payments/findPaymentClaim";

export const customerSections = ["overdue", "dueToday", "dueSoon", "neverContacted", "unplanned", "unowned"] as const;
export const orderSections = ["lateDelivery", "soonDelivery", "depositDue", "balanceDue", "toReturn"] as const;

export type CustomerSection = (typeof customerSections)[number];
export type OrderSection = (typeof orderSections)[number];
export type TodaySection = CustomerSection | OrderSection | "openCase" | "reorder";

interface AnyTodayItem extends Urgency {
  /** Null where the row names nobody that the workbook knows. */
  readonly customer: CustomerRecord | null;
  /** What the row itself says, where the customer is unknown. */
  readonly name: string;
  readonly recordId: string;
  /** Who is to see to it. */
  readonly owner: string | null;
  /** Since when, or until when; null where there is no such day. */
  readonly day: number | null;
}

export interface CustomerItem extends AnyTodayItem {
  readonly table: "Customers";
  readonly section: CustomerSection;
  readonly customer: CustomerRecord;
  readonly reason: FollowUpReason | null;
  readonly isContacted: boolean;
}

export interface OrderItem extends AnyTodayItem {
  readonly table: "Orders";
  readonly section: OrderSection;
  readonly order: OrderRecord;
  /** Still to come, or to be given back, in the order's own currency; null for a delivery. */
  readonly amount: number | null;
  readonly currency: string | null;
  /** Null for a delivery. */
  readonly paymentState: PaymentState | null;
  /** What the customer may be asked for today. */
  readonly claim: PaymentClaim | null;
}

export interface CaseItem extends AnyTodayItem {
  readonly table: "Feedback";
  readonly section: "openCase";
  readonly reason: CaseReason;
  readonly kind: string | null;
  readonly comment: string | null;
}

/** Whose goods run out, or whose usual day for ordering comes; beside the follow-up, whose due date it leaves alone. */
export interface ReorderItem extends AnyTodayItem {
  readonly table: "Customers";
  readonly section: "reorder";
  readonly customer: CustomerRecord;
  readonly basis: Reorder["basis"];
  readonly basisDays: number;
}

/** One line of Today: who is waiting for what, and since when. */
export type TodayItem = CustomerItem | OrderItem | CaseItem | ReorderItem;

export type TodaySections = Readonly<Record<TodaySection, readonly TodayItem[]>>;
