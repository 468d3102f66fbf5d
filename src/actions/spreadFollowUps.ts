import type { PlannedDay } from "../domain/followUps/spreadOverWorkingDays";
import type { FieldChange } from "../schema/fieldChange";
import type { LongWork } from "../schema/longWork";
import { rescheduleFollowUps } from "./rescheduleFollowUps";

/** Writes planned dates as spreadOverWorkingDays gave them; a cancelled run leaves everything as it was. */
export function spreadFollowUps(days: readonly PlannedDay[], long: LongWork = {}): Promise<readonly FieldChange[]> {
  const plans = days.flatMap(({ day, customers }) => customers.map(({ id }) => ({ customerId: id ?? "", day })));
  return rescheduleFollowUps(plans, long);
}
