import { signal } from "@preact/signals";

export type ScreenKey = "today" | "add" | "find" | "regions" | "settings";

export const screen = signal<ScreenKey>("today");

/** The customer whose card lies over the screen, by customerKeyOf; null: none. */
export const shownCustomer = signal<string | null>(null);

export function showScreen(key: ScreenKey): void {
  shownCustomer.value = null;
  screen.value = key;
  document.querySelector("main")?.scrollTo(0, 0);
}
