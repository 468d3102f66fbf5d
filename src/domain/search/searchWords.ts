/** How names, numbers and what is typed are made alike before they are compared. */

import { normalisePhone } from "../customers/phoneNumber";

/** Gives the syllables of a name, a letter for what is not Chinese: 海纳 → hai, na. Its dictionary is large, so whoever searches hands it in. */
export type ReadSyllables = (name: string) => readonly string[];

export interface SearchWord {
  readonly text: string;
  /** Of a word that may be a telephone number; empty for any other. */
  readonly digits: string;
  /** Of a word that may be initials or pinyin; empty for any other. */
  readonly letters: string;
}

/** Fewer digits than this stand in every second number. */
const fewestDigits = 3;

export function foldSearch(text: string): string {
  return text.normalize("NFKC").toLowerCase();
}

export function readSearchWords(query: string): SearchWord[] {
  const folded = foldSearch(query).trim();
  // A number typed in groups is one number: 138-0000 0000.
  if (/^\+?[\d\s().-]+$/.test(folded) && countDigits(folded) >= fewestDigits && /\s/.test(folded)) {
    return [{ text: folded, digits: readDigits(folded), letters: "" }];
  }
  return folded
    .split(/\s+/)
    .filter(Boolean)
    .map((text) => ({ text, digits: readDigits(text), letters: /^[a-z]{2,}$/.test(text) ? text : "" }));
}

function readDigits(text: string): string {
  if (!/^\+?[\d\s().-]+$/.test(text) || countDigits(text) < fewestDigits) return "";
  return normalisePhone(text.replace(/^\+86/, ""));
}

function countDigits(text: string): number {
  return text.replace(/\D/g, "").length;
}
