/** What Today shows; kept while other screens are open. */
import { signal } from "@preact/signals";
import type { LongWork } from "../../schema/longWork";
import type { Potential } from "../../schema/settings";
import type { TodaySection } from "../../domain/today/todayItem";
import { keep, recall } from "../session/machineMemory";

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

/** It goes on when its screen is left; whoever comes back must not start it a second time. */
export const isBatchRunning = signal(false);

/** The way back, and what came of it. */
export type TakeBack = (long: LongWork) => Promise<Pick<Notice, "tone" | "words">>;

/** What was done last, with the way back where there is one. */
export interface Notice {
  readonly tone: "success" | "warning";
  readonly words: string;
  readonly takeBack?: TakeBack;
  /** Whose line comes back with it. */
  readonly customerId?: string | null;
  /** Shown to be copied by hand. */
  readonly text?: string;
}

export const notice = signal<Notice | null>(null);

/** Of the three choices only one's own is worth keeping; whom else one looked at is nobody's business. */
export function recallOwnerChoice(): void {
  if (recall("onlyMine") !== null) ownerChoice.value = { kind: "mine" };
}

export function chooseOwner(choice: OwnerChoice): void {
  ownerChoice.value = choice;
  keep("onlyMine", choice.kind === "mine" ? "yes" : null);
}

export function tell(words: string, tone: Notice["tone"] = "success"): void {
  notice.value = { tone, words };
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
