import { signal } from "@preact/signals";

export type ScreenKey = "today" | "add" | "regions" | "settings";

export const screen = signal<ScreenKey>("today");

export function showScreen(key: ScreenKey): void {
  screen.value = key;
  document.querySelector("main")?.scrollTo(0, 0);
}
