/** Who is to be contacted, split as the counters on top show it. */
import { describeFollowUps, selectDue, type CustomerFollowUp } from "../../domain/followUps/listDueFollowUps";
import type { TrackerRecords } from "../../domain/trackerRecords";
import type { OurWorkbook } from "../session/workbook";

export type DueGroup = "overdue" | "dueToday" | "dueSoon";
export const dueGroups: readonly DueGroup[] = ["overdue", "dueToday", "dueSoon"];

export type DueLists = Readonly<Record<DueGroup, readonly CustomerFollowUp[]>> & {
  /** Overdue and due today in the order of the Today sheet. */
  readonly due: readonly CustomerFollowUp[];
};

export function splitDueList(records: TrackerRecords, { settings, today }: OurWorkbook): DueLists {
  const described = describeFollowUps({ ...records, settings, today });
  const due = selectDue(described, today);
  const dueSoon = described.filter(({ state }) => state === "dueSoon");
  return {
    due,
    overdue: due.filter(({ daysOverdue }) => daysOverdue > 0),
    dueToday: due.filter(({ daysOverdue }) => daysOverdue === 0),
    dueSoon: dueSoon.sort((first, second) => (first.dueDate ?? 0) - (second.dueDate ?? 0)),
  };
}
