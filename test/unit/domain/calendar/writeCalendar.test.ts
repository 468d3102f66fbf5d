import { planCalendar } from "../../../../src/domain/calendar/planCalendar";
import { writeCalendar } from "../../../../src/domain/calendar/writeCalendar";
import { day } from "../../../builders/day";

const today = day("11-23");
const plan = (scope: string) =>
  planCalendar({
    entries: [
      { day: day("11-26"), words: "远航; 139, 打样" },
      { day: day("11-01"), words: "海纳" },
      { day: today, words: "云帆" },
    ],
    today,
    scope,
    titleOf: (count) => `跟单 ${count} 项`,
  });

test("one event a day, what is overdue stands on today", () => {
  expect(plan("a").map((event) => [event.day, event.title, event.lines])).toEqual([
    [today, "跟单 2 项", ["海纳", "云帆"]],
    [day("11-26"), "跟单 1 项", ["远航; 139, 打样"]],
  ]);
});

test("the same list and day have the same uid, other lists have others", () => {
  const uids = (scope: string) => plan(scope).map(({ uid }) => uid);
  expect(uids("a")).toEqual(uids("a"));
  expect(new Set([...uids("a"), ...uids("b")]).size).toBe(4);
});

/** Long lines are folded with a line break and a space. */
const linesOf = (file: string) => file.replaceAll("\r\n ", "").split("\r\n");

describe("The file", () => {
  const write = (writtenAt: number) =>
    linesOf(writeCalendar({ name: "跟单", language: "zh", events: plan("a"), writtenAt }));
  const writtenAt = Date.UTC(2026, 10, 23, 1, 30);

  it("holds whole days, wherever it is written", () => {
    const lines = write(writtenAt);
    expect(lines.filter((line) => line.startsWith("DTSTART"))).toEqual([
      "DTSTART;VALUE=DATE:20261123",
      "DTSTART;VALUE=DATE:20261126",
    ]);
    expect(lines.filter((line) => line.startsWith("DTEND"))).toEqual([
      "DTEND;VALUE=DATE:20261124",
      "DTEND;VALUE=DATE:20261127",
    ]);
  });

  it("escapes what customers are called", () => {
    expect(write(writtenAt)).toContain("DESCRIPTION:远航\\; 139\\, 打样");
  });

  it("written later has a higher sequence for the same uid", () => {
    const pick = (lines: readonly string[], key: string) => lines.filter((line) => line.startsWith(key));
    const [first, second] = [write(writtenAt), write(writtenAt + 120_000)];
    expect(pick(second, "UID")).toEqual(pick(first, "UID"));
    const sequence = (lines: readonly string[]) => Number(pick(lines, "SEQUENCE")[0]?.split(":")[1]);
    expect(sequence(second)).toBe(sequence(first) + 2);
  });
});
