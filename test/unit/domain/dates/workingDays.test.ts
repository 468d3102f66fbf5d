import fc from "fast-check";
import {
  addWorkingDays,
  countWorkingDays,
  createWorkCalendar,
  isWorkingDay,
  toWorkingDay,
} from "../../../../src/domain/dates/workingDays";
import { day } from "../../../builders/day";

const holidays = ["2026-10-01", "2026-10-02", "2026-10-03", "2026-10-05", "2026-10-06", "2026-10-07"].map(day);
const calendar = createWorkCalendar({ weekend: "0000011", holidays });

// 2026-09-30 is a Wednesday.
test.each([
  ["2026-09-29", 1, "2026-09-30"],
  ["2026-09-30", 1, "2026-10-08"],
  ["2026-09-30", 2, "2026-10-09"],
  ["2026-09-30", 3, "2026-10-12"],
  ["2026-11-21", 1, "2026-11-23"],
])("%s and %i working days is %s", (from, count, expected) => {
  expect(addWorkingDays(day(from), count, calendar)).toBe(day(expected));
});

test.each([
  ["2026-09-28", "2026-10-09", 5],
  ["2026-10-01", "2026-10-07", 0],
  ["2026-11-21", "2026-11-22", 0],
  ["2026-11-20", "2026-11-23", 2],
  ["2026-11-23", "2026-11-20", 0],
])("from %s to %s are %i working days", (from, to, expected) => {
  expect(countWorkingDays(day(from), day(to), calendar)).toBe(expected);
});

test("a working day stays, any other day moves to the next working day", () => {
  expect(toWorkingDay(day("2026-11-20"), calendar)).toBe(day("2026-11-20"));
  expect(toWorkingDay(day("2026-11-21"), calendar)).toBe(day("2026-11-23"));
});

test.each(["1111111", "", "11", "0000012"])("weekend %p that cannot be used counts as none", (weekend) => {
  expect(addWorkingDays(day("2026-11-20"), 1, createWorkCalendar({ weekend, holidays: [] }))).toBe(day("2026-11-21"));
});

test("counting agrees with looking at each day", () => {
  const weekends = fc.string({ unit: fc.constantFrom("0", "1"), minLength: 7, maxLength: 7 });
  const start = day("2026-01-01");
  const days = fc.integer({ min: start, max: start + 400 });
  fc.assert(
    fc.property(weekends, fc.array(days, { maxLength: 30 }), days, fc.nat(200), (weekend, off, from, length) => {
      const randomCalendar = createWorkCalendar({ weekend, holidays: off });
      const each = Array.from({ length: length + 1 }, (_, index) => from + index);
      const expected = each.filter((serial) => isWorkingDay(serial, randomCalendar)).length;
      expect(countWorkingDays(from, from + length, randomCalendar)).toBe(expected);
    }),
  );
});

test("the nth working day after a day has n working days up to it", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: day("2026-01-01"), max: day("2027-01-01") }),
      fc.integer({ min: 1, max: 60 }),
      (from, count) => {
        const reached = addWorkingDays(from, count, calendar);
        expect(isWorkingDay(reached, calendar)).toBe(true);
        expect(countWorkingDays(from + 1, reached, calendar)).toBe(count);
      },
    ),
  );
});
