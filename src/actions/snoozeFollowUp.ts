import { rescheduleFollowUps, type RescheduleResult } from "./rescheduleFollowUps";

/** Puts the next contact with a customer off to another day: 3 syncs. */
export function snoozeFollowUp(customerId: string, day: number): Promise<RescheduleResult> {
  return rescheduleFollowUps([{ customerId, day }]);
}
