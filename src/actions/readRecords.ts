import { untilCancelled } from "../excel/cancelling";
import type { TrackerRecords } from "../domain/trackerRecords";
import { readTracker, type TrackerView } from "../excel/reading/readTracker";
import { recordsOf } from "../excel/reading/recordsOf";
import { inputColumnRequests } from "../excel/reading/tableRequests";
import { runInWorkbook } from "../excel/runInWorkbook";
import type { LongWork } from "../schema/longWork";
import type { WorkbookFacts } from "../schema/readSettings";
import { tableKeys } from "../schema/tables/tables";

export interface WorkbookRecords {
  readonly records: TrackerRecords;
  readonly facts: WorkbookFacts;
}

/** Everything that people typed, of all tables: one sync below the limit of 5 MB. Cancelled, it ends at once. */
export function readAllRecords(long: LongWork = {}): Promise<WorkbookRecords> {
  const reading = runInWorkbook(async (context) => {
    const view = await readTracker(context, { columns: allInputColumns() }, long);
    return { records: trackerRecordsOf(view), facts: view.facts };
  });
  return untilCancelled(reading, long);
}

export function allInputColumns() {
  return tableKeys.flatMap((table) => inputColumnRequests(table, true));
}

/** Tables that were not read are empty. */
export function trackerRecordsOf({ snapshot, words }: TrackerView): TrackerRecords {
  return {
    customers: recordsOf(snapshot, "Customers", words).records,
    followUps: recordsOf(snapshot, "FollowUps", words).records,
    orders: recordsOf(snapshot, "Orders", words).records,
    payments: recordsOf(snapshot, "Payments", words).records,
    feedback: recordsOf(snapshot, "Feedback", words).records,
  };
}
