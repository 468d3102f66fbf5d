import { wholeCalendarMonths } from "../../domain/dates/calendarMonths";
import { formatIsoDate } from "../../domain/dates/serialDate";
import type { Period } from "../../domain/regions/comparisonPeriod";
import type { Summary } from "../../domain/regions/summarise";
import { texts } from "../session/language";

/** What was counted and what it is compared with, a sentence each. `asked`: before it was cut off at today. */
export function describeSpans(
  asked: Period,
  { period, previous }: Pick<Summary, "period" | "previous">,
  today: number,
) {
  const { regions } = texts.value;
  const span = regions.span(formatIsoDate(asked.from), formatIsoDate(asked.to));
  const before = [formatIsoDate(previous.from), formatIsoDate(previous.to)] as const;
  if (asked.from > today) return [span, regions.notBegun];
  const isUnfinished = period.to < asked.to;
  const isCalendar = wholeCalendarMonths(asked.from, asked.to) !== null;
  return [
    span,
    ...(isUnfinished ? [regions.unfinished(formatIsoDate(period.to))] : []),
    isUnfinished && isCalendar ? regions.comparedSameDays(...before) : regions.compared(...before),
  ];
}
