import fc from "fast-check";
import { dayOfSerial } from "../../../../src/domain/dates/serialDate";
import { findDayOrder } from "../../../../src/domain/import/findDayOrder";
import { parseDay, type DayOrder } from "../../../../src/domain/import/parseDay";
import { day } from "../../../builders/day";

const today = day("2026-11-23");
const anyDay = fc.integer({ min: day("1990-01-01"), max: day("2035-12-31") });
const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
const two = (number: number) => String(number).padStart(2, "0");

type Numbers = { year: number; month: number; day: number };
const forms: Readonly<Record<string, (numbers: Numbers) => string>> = {
  "2026-03-05": ({ year, month, day: d }) => `${year}-${two(month)}-${two(d)}`,
  "2026/3/5": ({ year, month, day: d }) => `${year}/${month}/${d}`,
  "2026.3.5": ({ year, month, day: d }) => `${year}.${month}.${d}`,
  "2026年3月5日": ({ year, month, day: d }) => `${year}年${month}月${d}日`,
  "2026年3月5号 14点": ({ year, month, day: d }) => `${year}年${month}月${d}号 14点`,
  "20260305": ({ year, month, day: d }) => `${year}${two(month)}${two(d)}`,
  "5-Mar-26": ({ year, month, day: d }) => `${d}-${months[month - 1]}-${two(year % 100)}`,
  "Mar 5, 2026": ({ year, month, day: d }) => `${months[month - 1]} ${d}, ${year}`,
  "2026-03-05T08:00:00Z": ({ year, month, day: d }) => `${year}-${two(month)}-${two(d)}T08:00:00Z`,
  "2026/3/5 (周四) 2:30 PM": ({ year, month, day: d }) => `${year}/${month}/${d} (周四) 2:30 PM`,
};

describe("A day", () => {
  test.each(Object.entries(forms).filter(([form]) => form !== "5-Mar-26"))("written as %s is read back", (_, write) => {
    fc.assert(fc.property(anyDay, (serial) => expect(parseDay(write(dayOfSerial(serial)))).toEqual({ value: serial })));
  });

  test("written as 5-Mar-26 is read back in this century", () => {
    const recent = fc.integer({ min: day("2000-01-01"), max: day("2068-12-31") });
    const write = forms["5-Mar-26"]!;
    fc.assert(fc.property(recent, (serial) => expect(parseDay(write(dayOfSerial(serial)))).toEqual({ value: serial })));
  });

  test("is read back in every order that is known", () => {
    const orders: readonly (readonly [DayOrder, (numbers: Numbers) => string])[] = [
      ["dmy", ({ year, month, day: d }) => `${two(d)}/${two(month)}/${year}`],
      ["mdy", ({ year, month, day: d }) => `${two(month)}/${two(d)}/${year}`],
      ["ymd", ({ year, month, day: d }) => `${two(year % 100)}-${month}-${d}`],
    ];
    const recent = fc.integer({ min: day("2000-01-01"), max: day("2068-12-31") });
    for (const [order, write] of orders) {
      fc.assert(
        fc.property(recent, (serial) =>
          expect(parseDay(write(dayOfSerial(serial)), { order })).toEqual({ value: serial }),
        ),
      );
    }
  });

  test("without its year is the newest that has been, or the nearest", () => {
    expect(parseDay("12月5日", { today, tense: "past" })).toEqual({ value: day("2025-12-05") });
    expect(parseDay("12月5日", { today, tense: "near" })).toEqual({ value: day("2026-12-05") });
    expect(parseDay("1/8", { today, tense: "near" })).toEqual({ value: day("2027-01-08") });
    expect(parseDay("3/5", { today: null })).toEqual({ code: "date" });
  });

  test("that could be two days is none, but for those that are the same", () => {
    expect(parseDay("03/04/2026")).toEqual({ code: "ambiguousDate" });
    expect(parseDay("05/05/2026")).toEqual({ value: day("2026-05-05") });
    expect(parseDay("5.3.2026")).toEqual({ value: day("2026-03-05") });
    expect(parseDay("31/12/2026")).toEqual({ value: day("2026-12-31") });
  });

  test.each(["", "2026年3月", "yesterday", "3.5", "2026-02-30", "12", "99/99/9999", "2026-3-5-6", "1.5.2.3"])(
    "%s is no day",
    (text) => expect(parseDay(text, { today })).toEqual({ code: "date" }),
  );
});

describe("The order of a column", () => {
  test("is told by any day that only one order allows", () => {
    expect(findDayOrder(["03/05/2026", "25/04/2026"], today, "past")).toBe("dmy");
    expect(findDayOrder(["03/05/2026", "04/25/2026"], today, "past")).toBe("mdy");
  });

  test("of what has happened is the one that does not lie ahead", () => {
    expect(findDayOrder(["03/12/2026"], today, "past")).toBe("mdy");
    expect(findDayOrder(["03/12/2026"], today, "near")).toBeNull();
  });

  test("stays open where nothing tells, and for other forms", () => {
    expect(findDayOrder(["03/05/2026", "04/06/2026"], today, "past")).toBeNull();
    expect(findDayOrder(["2026-03-05"], today, "past")).toBeNull();
  });
});
