import { springFestivals, festivalDaysAfter, festivalDaysBefore } from "../../schema/springFestivals";
import { addMonths, wholeCalendarMonths } from "../dates/calendarMonths";
import { clipToToday, type Period } from "./comparisonPeriod";

/** The same days a year ago; whole months stay whole, so that February keeps its last day. */
export function lastYearPeriod(from: number, to: number, today: number): Period {
  const clipped = clipToToday({ from, to }, today);
  const months = clipped.to < to ? null : wholeCalendarMonths(from, to);
  const start = addMonths(from, -12);
  return { from: start, to: months === null ? addMonths(clipped.to, -12) : addMonths(start, months) - 1 };
}

/** New Year's Day of the lunar year whose holidays lie at least partly in the period; null when none do. */
export function findSpringFestival({ from, to }: Period): number | null {
  return springFestivals.find((day) => day - festivalDaysBefore <= to && day + festivalDaysAfter >= from) ?? null;
}
