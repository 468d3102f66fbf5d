/** What Today shows; kept while other screens are open. */
import { signal } from "@preact/signals";
import type { FieldChange } from "../../schema/fieldChange";
import type { Potential } from "../../schema/settings";
import type { TodaySection } from "../../domain/today/todayItem";

export type TodayView = "sales" | "service";
export type OwnerChoice =
  { readonly kind: "everyone" } | { readonly kind: "mine" } | { readonly kind: "named"; readonly name: string };

export const view = signal<TodayView>("sales");
export const ownerChoice = signal<OwnerChoice>({ kind: "everyone" });
export const level = signal<Potential | null>(null);
/** Null: what is to be done now. */
export const chosenSection = signal<TodaySection | null>(null);
/** Ids of the customers that are ticked; null while nothing is being selected. */
export const selection = signal<ReadonlySet<string> | null>(null);

/** What was done last, with the way back where there is one. */
export interface Notice {
  readonly tone: "success" | "warning";
  readonly words: string;
  readonly changes: readonly FieldChange[];
  /** Shown to be copied by hand. */
  readonly text?: string;
}

export const notice = signal<Notice | null>(null);

export function tell(words: string, tone: Notice["tone"] = "success"): void {
  notice.value = { tone, words, changes: [] };
}

export function showView(wanted: TodayView): void {
  view.value = wanted;
  notice.value = null;
  chosenSection.value = null;
  selection.value = null;
}

export function chooseSection(section: TodaySection): void {
  chosenSection.value = chosenSection.peek() === section ? null : section;
  notice.value = null;
  if (selection.peek() !== null) selection.value = new Set();
}

export function toggleSelected(customerId: string): void {
  const next = new Set(selection.peek() ?? []);
  if (!next.delete(customerId)) next.add(customerId);
  selection.value = next;
}
