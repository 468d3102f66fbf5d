import { findSpringFestival, lastYearPeriod } from "../../../../src/domain/regions/lastYearPeriod";
import { dayOfSerial } from "../../../../src/domain/dates/serialDate";
import { springFestivals, springFestivalYears } from "../../../../src/schema/springFestivals";
import { day } from "../../../builders/day";

const period = (from: string, to: string) => ({ from: day(from), to: day(to) });

test.each([
  ["a whole month", "2026-11-01", "2026-11-30", "2026-12-05", "2025-11-01", "2025-11-30"],
  ["an unfinished month: its days so far", "2026-11-01", "2026-11-30", "2026-11-23", "2025-11-01", "2025-11-23"],
  ["February after a leap year keeps its end", "2025-02-01", "2025-02-28", "2026-01-01", "2024-02-01", "2024-02-29"],
  ["February of a leap year", "2024-02-01", "2024-02-29", "2026-01-01", "2023-02-01", "2023-02-28"],
  ["any days", "2026-03-05", "2026-04-04", "2026-12-01", "2025-03-05", "2025-04-04"],
  ["a quarter", "2026-01-01", "2026-03-31", "2026-12-01", "2025-01-01", "2025-03-31"],
])("the same days of last year: %s", (_, from, to, today, wantedFrom, wantedTo) => {
  expect(lastYearPeriod(day(from), day(to), day(today))).toEqual(period(wantedFrom, wantedTo));
});

test.each([
  ["2026-02-01", "2026-02-28", "2026-02-17"],
  ["2026-02-23", "2026-03-22", "2026-02-17"],
  ["2026-02-24", "2026-03-22", null],
  ["2025-01-01", "2025-01-28", "2025-01-29"],
  ["2025-01-01", "2025-01-27", null],
])("the festival counts from its eve to the sixth day: %s – %s", (from, to, festival) => {
  expect(findSpringFestival(period(from, to))).toBe(festival === null ? null : day(festival));
});

test("the festivals are the first days of the lunar years, one a year", () => {
  const lunar = new Intl.DateTimeFormat("en-u-ca-chinese", { day: "numeric", month: "numeric", timeZone: "UTC" });
  const years = springFestivals.map((serial) => {
    const { year, month, day: dayOfMonth } = dayOfSerial(serial);
    // ICU is a day off where the new moon falls within minutes of midnight in Beijing: 2027 and 2030.
    const around = [-1, 0, 1].map((shift) => lunar.format(new Date(Date.UTC(year, month - 1, dayOfMonth + shift))));
    expect(year === 2027 || year === 2030 ? around : [around[1]]).toContain("1/1");
    return year;
  });
  const { first, last } = springFestivalYears;
  expect(years).toEqual(Array.from({ length: last - first + 1 }, (_, index) => first + index));
});
