import type { ColumnSpec } from "../../schema/columnSpec";
import type { ListWords } from "../../schema/listWords";
import { createHeaderNames, importableColumns, type ImportTarget } from "./headerNames";
import { headerReadings } from "./findHeader";
import { isEmail, isMobileText, judgeValues, sampleCells, shareOf } from "./judgeValues";
import { parsePhones } from "./parsePhones";
import { textOfCell, type SourceCell, type SourceRow } from "./sourceTable";

export interface ColumnGuess {
  /** Null: nobody knows what it is. */
  readonly key: string | null;
  /** 0 to 1; a person should look at what is below sureScore. */
  readonly score: number;
}

/** From here on the header alone says it, and the values do not object. */
export const sureScore = 0.85;
const leastScore = 0.4;
/** Of the header's word, what is left where no value fits. */
const headerAlone = 0.45;
const mobileShare = 0.5;

interface Candidate {
  readonly index: number;
  readonly key: string;
  readonly score: number;
}

/** What each column of a source probably is, each of ours at most once. */
export function mapColumns(
  target: ImportTarget,
  headers: readonly string[],
  rows: readonly SourceRow[],
  words: ListWords,
): ColumnGuess[] {
  const names = createHeaderNames(target);
  const columns = importableColumns(target);
  const candidates = headers.flatMap((header, index): Candidate[] => {
    const cells = sampleCells(columnCells(rows, index));
    const matches = headerReadings(header).flatMap((reading) => names.match(reading));
    const named = matches.flatMap(({ key, score }): Candidate[] => {
      const column = columns.find((each) => each.key === key);
      if (!column) return [];
      const fit = judgeValues(column, cells, words);
      return [{ index, key, score: score * (headerAlone + (1 - headerAlone) * fit) }];
    });
    const isKnown = named.some(({ score }) => score >= leastScore);
    return isKnown ? preferMobile(target, named, cells) : [...named, ...judgeByValues(index, columns, cells, words)];
  });
  return nameByCompany(target, assign(candidates, headers.length));
}

export function* columnCells(rows: readonly SourceRow[], index: number): Generator<SourceCell | undefined> {
  for (const row of rows) yield row.cells[index];
}

/** A list that calls its customers by their companies alone. */
function nameByCompany({ table }: ImportTarget, guesses: ColumnGuess[]): ColumnGuess[] {
  if (table !== "Customers" || guesses.some(({ key }) => key === "name")) return guesses;
  return guesses.map((guess) => (guess.key === "company" ? { ...guess, key: "name" } : guess));
}

/** 电话 over mobiles is the mobile, unless another column says so itself. */
function preferMobile({ table }: ImportTarget, named: Candidate[], cells: readonly SourceCell[]): Candidate[] {
  const phone = named.find(({ key }) => key === "phone");
  if (table !== "Customers" || !phone || named.some(({ key }) => key === "mobile")) return named;
  if (shareOf(cells, beginsWithMobile) < mobileShare) return named;
  return [
    ...named.filter((each) => each !== phone),
    { ...phone, key: "mobile", score: phone.score * 0.95 },
    { ...phone, score: phone.score * 0.9 },
  ];
}

function beginsWithMobile(cell: SourceCell): boolean {
  return isMobileText(parsePhones(textOfCell(cell).normalize("NFKC")).numbers[0] ?? "");
}

/** A column without a telling header: only what cannot be anything else. */
function judgeByValues(
  index: number,
  columns: readonly ColumnSpec[],
  cells: readonly SourceCell[],
  words: ListWords,
): Candidate[] {
  const texts = cells.map((cell) => textOfCell(cell).trim());
  if (texts.length === 0) return [];
  const found = (key: string, score: number) =>
    columns.some((column) => column.key === key) ? [{ index, key, score }] : [];
  if (shareOf(texts, isEmail) >= 0.8) return found("email", 0.7);
  if (shareOf(texts, isMobileText) >= 0.7) return found("mobile", 0.7);
  const lists = columns.filter(({ list, kind }) => list !== undefined && kind === "choice");
  return lists.flatMap(({ key, list }) => {
    const share = shareOf(texts, (text) => words.knows(list ?? "region", text));
    return share >= 0.8 && texts.length >= 2 ? [{ index, key, score: 0.5 }] : [];
  });
}

/** The surest first; of equally sure ones the first column. */
function assign(candidates: readonly Candidate[], count: number): ColumnGuess[] {
  const guesses: ColumnGuess[] = Array.from({ length: count }, () => ({ key: null, score: 0 }));
  const taken = new Set<string>();
  const sorted = [...candidates].sort((one, other) => other.score - one.score || one.index - other.index);
  for (const { index, key, score } of sorted) {
    if (score < leastScore || taken.has(key) || (guesses[index]?.key ?? null) !== null) continue;
    taken.add(key);
    guesses[index] = { key, score };
  }
  return guesses;
}
