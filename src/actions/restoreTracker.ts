import { isBegunRestore } from "../domain/backup/isBegunRestore";
import type { TrackerBackup } from "../domain/backup/trackerBackup";
import { recordsOfTable } from "../domain/trackerRecords";
import { addOwnField } from "../excel/building/addOwnField";
import { readOwnFieldPlace } from "../excel/building/ownFieldPlace";
import { entriesOf } from "../excel/log/actionLog";
import { readTracker } from "../excel/reading/readTracker";
import { runInWorkbook } from "../excel/runInWorkbook";
import { appendBatch } from "../excel/writing/appendBatch";
import type { LongWork } from "../schema/longWork";
import type { OwnField } from "../schema/ownField";
import { ownFieldsBefore } from "../schema/tableSchema";
import { tableKeys, tables } from "../schema/tables/tables";
import { readAllRecords } from "./readRecords";
import { setUpWorkbook, type SetUpChoice, type SetUpResult } from "./setUpWorkbook";

export type RestoreChoice = Pick<SetUpChoice, "whenNamesAreTaken" | "today">;

export type RestoreTrackerResult = { readonly kind: "restored" } | Exclude<SetUpResult, { kind: "created" }>;

/**
 * Makes the tracker of a backup in an empty workbook: set up anew with its language, preset, lists, limits and own fields, then all
 * its records. 4 syncs for the set-up, 4 for each own field, 3 for each table up to 1 MB, one more for each further one. What
 * breaks off after the set-up leaves a tracker without the rest; another try, in whatever pane, adds what is missing, and nothing
 * twice. A tracker that holds anything else is left alone.
 */
export async function restoreTracker(
  backup: TrackerBackup,
  choice: RestoreChoice,
  long: LongWork = {},
): Promise<RestoreTrackerResult> {
  const { preset, language, settings, records } = backup;
  const result = await setUpWorkbook({ ...choice, preset, language, settings, withDemoData: false }, long);
  const goesOn = result.kind === "alreadySetUp" && (await isBegun(backup));
  if (result.kind !== "created" && !goesOn) return result;
  for (const field of settings.ownFields) {
    const choices = field.list === null ? [] : (settings.lists[field.list] ?? []).map(({ label }) => label);
    await putOwnField(field, choices);
  }
  const batch = tableKeys
    .map((table) => ({ table, records: recordsOfTable(records, table) }))
    .filter((part) => part.records.length > 0);
  await runInWorkbook((context, isAgain) =>
    appendBatch(context, batch, () => Promise.resolve(), long, { isRetry: goesOn || isAgain }),
  );
  return { kind: "restored" };
}

async function isBegun(backup: TrackerBackup): Promise<boolean> {
  const { facts, records } = await readAllRecords();
  return isBegunRestore({ ...facts, records }, backup);
}

/** Under the key that it had: the records name it. One that an earlier try made stays. */
function putOwnField(field: OwnField, choices: readonly string[]): Promise<void> {
  const { table } = field;
  return runInWorkbook(async (context) => {
    const before = {
      table,
      key: ownFieldsBefore(tables[table]) ?? "",
      withValues: false,
      presence: "possible",
    } as const;
    const view = await readTracker(context, { columns: [before] });
    const { ownFields } = view.facts.settings;
    if (ownFields.some((own) => own.table === table && own.key === field.key)) return;
    const place = await readOwnFieldPlace(context, view, table, before.key);
    const isFirst = ownFields.every((own) => own.table !== table);
    await addOwnField(context, place, { field, choices, isFirst, logged: entriesOf(null, []) }, view.facts);
  });
}
