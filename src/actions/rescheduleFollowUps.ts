import { createCustomerDirectory, groupByCustomer } from "../domain/customers/customerDirectory";
import { planSnooze } from "../domain/followUps/planSnooze";
import { readTracker, type TrackerView } from "../excel/reading/readTracker";
import { recordsOf } from "../excel/reading/recordsOf";
import { columnsByKey } from "../excel/reading/tableRequests";
import { runInWorkbook } from "../excel/runInWorkbook";
import { WorkbookError } from "../excel/workbookError";
import { changeFields } from "../excel/writing/changeFields";
import type { FieldChange } from "../schema/fieldChange";
import type { LongWork } from "../schema/longWork";
import { beginLog } from "./beginLog";
import { nameAction } from "./nameAction";
import { requireToday } from "./requireToday";

export interface NewPlannedDate {
  readonly customerId: string;
  readonly day: number;
}

/**
 * Gives customers another planned date, all or none; decided on what stands in the workbook now: 3 syncs up to 50 fields.
 * The answer is what restoreFields needs to take it back.
 */
export function rescheduleFollowUps(
  plans: readonly NewPlannedDate[],
  long: LongWork = {},
): Promise<readonly FieldChange[]> {
  return runInWorkbook(async (context) => {
    const columns = columnsByKey({
      Customers: ["id", "name", "nextFollowUp"],
      FollowUps: ["id", "customer", "date", "method", "result", "nextDate"],
    });
    const view = await readTracker(
      context,
      { columns, log: beginLog("reschedule", ["Customers", "FollowUps"]) },
      { signal: long.signal },
    );
    const changes = planChanges(view, plans);
    await changeFields(context, view, changes, long);
    return nameAction(view, changes);
  });
}

function planChanges(view: TrackerView, plans: readonly NewPlannedDate[]): FieldChange[] {
  const directory = createCustomerDirectory(recordsOf(view.snapshot, "Customers", view.words).records);
  const followUps = groupByCustomer(recordsOf(view.snapshot, "FollowUps", view.words).records, directory);
  const today = requireToday(view.facts);
  return plans.flatMap(({ customerId, day }) => {
    const customer = directory.withId(customerId);
    if (!customer) throw new WorkbookError("recordMissing", { table: "Customers", recordId: customerId });
    return planSnooze({ customer, followUps: followUps.of(customer), today, day });
  });
}
