import { formatIsoDate } from "../dates/serialDate";

/** Something to be done on a day. */
export interface CalendarEntry {
  /** A past day moves to today: nobody can do anything yesterday. */
  readonly day: number;
  readonly words: string;
}

export interface CalendarPlan {
  readonly entries: readonly CalendarEntry[];
  readonly today: number;
  /** What tells this list from others of the same day: workbook, section, owner. */
  readonly scope: string;
  readonly titleOf: (count: number) => string;
}

export interface DayEvent {
  /** The same for the same list and day, so that a second import updates the first. */
  readonly uid: string;
  readonly day: number;
  readonly title: string;
  readonly lines: readonly string[];
}

/** One event for each day that has something, in order of the days. */
export function planCalendar({ entries, today, scope, titleOf }: CalendarPlan): DayEvent[] {
  const days = new Map<number, string[]>();
  for (const { day, words } of entries) {
    const shown = Math.max(day, today);
    const lines = days.get(shown);
    if (lines) lines.push(words);
    else days.set(shown, [words]);
  }
  const inOrder = [...days].sort(([first], [second]) => first - second);
  return inOrder.map(([day, lines]) => ({
    uid: `${formatIsoDate(day)}-${hashText(scope)}@gendan`,
    day,
    title: titleOf(lines.length),
    lines,
  }));
}

/** FNV-1a, 32 bits: short, the same everywhere, and says nothing about whom it was made from. */
function hashText(text: string): string {
  let hash = 0x811c9dc5;
  for (const character of text) {
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  }
  return (hash >>> 0).toString(16).padStart(8, "0");
}
