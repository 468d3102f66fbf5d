import type { CustomerRecord } from "../../schema/records";
import type { Settings } from "../../schema/settings";
import { createWorkCalendar, addWorkingDays, toWorkingDay } from "../dates/workingDays";
import { readPotential } from "./cadence";

export interface SpreadQuestion {
  readonly customers: readonly CustomerRecord[];
  /** The first day that may be used; a day off moves to the next working day. */
  readonly from: number;
  readonly perDay: number;
  readonly settings: Settings;
}

export interface PlannedDay {
  readonly day: number;
  readonly customers: readonly CustomerRecord[];
}

/** At most `perDay` customers on each working day, A first; within a level they keep their order. */
export function spreadOverWorkingDays({ customers, from, perDay, settings }: SpreadQuestion): PlannedDay[] {
  const calendar = createWorkCalendar(settings);
  const rankOf = (customer: CustomerRecord) => readPotential(customer.potential).charCodeAt(0);
  const sorted = [...customers].sort((first, second) => rankOf(first) - rankOf(second));
  const days: PlannedDay[] = [];
  let day = toWorkingDay(from, calendar);
  for (let start = 0; start < sorted.length; start += perDay) {
    days.push({ day, customers: sorted.slice(start, start + perDay) });
    day = addWorkingDays(day, 1, calendar);
  }
  return days;
}
