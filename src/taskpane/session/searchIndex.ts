/** Records made ready for searching, anew whenever they are read; names gain their pinyin once the dictionary has loaded. */
import { computed, effect, signal } from "@preact/signals";
import { indexRecords, spellIndex, type SearchIndex } from "../../domain/search/searchIndex";
import { describeCustomerTexts, spellCustomer } from "../../domain/search/searchText";
import type { ReadSyllables } from "../../domain/search/searchWords";
import type { TrackerRecords } from "../../domain/trackerRecords";
import { mapInSteps } from "../../domain/steps";
import type { Settings } from "../../schema/settings";
import { records } from "./records";
import { runInSlices } from "./runInSlices";
import { createSlowAnswer } from "./slowAnswer";
import { workbook } from "./workbook";

export const readSyllables = signal<ReadSyllables | null>(null);

const plain = createSlowAnswer((known: TrackerRecords, settings: Settings, today: number) =>
  indexRecords({ records: known, settings, today }),
);
const spelled = createSlowAnswer((index: SearchIndex, read: ReadSyllables) => spellIndex(index, read));

/** While newer records are made ready the older ones are found. Null before there are any. */
export const searchIndex = computed(() =>
  records.value === null ? null : (spelled.answer.value ?? plain.answer.value),
);

/** As long as somebody searches; the answer stops it. */
export function keepSearchIndex(): () => void {
  return effect(() => {
    const ours = workbook.value;
    if (records.value === null || ours.kind !== "ours") return;
    plain.ask(records.value, ours.settings, ours.today);
    if (plain.answer.value !== null && readSyllables.value !== null)
      spelled.ask(plain.answer.value, readSyllables.value);
  });
}

/** What the choosers look through: a sixth of the work, for they ask nothing about days and money. */
export const customerTexts = computed(() => records.value && describeCustomerTexts(records.value, readSyllables.value));

/** The dictionary is larger than the rest of the pane; whoever types Chinese needs none. */
export function fetchPinyin() {
  return import(/* webpackChunkName: "pinyin" */ "pinyin-pro");
}

let loading: Promise<void> | null = null;

export function loadPinyin(): Promise<void> {
  loading ??= startPinyin().catch((error: unknown) => {
    loading = null;
    throw error;
  });
  return loading;
}

/** Names are read before anybody waits for them: thousands take seconds, and the plain texts are found meanwhile. */
async function startPinyin(): Promise<void> {
  const { pinyin } = await fetchPinyin();
  const known = new Map<string, readonly string[]>();
  const read: ReadSyllables = (name) => {
    const syllables = known.get(name) ?? pinyin(name, { toneType: "none", type: "array", v: true });
    known.set(name, syllables);
    return syllables;
  };
  const { customers = [] } = records.peek() ?? {};
  const reading = mapInSteps(customers, (customer) => void spellCustomer(customer, read));
  await runInSlices(reading, new AbortController().signal);
  readSyllables.value = read;
}
