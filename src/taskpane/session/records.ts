/** The records as last read; forms, choosers and Today work on them, and read them anew after every change. */
import { signal } from "@preact/signals";
import { readAllRecords } from "../../actions/readRecords";
import type { TrackerRecords } from "../../domain/trackerRecords";
import { isHighlightOn } from "./highlight";
import { readWorkbook, workbook } from "./workbook";

export const records = signal<TrackerRecords | null>(null);
/** Whether somebody else has changed the sheet since. */
export const areRecordsStale = signal(false);

/** Settings and the day come along: somebody may have changed Options, or midnight may have passed. */
export async function refreshRecords(): Promise<void> {
  areRecordsStale.value = false;
  const { records: read, facts } = await readAllRecords();
  isHighlightOn.value = facts.isHighlightOn;
  const { settings, today } = facts;
  const ours = workbook.peek();
  if (ours.kind === "ours" && today !== null) workbook.value = { ...ours, settings, today };
  records.value = read;
}

/** After a repair nothing that was read before counts. */
export async function openAgain(): Promise<void> {
  records.value = null;
  await readWorkbook();
}
