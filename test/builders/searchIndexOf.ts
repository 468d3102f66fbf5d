import type { FactsQuestion } from "../../src/domain/search/customerFacts";
import { indexRecords, spellIndex, type SearchIndex } from "../../src/domain/search/searchIndex";
import type { ReadSyllables } from "../../src/domain/search/searchWords";
import { doAllSteps } from "../../src/domain/steps";

/** With pinyin, all at one go. */
export function searchIndexOf(question: FactsQuestion, readSyllables: ReadSyllables): SearchIndex {
  return doAllSteps(spellIndex(doAllSteps(indexRecords(question)), readSyllables));
}
