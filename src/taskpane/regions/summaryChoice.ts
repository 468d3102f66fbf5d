/** What the summary was asked for; kept while other screens are shown. */
import { signal } from "@preact/signals";
import type { Period } from "../../domain/regions/comparisonPeriod";
import type { GroupBy } from "../../domain/regions/groupRecords";
import { parseTypedDate } from "../dates/parseTypedDate";
import { findPeriod, type PeriodKey } from "./periods";

export interface SummaryChoice {
  readonly period: PeriodKey;
  readonly groupBy: GroupBy;
  /** As typed, of the period of one's own. */
  readonly from: string;
  readonly to: string;
}

export const summaryChoice = signal<SummaryChoice>({ period: "month", groupBy: "region", from: "", to: "" });

/** The group whose drop is opened to what stands behind it. */
export const openDrop = signal<string | null>(null);

/** A group of one grouping is none of another. */
export function chooseGrouping(groupBy: GroupBy): void {
  openDrop.value = null;
  summaryChoice.value = { ...summaryChoice.peek(), groupBy };
}

/** Null while the period of one's own is not two days in order. */
export function readPeriod(choice: SummaryChoice, today: number): Period | null {
  if (choice.period !== "own") return findPeriod(choice.period, today);
  const from = parseTypedDate(choice.from, today);
  const to = parseTypedDate(choice.to, today);
  return from === null || to === null || to < from ? null : { from, to };
}
