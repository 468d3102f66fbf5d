/** Records made ready for searching, anew whenever they are read; names gain their initials once the dictionary has loaded. */
import { computed, signal } from "@preact/signals";
import { buildSearchIndex } from "../../domain/search/searchIndex";
import type { ReadInitials } from "../../domain/search/searchWords";
import { records } from "./records";
import { workbook } from "./workbook";

const readInitials = signal<ReadInitials | null>(null);

export const searchIndex = computed(() => {
  const ours = workbook.value;
  if (records.value === null || ours.kind !== "ours") return null;
  const { settings, today } = ours;
  return buildSearchIndex({ records: records.value, settings, today }, readInitials.value);
});

/** The dictionary is larger than the rest of the pane; whoever types Chinese needs none. */
export async function loadInitials(): Promise<void> {
  if (readInitials.peek() !== null) return;
  const { pinyin } = await import(/* webpackChunkName: "pinyin" */ "pinyin-pro");
  const known = new Map<string, string>();
  readInitials.value = (name) => {
    const initials =
      known.get(name) ?? pinyin(name, { pattern: "first", toneType: "none", separator: "" }).toLowerCase();
    known.set(name, initials);
    return initials;
  };
}
