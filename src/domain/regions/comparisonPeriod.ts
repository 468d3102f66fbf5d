import { addMonths, wholeCalendarMonths } from "../dates/calendarMonths";

/** Serials; both ends belong to it. */
export interface Period {
  readonly from: number;
  readonly to: number;
}

export function isWithin(day: number | null, { from, to }: Period): boolean {
  return day !== null && day >= from && day <= to;
}

/** An unfinished period ends today; one that has not begun stays as it is. */
export function clipToToday({ from, to }: Period, today: number): Period {
  return { from, to: from <= today && today < to ? today : to };
}

/**
 * A whole calendar month, quarter or year is compared with the one before it (unfinished: with the same days of it), any other
 * period with the equally long days before it.
 */
export function comparisonPeriod(from: number, to: number, today: number): Period {
  const clipped = clipToToday({ from, to }, today);
  const months = wholeCalendarMonths(from, to);
  if (months === null) return { from: from - (clipped.to - from + 1), to: from - 1 };
  const isUnfinished = clipped.to < to;
  return { from: addMonths(from, -months), to: isUnfinished ? addMonths(clipped.to, -months) : from - 1 };
}
