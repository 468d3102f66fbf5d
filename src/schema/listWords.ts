import type { Language } from "../i18n/language";
import { foldLabel } from "./foldLabel";
import type { ListKey, OptionListKey } from "./listKeys";
import { lists } from "./lists";
import { presetKeys, presets } from "./presets/presets";
import type { ListValue, Settings } from "./settings";

/** Between the codes of records and the words of cells, as one workbook's Options have them. */
export interface ListWords {
  /** The word for a code; a value that the list does not know is its own word. */
  labelOf(list: ListKey, code: string): string;
  /** The code for a word of either language, or for a code; a word that the list does not know is its own code. */
  codeOf(list: ListKey, text: string): string;
  /** Whether the workbook's list has the value, given as code or as a word of either language. */
  knows(list: ListKey, text: string): boolean;
}

interface WordIndex {
  readonly labels: ReadonlyMap<string, string>;
  readonly codes: ReadonlyMap<string, string>;
}

export function createListWords(settings: Settings, language: Language): ListWords {
  const indexes = new Map<ListKey, WordIndex>();
  const indexOf = (list: ListKey): WordIndex => {
    const known = indexes.get(list) ?? indexValues(list, valuesIn(list, settings, language));
    indexes.set(list, known);
    return known;
  };
  return {
    labelOf: (list, code) => indexOf(list).labels.get(code) ?? code,
    codeOf: (list, text) => indexOf(list).codes.get(foldLabel(text)) ?? text.trim(),
    knows: (list, text) => indexOf(list).codes.has(foldLabel(text)),
  };
}

function valuesIn(list: ListKey, settings: Settings, language: Language): readonly ListValue[] {
  if (list === "stage") return settings.stages;
  if (list === "status") return settings.statuses;
  const values = settings.lists[list];
  return values ?? lists[list].values.map(({ code, label }) => ({ code, label: label[language] }));
}

function indexValues(list: ListKey, values: readonly ListValue[]): WordIndex {
  const codes = new Map<string, string>();
  const remember = (word: string, code: string): void => {
    if (!codes.has(foldLabel(word))) codes.set(foldLabel(word), code);
  };
  // What stands in the workbook comes first: a user may have given a value a word that the schema uses for another.
  for (const { code, label } of values) remember(label, code);
  for (const { code } of values) remember(code, code);
  for (const { code } of values) for (const word of schemaWords(list, code)) remember(word, code);
  return { labels: new Map(values.map(({ code, label }) => [code, label])), codes };
}

/** The words of both languages, in all presets. */
function schemaWords(list: ListKey, code: string): string[] {
  const variants = [lists[list].values, ...presetKeys.map((key) => presets[key].lists[list as OptionListKey] ?? [])];
  return variants
    .flat()
    .filter((value) => value.code === code)
    .flatMap(({ label }) => [label.zh, label.en]);
}
