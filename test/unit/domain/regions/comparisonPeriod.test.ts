import fc from "fast-check";
import { formatIsoDate } from "../../../../src/domain/dates/serialDate";
import { clipToToday, comparisonPeriod } from "../../../../src/domain/regions/comparisonPeriod";
import { day } from "../../../builders/day";

test.each([
  ["a whole month with the month before it", "2026-10-01", "2026-10-31", "2026-11-23", "2026-09-01", "2026-09-30"],
  ["a whole February with the whole January", "2026-02-01", "2026-02-28", "2026-11-23", "2026-01-01", "2026-01-31"],
  ["a whole quarter with the quarter before it", "2026-07-01", "2026-09-30", "2026-11-23", "2026-04-01", "2026-06-30"],
  ["a whole year with the year before it", "2025-01-01", "2025-12-31", "2026-11-23", "2024-01-01", "2024-12-31"],
  ["an unfinished month with the same days", "1998-04-01", "1998-04-30", "1998-04-10", "1998-03-01", "1998-03-10"],
  ["31 days of a month with a short month's all", "2026-03-01", "2026-03-31", "2026-03-30", "2026-02-01", "2026-02-28"],
  ["an unfinished quarter with the same days", "2026-10-01", "2026-12-31", "2026-11-23", "2026-07-01", "2026-08-23"],
  ["an unfinished year with the same days", "2026-01-01", "2026-12-31", "2026-11-23", "2025-01-01", "2025-11-23"],
  [
    "a month that ends today with the whole month",
    "2026-11-01",
    "2026-11-30",
    "2026-11-30",
    "2026-10-01",
    "2026-10-31",
  ],
  ["any other period with the days before", "2026-11-09", "2026-11-15", "2026-11-23", "2026-11-02", "2026-11-08"],
  [
    "any other unfinished period with as many days",
    "2026-11-16",
    "2026-11-29",
    "2026-11-23",
    "2026-11-08",
    "2026-11-15",
  ],
  ["half a year with the days before", "2026-01-01", "2026-06-30", "2026-11-23", "2025-07-04", "2025-12-31"],
  ["one day with the day before", "2026-11-23", "2026-11-23", "2026-11-23", "2026-11-22", "2026-11-22"],
])("compares %s", (_, from, to, today, previousFrom, previousTo) => {
  const previous = comparisonPeriod(day(from), day(to), day(today));
  expect([previous.from, previous.to].map(formatIsoDate)).toEqual([previousFrom, previousTo]);
});

test("the comparison is never empty and ends before the period begins", () => {
  const days = fc.integer({ min: day("2020-01-01"), max: day("2030-01-01") });
  fc.assert(
    fc.property(days, fc.nat(800), days, (from, length, today) => {
      const previous = comparisonPeriod(from, from + length, today);
      expect(previous.to).toBeLessThan(from);
      expect(previous.from).toBeLessThanOrEqual(previous.to);
    }),
  );
});

test("an unfinished period ends today, a finished or future one where it says", () => {
  const november = { from: day("2026-11-01"), to: day("2026-11-30") };
  expect(clipToToday(november, day("2026-11-23"))).toEqual({ from: november.from, to: day("2026-11-23") });
  expect(clipToToday(november, day("2026-12-05"))).toEqual(november);
  expect(clipToToday(november, day("2026-10-05"))).toEqual(november);
});
