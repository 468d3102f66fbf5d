import type { Settings } from "../../schema/settings";
import type { Period } from "../regions/comparisonPeriod";
import type { SummaryFacts } from "../regions/summaryFacts";
import type { TrackerRecords } from "../trackerRecords";

/** What the sections of the Regions sheet are worked out from. */
export interface DashboardQuestion {
  readonly records: TrackerRecords;
  /** Of these records. */
  readonly facts: SummaryFacts;
  readonly settings: Settings;
  readonly today: number;
  /** As counted: an unfinished period ends today. */
  readonly period: Period;
}
