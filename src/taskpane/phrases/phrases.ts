import { texts } from "../session/language";

/** What people write most often after a contact; the words stand in the texts. */
const phraseKeys = ["quoted", "sampleSent", "askBalance", "greeting"] as const;

export interface Phrase {
  readonly key: (typeof phraseKeys)[number];
  readonly words: string;
}

export function listPhrases(): readonly Phrase[] {
  return phraseKeys.map((key) => ({ key, words: texts.value.work.phrases[key] }));
}

/** After what was written so far; what stands there already is not said twice. */
export function addPhrase(written: string, words: string): string {
  const kept = written.trimEnd();
  if (kept === "" || kept.includes(words)) return kept || words;
  const { separator, space } = texts.value.form;
  return kept + (/[\p{P}]$/u.test(kept) ? space : separator) + words;
}
