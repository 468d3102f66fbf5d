import { formatIsoDate, parseIsoDate } from "../../../../src/domain/dates/serialDate";
import { parseTypedDate, weekdayOf } from "../../../../src/taskpane/dates/parseTypedDate";
import { day } from "../../../builders/day";

/** A Monday. */
const today = day("2026-11-23");

function read(text: string, from = today): string | null {
  const serial = parseTypedDate(text, from);
  return serial === null ? null : formatIsoDate(serial);
}

test.each([
  ["2026-03-05", "2026-03-05"],
  ["2026/3/5", "2026-03-05"],
  ["2026.3.5", "2026-03-05"],
  ["2026年3月5日", "2026-03-05"],
  ["20260305", "2026-03-05"],
  ["２０２６-３-５", "2026-03-05"],
  [" 11-26 ", "2026-11-26"],
  ["11/26", "2026-11-26"],
  ["11月26号", "2026-11-26"],
  ["今天", "2026-11-23"],
  ["明天", "2026-11-24"],
  ["Tomorrow", "2026-11-24"],
  ["后天", "2026-11-25"],
  ["大后天", "2026-11-26"],
  ["yesterday", "2026-11-22"],
  ["+3", "2026-11-26"],
  ["-2", "2026-11-21"],
  ["3天后", "2026-11-26"],
  ["2周后", "2026-12-07"],
  ["in 10 days", "2026-12-03"],
  ["周五", "2026-11-27"],
  ["fri", "2026-11-27"],
  ["Friday", "2026-11-27"],
  ["下周一", "2026-11-30"],
  ["next wed", "2026-12-02"],
  ["26号", "2026-11-26"],
  ["5日", "2026-12-05"],
])("%s typed on Monday 2026-11-23 is %s", (text, expected) => {
  expect(read(text)).toBe(expected);
});

test.each(["", "  ", "13-45", "2026-02-30", "soon", "尽快", "2026", "周八", "32号", "0"])("%p is no day", (text) => {
  expect(parseTypedDate(text, today)).toBeNull();
});

test("a weekday typed on that weekday is the one of next week", () => {
  expect(read("周一")).toBe("2026-11-30");
});

test("month and day mean the nearest year", () => {
  expect(read("1-5", day("2026-12-20"))).toBe("2027-01-05");
  expect(read("12-28", day("2027-01-05"))).toBe("2026-12-28");
  expect(read("2-29", day("2026-11-23"))).toBeNull();
});

test("Monday is weekday 0", () => {
  expect(weekdayOf(parseIsoDate("2026-11-23") ?? 0)).toBe(0);
  expect(weekdayOf(parseIsoDate("2026-11-29") ?? 0)).toBe(6);
});
