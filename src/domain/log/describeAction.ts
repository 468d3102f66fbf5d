/** Actions of the log in sentences; words that stand in the log are those of the workbook's language. */
import { dayOfSerial, formatIsoDate } from "../dates/serialDate";
import type { logZh } from "../../i18n/logZh";
import type { Language } from "../../i18n/language";
import { wordOf } from "../../schema/formulaText";
import type { LogRow } from "../../schema/log/logColumns";
import { readNotKept } from "../../schema/log/notKept";
import { sheetNames } from "../../schema/sheetNames";
import type { ActionEntry } from "./groupActions";

export interface LogWords {
  readonly words: typeof logZh;
  readonly language: Language;
}

const optionsNames: readonly string[] = Object.values(sheetNames.Options);

export function describeAction({ what, rows }: ActionEntry, { words, language }: LogWords): string {
  // What a list learned from a record stands before it; the action was about the record.
  const first = rows.find(({ table }) => !optionsNames.includes(textOf(table))) ?? rows[0];
  if (!first) return words.unknown;
  const place = words.place(textOf(first.table), textOf(first.record));
  const single = rows.length > 1 ? null : describeSingle(first, place, words);
  if (single !== null && what === "change") return single;
  const label = what === null ? words.unknown : wordOf("loggedAction", what, language);
  return words.did(label, single ?? place, rows.length);
}

function describeSingle(row: LogRow, place: string, words: typeof logZh): string | null {
  if (row.field === null) return readNotKept(row.undoable) === "structure" ? describeRow(row, words) : null;
  return isBatch(row) ? null : describeChange(row, place, words);
}

/** What became of it, or why the log cannot take it back; blank where it can. */
export function describeState({ isUndone, isUndoable, notKept }: ActionEntry, words: typeof logZh): string {
  if (isUndone) return words.undone;
  if (isUndoable) return "";
  return notKept === null ? words.cannot : words.why[notKept];
}

/** One row that tells of many records. */
function isBatch({ before, after, undoable }: LogRow): boolean {
  return before === null && after === null && undoable === "yes";
}

function describeChange({ field, before, after }: LogRow, place: string, words: typeof logZh): string {
  if (before === null && after === null) return words.touched(place, textOf(field));
  return words.changed(place, textOf(field), shown(before, words), shown(after, words));
}

/** One row of an action with several. */
export function describeRow(row: LogRow, words: typeof logZh): string {
  const place = words.place(textOf(row.table), textOf(row.record));
  if (row.field === null) return [place, row.before ?? row.after].filter((part) => part !== null).join(" · ");
  const field = `${place} ${textOf(row.field)}`;
  if (row.before === null && row.after === null) return field;
  return words.detail(field, shown(row.before, words), shown(row.after, words));
}

function shown(value: LogRow["before"], words: typeof logZh): string {
  return value === null ? words.blank : String(value);
}

function textOf(value: LogRow["field"]): string {
  return value === null ? "" : String(value);
}

const minutesPerDay = 1440;

/** `14:05` on the workbook's own day, else with its date. */
export function describeTime(time: number | null, today: number | null): string {
  if (time === null) return "";
  const minutes = Math.round((time - Math.floor(time)) * minutesPerDay) % minutesPerDay;
  const clock = `${pad(Math.floor(minutes / 60))}:${pad(minutes % 60)}`;
  if (Math.floor(time) === today) return clock;
  const isThisYear = today !== null && dayOfSerial(today).year === dayOfSerial(Math.floor(time)).year;
  return `${formatIsoDate(Math.floor(time)).slice(isThisYear ? 5 : 0)} ${clock}`;
}

function pad(value: number): string {
  return String(value).padStart(2, "0");
}
