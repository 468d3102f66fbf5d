/** What every summary adds up, worked out when the first one asks and anew whenever the records are read. */
import { collectSummaryFactsInSteps } from "../../domain/regions/summaryFacts";
import type { TrackerRecords } from "../../domain/trackerRecords";
import type { Settings } from "../../schema/settings";
import { createSlowAnswer } from "./slowAnswer";

export const summaryFacts = createSlowAnswer((records: TrackerRecords, settings: Settings, today: number) =>
  collectSummaryFactsInSteps({ records, settings, today }),
);
