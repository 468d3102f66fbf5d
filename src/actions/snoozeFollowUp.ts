import type { FieldChange } from "../schema/fieldChange";
import { rescheduleFollowUps } from "./rescheduleFollowUps";

/** Puts the next contact with a customer off to another day: 3 syncs. The answer is what restoreFields needs. */
export function snoozeFollowUp(customerId: string, day: number): Promise<readonly FieldChange[]> {
  return rescheduleFollowUps([{ customerId, day }]);
}
