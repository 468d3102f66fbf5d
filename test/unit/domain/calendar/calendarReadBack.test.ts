import { planCalendar } from "../../../../src/domain/calendar/planCalendar";
import { writeCalendar } from "../../../../src/domain/calendar/writeCalendar";
import { en } from "../../../../src/i18n/en";
import { zh } from "../../../../src/i18n/zh";
import { readCalendarEvents } from "../../../builders/readCalendar";
import { day } from "../../../builders/day";

const today = day("11-23");
const entries = [
  { day: day("11-20"), words: "海纳机械；逾期, 3 天 | A\\B" },
  { day: day("11-26"), words: "Müller & Söhne; quote, sample" },
  { day: day("11-26"), words: "远航贸易 ".repeat(30).trim() },
];

const texts = { zh, en };
const writeIn = (language: "zh" | "en") => {
  const titleOf = (count: number) => texts[language].work.eventTitle(texts[language].today.overdue, count);
  const events = planCalendar({ entries, today, scope: "a workbook sales now", titleOf });
  return { events, file: writeCalendar({ name: "Gendan", language, events, writtenAt: Date.UTC(2026, 10, 23) }) };
};

test.each(["zh", "en"] as const)("read back, the %s file holds one event a day with every line of it", (language) => {
  const { events, file } = writeIn(language);
  const read = readCalendarEvents(file);
  expect(read.map(({ UID }) => UID)).toEqual(events.map(({ uid }) => uid));
  expect(new Set(read.map(({ DTSTART }) => DTSTART))).toEqual(new Set(["20261123", "20261126"]));
  expect(read).toHaveLength(2);
  expect(read.map(({ SUMMARY }) => SUMMARY)).toEqual(events.map(({ title }) => title));
  expect(read.map(({ DESCRIPTION }) => DESCRIPTION)).toEqual([
    entries[0]!.words,
    [entries[1]!.words, entries[2]!.words].join("\n"),
  ]);
});

test("a file in the other language updates the same events", () => {
  const [first, second] = [writeIn("zh"), writeIn("en")].map(({ file }) => readCalendarEvents(file));
  expect(first?.map(({ UID }) => UID)).toEqual(second?.map(({ UID }) => UID));
});
