import type { FieldChange } from "../../schema/fieldChange";
import type { CustomerRecord, FollowUpRecord } from "../../schema/records";
import { readDay } from "../fieldNumbers";
import { changeOverride } from "./changeOverride";
import { findPlanningFollowUps, readContactHistory } from "./contactHistory";

export interface SnoozeQuestion {
  readonly customer: CustomerRecord;
  /** Those of this customer. */
  readonly followUps: readonly FollowUpRecord[];
  readonly today: number;
  /** The new planned date, after today. */
  readonly day: number;
}

/**
 * Moves the planned date: where a follow-up agreed one, that one moves and the override goes; else the override is set.
 * Of several follow-ups of one day the earliest next date counts, so none of them may stay before the new day.
 */
export function planSnooze({ customer, followUps, today, day }: SnoozeQuestion): FieldChange[] {
  const { lastContact, nextDate } = readContactHistory(followUps, today);
  if (nextDate === null) return changeOverride(customer, day);
  const moved = findPlanningFollowUps(followUps, lastContact ?? 0)
    .filter((followUp) => (readDay(followUp.nextDate) ?? 0) < day || readDay(followUp.nextDate) === nextDate)
    .filter((followUp) => readDay(followUp.nextDate) !== day)
    .map((followUp): FieldChange => ({
      table: "FollowUps",
      recordId: followUp.id ?? "",
      key: "nextDate",
      before: followUp.nextDate,
      after: day,
    }));
  return [...moved, ...changeOverride(customer, null)];
}
