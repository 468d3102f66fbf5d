import fc from "fast-check";
import { dayOfSerial } from "../../../../src/domain/dates/serialDate";
import { earliestDay, latestDay } from "../../../../src/schema/dayLimits";
import { listMonthWeeks, moveByKey } from "../../../../src/taskpane/dates/calendarDays";
import { weekdayOf } from "../../../../src/taskpane/dates/parseTypedDate";
import { day } from "../../../builders/day";

const anyDay = fc.integer({ min: earliestDay, max: latestDay });

describe("A calendar", () => {
  it("shows each day of the month once, under its weekday", () => {
    fc.assert(
      fc.property(anyDay, (serial) => {
        const { year, month } = dayOfSerial(serial);
        const shown = listMonthWeeks(serial).flatMap((week) => {
          expect(week).toHaveLength(7);
          return week.flatMap((each, weekday) => (each === null ? [] : [{ each, weekday }]));
        });
        shown.forEach(({ each, weekday }, index) => {
          expect(dayOfSerial(each)).toEqual({ year, month, day: index + 1 });
          expect(weekdayOf(each)).toBe(weekday);
        });
        expect(dayOfSerial((shown.at(-1)?.each ?? 0) + 1).day).toBe(1);
      }),
    );
  });

  it.each([
    ["ArrowLeft", false, "2026-11-23", "2026-11-22"],
    ["ArrowRight", false, "2026-11-30", "2026-12-01"],
    ["ArrowUp", false, "2026-11-23", "2026-11-16"],
    ["ArrowDown", false, "2026-11-23", "2026-11-30"],
    ["Home", false, "2026-11-26", "2026-11-23"],
    ["End", false, "2026-11-26", "2026-11-29"],
    ["PageUp", false, "2026-03-31", "2026-02-28"],
    ["PageDown", false, "2026-11-23", "2026-12-23"],
    ["PageDown", true, "2028-02-29", "2029-02-28"],
    ["PageUp", true, "2026-11-23", "2025-11-23"],
    ["PageUp", true, "1950-06-01", "1950-01-01"],
    ["ArrowRight", false, "2099-12-31", "2099-12-31"],
  ])("%s (shift %s) leads from %s to %s", (key, shiftKey, from, to) => {
    expect(moveByKey({ key, shiftKey }, day(from))).toBe(day(to));
  });

  it("leaves other keys alone", () => {
    expect(moveByKey({ key: "Enter", shiftKey: false }, day("2026-11-23"))).toBeNull();
  });
});
