import { foldCase } from "../foldCase";
import type { Period } from "../regions/comparisonPeriod";
import type { AnyEntry, CustomerEntry, FollowUpEntry, OrderEntry, SearchIndex } from "./searchIndex";
import { beginsWith, hasWords } from "./searchText";
import { foldSearch, readSearchWords } from "./searchWords";

export type SortKey = "best" | "amount" | "date" | "daysOverdue";

export interface SearchFilter {
  /** Codes; null lets everything pass. */
  readonly stage: string | null;
  /** Only orders have one: customers and follow-ups do not pass it. */
  readonly status: string | null;
  readonly region: string | null;
  readonly owner: string | null;
  /** Of the order date, the day of the follow-up, the day a customer was entered. */
  readonly period: Period | null;
}

export interface SearchQuestion {
  readonly query: string;
  readonly filter: SearchFilter;
  readonly sort: SortKey;
}

export interface SearchFinds {
  readonly customers: readonly CustomerEntry[];
  readonly orders: readonly OrderEntry[];
  readonly followUps: readonly FollowUpEntry[];
}

export const noFilter: SearchFilter = { stage: null, status: null, region: null, owner: null, period: null };

/** All that hold every word of the query; without words, all that pass the filter. */
export function searchRecords(index: SearchIndex, { query, filter, sort }: SearchQuestion): SearchFinds {
  const words = readSearchWords(query);
  const wanted = foldSearch(query).trim();
  const pick = <Entry extends AnyEntry>(entries: readonly Entry[]): Entry[] =>
    sortEntries(
      entries.filter((entry) => hasWords(entry, words) && passes(entry, filter)),
      sort,
      wanted,
    );
  return { customers: pick(index.customers), orders: pick(index.orders), followUps: pick(index.followUps) };
}

function passes(entry: AnyEntry, { stage, status, region, owner, period }: SearchFilter): boolean {
  return (
    isSame(entry.facts?.customer.stage, stage) &&
    isSame(entry.table === "Orders" ? entry.record.status : null, status) &&
    isSame(entry.region, region) &&
    isSame(entry.owner, owner) &&
    (period === null || (entry.date !== null && entry.date >= period.from && entry.date <= period.to))
  );
}

function isSame(value: string | null | undefined, wanted: string | null): boolean {
  return wanted === null || foldCase(value ?? "") === foldCase(wanted);
}

/** Best: whose name begins with what was typed, then the newest. Sorting is stable: the order of the table decides last. */
function sortEntries<Entry extends AnyEntry>(entries: Entry[], sort: SortKey, wanted: string): Entry[] {
  const newest = (first: Entry, second: Entry) => (second.date ?? 0) - (first.date ?? 0);
  switch (sort) {
    case "best": {
      // Looked at once each: a comparison that looks again costs most of a keystroke.
      const [beginning, other]: [Entry[], Entry[]] = [[], []];
      for (const entry of entries) (beginsWith(entry, wanted) ? beginning : other).push(entry);
      return [...beginning.sort(newest), ...other.sort(newest)];
    }
    case "amount":
      return entries.sort((first, second) => second.amount - first.amount);
    case "date":
      return entries.sort(newest);
    case "daysOverdue":
      return entries.sort((first, second) => second.daysOverdue - first.daysOverdue);
  }
}
