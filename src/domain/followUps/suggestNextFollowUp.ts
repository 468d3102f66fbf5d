import type { CustomerRecord } from "../../schema/records";
import type { Settings } from "../../schema/settings";
import { createWorkCalendar, toWorkingDay } from "../dates/workingDays";
import { findCadenceDays, findStageClass } from "./cadence";

/** The day that the form offers after a contact today: cadence of stage and potential, on a working day; none for a lost customer. */
export function suggestNextFollowUp(
  customer: Pick<CustomerRecord, "stage" | "potential">,
  settings: Settings,
  today: number,
): number | null {
  if (findStageClass(customer, settings) === "lost") return null;
  return toWorkingDay(today + findCadenceDays(customer, settings), createWorkCalendar(settings));
}
