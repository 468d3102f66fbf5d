import type { FollowUpState } from "../domain/followUps/describeFollowUp";
import { describeFollowUps, listOverdueFollowUps, type CustomerFollowUp } from "../domain/followUps/listDueFollowUps";
import { entriesOf } from "../excel/log/actionLog";
import { readTracker } from "../excel/reading/readTracker";
import { columnsByKey } from "../excel/reading/tableRequests";
import { runInWorkbook } from "../excel/runInWorkbook";
import { writeInputs } from "../excel/writing/inputCells";
import type { InputCell } from "../schema/inputCells";
import { describeInputs } from "../schema/log/describeInputs";
import type { LongWork } from "../schema/longWork";
import { highlightOnName } from "../schema/settingNames";
import { beginLog } from "./beginLog";
import { trackerRecordsOf } from "./readRecords";
import { requireToday } from "./requireToday";

/** Its customer has the fields that a list shows; those that were not read are blank. */
export type OverdueFollowUp = CustomerFollowUp;

export type FollowUpCounts = Readonly<Record<Exclude<FollowUpState, "notDue"> | "neverContacted", number>>;

export interface OverdueHighlight {
  readonly on: boolean;
  readonly counts: FollowUpCounts;
  /** In the order of the Today sheet. */
  readonly list: readonly OverdueFollowUp[];
}

/**
 * Switches the colours of overdue rows, which are a rule of the sheet's own, and tells who is overdue: at most 2 syncs.
 * The colours are the shared sheet's: colleagues see them too.
 */
export function highlightOverdue(switchTo: "on" | "off" | "toggle", long: LongWork = {}): Promise<OverdueHighlight> {
  return runInWorkbook(async (context) => {
    const request = { columns: staleColumns, inputs: [highlightOnName], log: beginLog("highlight") } as const;
    const view = await readTracker(context, request, long);
    const { facts, snapshot, log } = view;
    const question = { ...trackerRecordsOf(view), settings: facts.settings, today: requireToday(facts) };
    const on = switchTo === "toggle" ? !facts.isHighlightOn : switchTo === "on";
    if (on !== facts.isHighlightOn) {
      const before = snapshot.inputs;
      const after: InputCell[] = [{ name: highlightOnName, value: on, formula: null }];
      const logged = entriesOf(log, describeInputs(before, after, facts.language));
      await writeInputs(context, { before, after }, { logged });
    }
    return { on, counts: countStates(describeFollowUps(question)), list: listOverdueFollowUps(question) };
  });
}

/** What the due date is made of, and what the list shows. */
const staleColumns = columnsByKey({
  Customers: ["id", "name", "stage", "potential", "owner", "region", "created", "nextFollowUp", "mobile", "phone"],
  FollowUps: ["customer", "date", "method", "result", "nextDate"],
  Orders: ["customer", "status", "shippedDate", "deliveryDate", "revisedDelivery", "eta"],
});

function countStates(followUps: readonly CustomerFollowUp[]): FollowUpCounts {
  const inState = (wanted: FollowUpState) => followUps.filter(({ state }) => state === wanted).length;
  return {
    overdue1: inState("overdue1"),
    overdue2: inState("overdue2"),
    overdue3: inState("overdue3"),
    dueToday: inState("dueToday"),
    dueSoon: inState("dueSoon"),
    neverContacted: followUps.filter(({ lastContact, customer }) => lastContact === null && customer.id !== null)
      .length,
  };
}
