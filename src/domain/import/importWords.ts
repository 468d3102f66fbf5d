import type { Language } from "../../i18n/language";
import type { ListKey, OptionListKey } from "../../schema/listKeys";
import { createListWords, type ListWords } from "../../schema/listWords";
import type { Settings } from "../../schema/settings";
import { foldHeader } from "./foldHeader";
import { listSynonyms } from "../../schema/synonyms/listSynonyms";

/** The words of the workbook's lists, and for what they do not know the words of other people. */
export function createImportWords(settings: Settings, language: Language = "en"): ListWords {
  const words = createListWords(settings, language);
  const synonyms = new Map<ListKey, ReadonlyMap<string, string>>();
  const codesOf = (list: ListKey) => {
    const known = synonyms.get(list) ?? indexSynonyms(list, words);
    synonyms.set(list, known);
    return known;
  };
  const find = (list: ListKey, text: string) => codesOf(list).get(foldHeader(text));
  return {
    labelOf: (list, code) => words.labelOf(list, code),
    codeOf: (list, text) => (words.knows(list, text) ? words.codeOf(list, text) : (find(list, text) ?? text.trim())),
    knows: (list, text) => words.knows(list, text) || find(list, text) !== undefined,
  };
}

/** Only of values that the workbook has: another preset's stage would be a word that nobody knows. */
function indexSynonyms(list: ListKey, words: ListWords): ReadonlyMap<string, string> {
  const codes = new Map<string, string>();
  for (const [code, texts] of Object.entries(listSynonyms[list as OptionListKey] ?? {})) {
    if (!words.knows(list, code)) continue;
    for (const word of [words.labelOf(list, code), ...texts].map(foldHeader))
      if (!codes.has(word)) codes.set(word, code);
  }
  return codes;
}
