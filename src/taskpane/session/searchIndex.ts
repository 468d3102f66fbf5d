/** Records made ready for searching, anew whenever they are read; names gain their pinyin once the dictionary has loaded. */
import { computed, signal } from "@preact/signals";
import { buildSearchIndex } from "../../domain/search/searchIndex";
import { describeCustomerTexts } from "../../domain/search/searchText";
import type { ReadSyllables } from "../../domain/search/searchWords";
import { records } from "./records";
import { workbook } from "./workbook";

export const readSyllables = signal<ReadSyllables | null>(null);

export const searchIndex = computed(() => {
  const ours = workbook.value;
  if (records.value === null || ours.kind !== "ours") return null;
  const { settings, today } = ours;
  return buildSearchIndex({ records: records.value, settings, today }, readSyllables.value);
});

/** What the choosers look through: a sixth of the work, for they ask nothing about days and money. */
export const customerTexts = computed(() => records.value && describeCustomerTexts(records.value, readSyllables.value));

/** The dictionary is larger than the rest of the pane; whoever types Chinese needs none. */
export function fetchPinyin() {
  return import(/* webpackChunkName: "pinyin" */ "pinyin-pro");
}

export async function loadPinyin(): Promise<void> {
  if (readSyllables.peek() !== null) return;
  const { pinyin } = await fetchPinyin();
  const known = new Map<string, readonly string[]>();
  readSyllables.value = (name) => {
    const syllables = known.get(name) ?? pinyin(name, { toneType: "none", type: "array", v: true });
    known.set(name, syllables);
    return syllables;
  };
}
