/** What is looked for; kept while other screens are shown. */
import { signal } from "@preact/signals";
import type { Period } from "../../domain/regions/comparisonPeriod";
import type { SearchFilter, SortKey } from "../../domain/search/searchRecords";
import { parseTypedDate } from "../dates/parseTypedDate";
import { findPeriod, type PeriodKey } from "../regions/periods";

export type QuestionKey = "receivables" | "top" | "overdue" | "sleeping" | "reorder" | "methods";
export const questionKeys: readonly QuestionKey[] = ["receivables", "top", "overdue", "sleeping", "reorder", "methods"];

/** Empty texts let everything pass. */
export interface FindChoice {
  readonly query: string;
  readonly stage: string;
  readonly status: string;
  readonly region: string;
  readonly owner: string;
  readonly period: PeriodKey | "";
  /** As typed, of the period of one's own. */
  readonly from: string;
  readonly to: string;
  readonly sort: SortKey;
}

export const emptyChoice: FindChoice = {
  query: "",
  stage: "",
  status: "",
  region: "",
  owner: "",
  period: "",
  from: "",
  to: "",
  sort: "best",
};

export const findChoice = signal<FindChoice>(emptyChoice);
export const openQuestion = signal<QuestionKey | null>(null);

export function changeChoice(change: Partial<FindChoice>): void {
  findChoice.value = { ...findChoice.value, ...change };
}

export function countFilters({ stage, status, region, owner, period }: FindChoice): number {
  return [stage, status, region, owner, period].filter((value) => value !== "").length;
}

export function readFilter(choice: FindChoice, today: number): SearchFilter {
  const { stage, status, region, owner } = choice;
  return {
    stage: stage || null,
    status: status || null,
    region: region || null,
    owner: owner || null,
    period: readPeriod(choice, today),
  };
}

/** An end that is not typed yet leaves that side open. */
function readPeriod({ period, from, to }: FindChoice, today: number): Period | null {
  if (period === "") return null;
  if (period !== "own") return findPeriod(period, today);
  return { from: parseTypedDate(from, today) ?? 0, to: parseTypedDate(to, today) ?? Number.MAX_SAFE_INTEGER };
}
