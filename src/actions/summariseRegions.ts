import type { GroupBy } from "../domain/regions/groupRecords";
import { summarise, type Summary } from "../domain/regions/summarise";
import { readTracker } from "../excel/reading/readTracker";
import { columnsByKey } from "../excel/reading/tableRequests";
import { queueRegionInputs, queueRegionInputsSeen, type RegionInputCell } from "../excel/regionSheet";
import { runInWorkbook } from "../excel/runInWorkbook";
import type { LongWork } from "../schema/longWork";
import { trackerRecordsOf } from "./readRecords";
import { requireToday } from "./requireToday";

export interface RegionQuestion {
  /** Serials; both days belong to the period. */
  readonly from: number;
  readonly to: number;
  readonly groupBy: GroupBy;
}

export interface RegionSummary extends Summary {
  /** The open cells before and after, as restoreRegionInputs needs them. */
  readonly inputs: RegionInputsChange;
}

export interface RegionInputsChange {
  readonly before: readonly RegionInputCell[];
  readonly after: readonly RegionInputCell[];
}

/** Shows the period on the Regions sheet, whose formulas and chart follow, and answers it from the records: 2 syncs. */
export function summariseRegions({ from, to, groupBy }: RegionQuestion, long: LongWork = {}): Promise<RegionSummary> {
  return runInWorkbook(async (context) => {
    const view = await readTracker(context, { columns: summaryColumns }, long);
    const { facts, words } = view;
    const summary = summarise({
      records: trackerRecordsOf(view),
      period: { from, to },
      groupBy,
      settings: facts.settings,
      today: requireToday(facts),
    });
    const seeBefore = queueRegionInputsSeen(context);
    queueRegionInputs(context, { from, to, groupBy: words.labelOf("groupBy", groupBy) });
    const seeAfter = queueRegionInputsSeen(context);
    await context.sync();
    return { ...summary, inputs: { before: seeBefore(), after: seeAfter() } };
  });
}

const summaryColumns = columnsByKey({
  Customers: [
    ...["id", "name", "region", "owner", "source", "industry"],
    ...["stage", "potential", "created", "nextFollowUp"],
  ],
  FollowUps: ["customer", "date", "method", "result", "nextDate"],
  Orders: [
    ...["orderNumber", "customer", "region", "owner", "orderType", "orderDate", "deliveryDate", "revisedDelivery"],
    ...["shippedDate", "amount", "currency", "depositPercent", "termDays", "paymentDue", "status", "eta"],
  ],
  Payments: ["order", "date", "amount", "kind"],
  Feedback: ["customer", "order", "date", "satisfaction"],
});
