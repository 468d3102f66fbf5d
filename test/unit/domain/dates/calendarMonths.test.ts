import { addMonths, wholeCalendarMonths } from "../../../../src/domain/dates/calendarMonths";
import { formatIsoDate } from "../../../../src/domain/dates/serialDate";
import { day } from "../../../builders/day";

test.each([
  ["2026-03-31", -1, "2026-02-28"],
  ["2024-03-30", -1, "2024-02-29"],
  ["2026-01-31", 1, "2026-02-28"],
  ["2026-05-15", -3, "2026-02-15"],
  ["2024-02-29", -12, "2023-02-28"],
  ["2025-12-31", 2, "2026-02-28"],
])("%s moved by %i months is %s", (from, months, expected) => {
  expect(formatIsoDate(addMonths(day(from), months))).toBe(expected);
});

test.each([
  ["2026-02-01", "2026-02-28", 1],
  ["2026-04-01", "2026-06-30", 3],
  ["2026-01-01", "2026-12-31", 12],
  ["2026-02-01", "2026-04-30", null],
  ["2026-04-01", "2027-03-31", null],
  ["2026-04-02", "2026-05-01", null],
  ["2026-04-01", "2026-04-29", null],
])("%s to %s is %p whole calendar months", (from, to, months) => {
  expect(wholeCalendarMonths(day(from), day(to))).toBe(months);
});
