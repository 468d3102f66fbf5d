import { createCustomerDirectory, groupByCustomer } from "../domain/customers/customerDirectory";
import { planSnooze } from "../domain/followUps/planSnooze";
import { readTracker, type TrackerView } from "../excel/reading/readTracker";
import { recordsOf } from "../excel/reading/recordsOf";
import { columnsByKey } from "../excel/reading/tableRequests";
import { runInWorkbook } from "../excel/runInWorkbook";
import { WorkbookError } from "../excel/workbookError";
import { changeFields, type LongWriting } from "../excel/writing/changeFields";
import type { FieldChange } from "../schema/fieldChange";
import { requireToday } from "./requireToday";

export interface NewPlannedDate {
  readonly customerId: string;
  readonly day: number;
}

export type RescheduleResult =
  /** `changes` are what restoreFields needs to take it back. */
  { readonly kind: "changed"; readonly changes: readonly FieldChange[] } | { readonly kind: "cancelled" };

/** Gives customers another planned date, all or none; decided on what stands in the workbook now: 3 syncs up to 50 fields. */
export function rescheduleFollowUps(
  plans: readonly NewPlannedDate[],
  writing: LongWriting = {},
): Promise<RescheduleResult> {
  return runInWorkbook(async (context): Promise<RescheduleResult> => {
    const view = await readTracker(context, {
      columns: columnsByKey({
        Customers: ["id", "name", "nextFollowUp"],
        FollowUps: ["id", "customer", "date", "method", "result", "nextDate"],
      }),
    });
    const changes = planChanges(view, plans);
    const isDone = await changeFields(context, view, changes, writing);
    return isDone ? { kind: "changed", changes } : { kind: "cancelled" };
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
