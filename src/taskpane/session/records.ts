/** The records as last read; forms, choosers and Today work on them, and read them anew after every change. */
import { signal } from "@preact/signals";
import { giveMissingIds, lacksIds } from "../../actions/giveMissingIds";
import { readAllRecords, type WorkbookRecords } from "../../actions/readRecords";
import { newRecordId } from "../../actions/recordId";
import type { LongWork } from "../../schema/longWork";
import type { TrackerRecords } from "../../domain/trackerRecords";
import { isHighlightOn } from "./highlight";
import { readWorkbook, workbook } from "./workbook";

export const records = signal<TrackerRecords | null>(null);
/** Whether somebody else has changed the sheet since. */
export const areRecordsStale = signal(false);

let lastReading = 0;
let shownReading = 0;

/**
 * Settings and the day come along: somebody may have changed Options, or midnight may have passed. An answer that was
 * overtaken by a newer one is dropped.
 */
export function refreshRecords(long: LongWork = {}): Promise<void> {
  return showReading(() => readRecordsWithIds(long));
}

/** After a change of somebody else's: to answer it by writing ids would disturb whoever is typing. */
export function followSheet(): Promise<void> {
  return showReading(() => readAllRecords());
}

/** What a look at the workbook brings along, whatever it was for. */
export async function showReading(readRecords: () => Promise<WorkbookRecords>): Promise<void> {
  const reading = ++lastReading;
  areRecordsStale.value = false;
  const { records: read, facts } = await readRecords();
  if (reading < shownReading) return;
  shownReading = reading;
  isHighlightOn.value = facts.isHighlightOn;
  const { settings, today } = facts;
  const ours = workbook.peek();
  if (ours.kind === "ours" && today !== null) workbook.value = { ...ours, settings, today };
  records.value = read;
}

/** A file that may only be read keeps its rows without ids: they are shown, but cannot be changed from here anyway. */
async function readRecordsWithIds(long: LongWork): ReturnType<typeof readAllRecords> {
  const read = await readAllRecords(long);
  if (!lacksIds(read.records)) return read;
  const given = await giveMissingIds(newRecordId).catch(() => 0);
  return given > 0 ? readAllRecords(long) : read;
}

/** After a repair nothing that was read before counts. */
export async function openAgain(): Promise<void> {
  records.value = null;
  await readWorkbook();
}
