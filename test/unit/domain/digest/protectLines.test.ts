import { oneLine } from "../../../../src/domain/digest/oneLine";
import { protectLines } from "../../../../src/domain/digest/protectLines";
import { planCalendar } from "../../../../src/domain/calendar/planCalendar";
import { writeCalendar } from "../../../../src/domain/calendar/writeCalendar";
import { writeDigest } from "../../../../src/domain/digest/writeDigest";
import { reminderLetters } from "../../../../src/i18n/reminderLetters";
import { beginsAsFormula } from "../../../../src/schema/formulaStart";
import { hostileTexts } from "../../../builders/hostileTexts";
import { readCalendarEvents } from "../../../builders/readCalendar";

const linesOf = (text: string) => text.split(/\r\n|[\r\n\u2028\u2029]/);

describe("A text for the clipboard", () => {
  it("stays as it is where nothing in it begins as a formula does", () => {
    expect(protectLines("【跟单】11月23日\n1. 海纳 | 逾期 3 天")).toBe("【跟单】11月23日\n1. 海纳 | 逾期 3 天");
  });

  it.each(hostileTexts)("has no line that a sheet takes for a formula: %j", (text) => {
    const line = { name: text, urgency: text, why: text, profile: text };
    const words = { kind: "balance", customer: text, contact: text, order: text, amount: "1.00" } as const;
    const letter = { ...words, currency: "CNY", due: "2026-11-20", days: 3 };
    for (const copied of [
      text,
      writeDigest({ heading: text, lines: [line] }),
      reminderLetters.zh(letter),
      reminderLetters.en(letter),
    ]) {
      expect(linesOf(protectLines(copied)).filter(beginsAsFormula)).toEqual([]);
    }
  });
});

test("a calendar file holds hostile texts as words of its one event", () => {
  const entries = hostileTexts.map((words) => ({ day: 46_349, words }));
  const events = planCalendar({ entries, today: 46_349, scope: "a", titleOf: () => hostileTexts[0] ?? "" });
  const file = writeCalendar({ name: "=1+1", language: "zh", events, writtenAt: 0 });
  const read = readCalendarEvents(file);
  expect(read).toHaveLength(1);
  expect(linesOf(file).filter((line) => /^(BEGIN|END|ATTENDEE|SUMMARY)[:;]/.test(line))).toHaveLength(5);
  expect(read[0]?.["DESCRIPTION"]?.split("\n")).toEqual(hostileTexts.map(oneLine));
});
