import type { PlannedDay } from "../domain/followUps/spreadOverWorkingDays";
import type { LongWriting } from "../excel/writing/changeFields";
import { rescheduleFollowUps, type RescheduleResult } from "./rescheduleFollowUps";

/** Writes planned dates as spreadOverWorkingDays gave them; a cancelled run leaves everything as it was. */
export function spreadFollowUps(days: readonly PlannedDay[], writing: LongWriting = {}): Promise<RescheduleResult> {
  const plans = days.flatMap(({ day, customers }) => customers.map(({ id }) => ({ customerId: id ?? "", day })));
  return rescheduleFollowUps(plans, writing);
}
