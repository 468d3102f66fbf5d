import type { GroupBy } from "../domain/regions/groupRecords";
import { summarise, type Summary } from "../domain/regions/summarise";
import { readTracker } from "../excel/reading/readTracker";
import { columnsByKey } from "../excel/reading/tableRequests";
import { entriesOf } from "../excel/log/actionLog";
import { queueRegionFigures, queueRegionSheetShown } from "../excel/regionSheet";
import { runInWorkbook } from "../excel/runInWorkbook";
import { writeInputs } from "../excel/writing/inputCells";
import { regionInputNames, type InputCell } from "../schema/inputCells";
import type { ListWords } from "../schema/listWords";
import { describeInputs } from "../schema/log/describeInputs";
import { comparisonFormulas } from "../schema/plan/regionInputs";
import { periodNames } from "../schema/plan/regionLayout";
import type { LongWork } from "../schema/longWork";
import { beginLog } from "./beginLog";
import { trackerRecordsOf } from "./readRecords";
import { requireToday } from "./requireToday";
import type { InputsToRestore } from "./restoreInputs";

export interface RegionQuestion {
  /** Serials; both days belong to the period. */
  readonly from: number;
  readonly to: number;
  readonly groupBy: GroupBy;
}

export interface RegionSummary extends Summary {
  /** The open cells before and after, as restoreRegionInputs needs them. */
  readonly inputs: InputsToRestore;
}

/** Shows the period on the Regions sheet, whose formulas and chart follow, and answers it from the records: 2 syncs. */
export function summariseRegions({ from, to, groupBy }: RegionQuestion, long: LongWork = {}): Promise<RegionSummary> {
  return runInWorkbook(async (context) => {
    const request = { columns: summaryColumns, inputs: regionInputNames, log: beginLog("period") };
    const view = await readTracker(context, request, long);
    const { facts, words, snapshot, log } = view;
    const summary = summarise({
      records: trackerRecordsOf(view),
      period: { from, to },
      groupBy,
      settings: facts.settings,
      today: requireToday(facts),
    });
    const before = snapshot.inputs;
    const wanted = inputsOf({ from, to, groupBy }, words);
    const logged = entriesOf(log, describeInputs(before, wanted, facts.language));
    const alongside = () => {
      queueRegionFigures(context);
      queueRegionSheetShown(context);
    };
    const after = await writeInputs(context, { before, after: wanted }, { logged, alongside });
    return { ...summary, inputs: { before, after, actionId: log?.actionId } };
  });
}

/** The comparison follows from the period again, whatever somebody typed there for the last one. */
function inputsOf({ from, to, groupBy }: RegionQuestion, words: ListWords): InputCell[] {
  return [
    { name: periodNames.from, value: from, formula: null },
    { name: periodNames.to, value: to, formula: null },
    { name: periodNames.groupBy, value: words.labelOf("groupBy", groupBy), formula: null },
    ...comparisonFormulas().map(({ name, formula }) => ({ name, value: "", formula })),
  ];
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
