import type { CustomerRecord, FeedbackRecord } from "../../schema/records";
import type { Settings } from "../../schema/settings";
import { readDay } from "../fieldNumbers";
import { isOpenCase } from "./isOpenCase";

/** Why an open case stands on Today: nobody sees to it, it waits for too long, or simply that it is open. */
export type CaseReason = "noHandler" | "tooOld" | "open";

export interface CaseQuestion {
  readonly feedback: FeedbackRecord;
  readonly customer: Pick<CustomerRecord, "owner"> | null;
  readonly settings: Settings;
  readonly today: number;
}

/** Null for what is no open case. */
export function findCaseReason({ feedback, customer, settings, today }: CaseQuestion): CaseReason | null {
  if (!isOpenCase(feedback)) return null;
  if (findHandler(feedback, customer) === null) return "noHandler";
  return isOldCase(feedback, settings, today) ? "tooOld" : "open";
}

/** A blank handler means the customer's owner. */
export function findHandler(
  { handler }: Pick<FeedbackRecord, "handler">,
  customer: Pick<CustomerRecord, "owner"> | null,
): string | null {
  return handler || customer?.owner || null;
}

/** Older than Options allow an open case to be. */
export function isOldCase({ date }: Pick<FeedbackRecord, "date">, { openCaseDays }: Settings, today: number): boolean {
  const day = readDay(date);
  return day !== null && today - day > openCaseDays;
}
