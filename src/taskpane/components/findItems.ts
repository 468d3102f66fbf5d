import { beginsWith, hasWords, type SearchText } from "../../domain/search/searchText";
import { foldSearch, readSearchWords } from "../../domain/search/searchWords";

export interface ChooserItem {
  /** What stands in the field once it is chosen; unique. */
  readonly label: string;
  /** Told small beside it. */
  readonly detail?: string;
  /** What it is found by. */
  readonly text: SearchText;
}

/** A long list is cut: whoever sees this many types one more letter. */
const mostShown = 50;

/** Those that begin with what was typed come first. */
export function findItems(items: readonly ChooserItem[], typed: string): readonly ChooserItem[] {
  const words = readSearchWords(typed);
  const wanted = foldSearch(typed).trim();
  const found = items.filter(({ text }) => hasWords(text, words));
  const first = found.filter(({ text }) => beginsWith(text, wanted));
  const rest = found.filter(({ text }) => !beginsWith(text, wanted));
  return [...first, ...rest].slice(0, mostShown);
}
