import { signal } from "@preact/signals";
import type { TableKey } from "../../schema/columnSpec";

export type ScreenKey = "today" | "add" | "find" | "regions" | "settings";

export const screen = signal<ScreenKey>("today");

/** The customer whose card lies over the screen, by customerKeyOf; null: none. */
export const shownCustomer = signal<string | null>(null);

/** Work on one record, or on a whole list, that lies over the screen and over a card. */
export type ShownTask =
  | { readonly kind: "edit"; readonly table: TableKey; readonly id: string }
  | { readonly kind: "split"; readonly orderNumber: string }
  /** `otherId`: null while it is still to be chosen. */
  | { readonly kind: "merge"; readonly id: string; readonly otherId: string | null }
  | { readonly kind: "import" }
  | { readonly kind: "log" }
  | { readonly kind: "backup" };

/** The check-up lies over the screen, below the work on one record that it leads to. */
export const isCheckUpShown = signal(false);

export const shownTask = signal<ShownTask | null>(null);

export function showScreen(key: ScreenKey): void {
  shownCustomer.value = null;
  shownTask.value = null;
  isCheckUpShown.value = false;
  screen.value = key;
  document.querySelector("main")?.scrollTo(0, 0);
}
