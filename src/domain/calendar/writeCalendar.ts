import ical from "ical-generator";
import { formatIsoDate } from "../dates/serialDate";
import { oneLine } from "../digest/oneLine";
import type { DayEvent } from "./planCalendar";

export interface CalendarFile {
  readonly name: string;
  readonly language: "zh" | "en";
  readonly events: readonly DayEvent[];
  /** When it is written, in milliseconds since 1970: of two files with the same events calendars keep the later. */
  readonly writtenAt: number;
}

/** An iCalendar file (RFC 5545) of all-day events that block nobody's time. */
export function writeCalendar({ name, language, events, writtenAt }: CalendarFile): string {
  const calendar = ical({
    name,
    prodId: { company: "Gendan", product: "Gendan", language: language === "zh" ? "ZH" : "EN" },
  });
  for (const { uid, day, title, lines } of events) {
    calendar.createEvent({
      id: uid,
      // Minutes, so that it stays within 32 bits.
      sequence: Math.floor(writtenAt / 60_000),
      stamp: new Date(writtenAt),
      start: new Date(`${formatIsoDate(day)}T00:00:00Z`),
      end: new Date(`${formatIsoDate(day + 1)}T00:00:00Z`),
      allDay: true,
      timezone: "UTC",
      // The library escapes line feeds only: any other break in a cell would begin a line of the file.
      summary: oneLine(title),
      description: lines.map(oneLine).join("\n"),
    });
  }
  return calendar.toString();
}
