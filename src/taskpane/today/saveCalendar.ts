import { planCalendar } from "../../domain/calendar/planCalendar";
import type { TodayItem } from "../../domain/today/todayItem";
import { downloadFile } from "../components/downloadFile";
import { language, texts } from "../session/language";
import type { OurWorkbook } from "../session/workbook";
import { describeItem } from "./describeItem";
import { tell } from "./todayState";

interface CalendarRequest {
  readonly title: string;
  readonly items: readonly TodayItem[];
  readonly workbook: OurWorkbook;
  /** The list and its filters: what is to be updated by a later file. */
  readonly list: string;
}

/** Downloads the list as a calendar file; what writes it loads only now. */
export async function saveCalendar({ title, items, workbook, list }: CalendarRequest): Promise<void> {
  const { writeCalendar } = await import(/* webpackChunkName: "calendar" */ "../../domain/calendar/writeCalendar");
  const { work } = texts.value;
  const events = planCalendar({
    entries: items.map((item) => ({ day: dayOf(item, workbook.today), words: lineOf(item, workbook) })),
    today: workbook.today,
    scope: `${workbookPlace()} ${list}`,
    titleOf: (count) => work.eventTitle(title, count),
  });
  const file = writeCalendar({ name: title, language: language.value, events, writtenAt: Date.now() });
  downloadFile(file, "text/calendar;charset=utf-8", "gendan.ics");
  tell(work.calendarReady(events.length));
}

/** Only these sections have a day to come; the others are for today. */
function dayOf({ section, day }: TodayItem, today: number): number {
  const isToCome = section !== "neverContacted" && section !== "unplanned" && section !== "unowned";
  return isToCome && section !== "openCase" ? (day ?? today) : today;
}

function lineOf(item: TodayItem, workbook: OurWorkbook): string {
  const { name, why, profile } = describeItem(item, workbook);
  return [name, why, profile].filter((part) => part !== "").join(" | ");
}

/** Two workbooks must not overwrite each other's events. */
function workbookPlace(): string {
  const context: Partial<Office.Context> | undefined = Office.context;
  return context?.document?.url ?? "";
}
