import { createHeaderNames, type HeaderNames, type ImportTarget } from "./headerNames";
import { looksLikeValue } from "./judgeValues";
import { isFilled, textOfCell, type SourceRow } from "./sourceTable";

export interface FoundHeader {
  /** One for each column; a two-line header as both lines. */
  readonly headers: readonly string[];
  /** The rows that the header takes, to know it again where a page repeats it. */
  readonly headerRows: readonly SourceRow[];
  /** Titles above the header. */
  readonly titles: readonly SourceRow[];
  readonly rows: readonly SourceRow[];
}

/** Titles, dates and notes take a few lines; a header below that is none. */
const rowsToLookAt = 20;
const longestHeader = 40;
/** What the second line must bring, so that it is not the first record. */
const leastGain = 1.2;
const leastScore = 0.5;

/** Where the columns have their names. `known`: headers that a person has named. Without any, columns are called A, B, C. */
export function findHeader(
  rows: readonly SourceRow[],
  target: ImportTarget,
  known: readonly string[] = [],
): FoundHeader {
  const names = createHeaderNames(target);
  const scoreOf = (text: string) => scoreHeader(names, text, known);
  const candidates = rows.slice(0, rowsToLookAt).map((_, index) => judgeRow(rows, index, scoreOf));
  const best = candidates.reduce((first, other) => (other.score > first.score ? other : first), candidates[0] ?? none);
  if (best.score < leastScore && rows[0]?.cells.some(looksLikeValue)) return nameByLetters(rows);
  const height = best.score < leastScore ? 1 : best.height;
  const start = best.score < leastScore ? findWidest(rows) : best.start;
  return {
    headers: height === 2 ? joinLines(rows[start], rows[start + 1]) : textsOf(rows[start]),
    headerRows: rows.slice(start, start + height),
    titles: rows.slice(0, start),
    rows: rows.slice(start + height),
  };
}

interface Candidate {
  readonly start: number;
  readonly height: 1 | 2;
  readonly score: number;
}

const none: Candidate = { start: 0, height: 1, score: 0 };

function scoreHeader(names: HeaderNames, text: string, known: readonly string[]): number {
  const plain = text.trim();
  if (plain === "" || plain.length > longestHeader) return 0;
  return known.includes(plain) ? 1 : (names.match(plain)[0]?.score ?? 0);
}

function judgeRow(rows: readonly SourceRow[], start: number, scoreOf: (text: string) => number): Candidate {
  const row = rows[start];
  const below = rows[start + 1];
  const score = scoreRow(row, scoreOf);
  const single: Candidate = { start, height: 1, score };
  if (!below || below.cells.some(looksLikeValue) || row?.cells.some(looksLikeValue)) return single;
  const joined = joinLines(row, below).reduce((sum, text) => sum + scoreJoined(text, scoreOf), 0);
  const isWorth =
    joined >= Math.max(score, scoreRow(below, scoreOf)) + leastGain || hasGroups(row, below, score, scoreOf);
  return isWorth ? { start, height: 2, score: joined } : single;
}

/** One title over several named columns: 联系方式 over 电话 and 微信. */
function hasGroups(
  row: SourceRow | undefined,
  below: SourceRow,
  score: number,
  scoreOf: (text: string) => number,
): boolean {
  const under = below.cells.filter((cell, index) => isFilled(cell) && !isFilled(row?.cells[index]));
  return score >= 1 && under.length > 0 && under.some((cell) => scoreOf(textOfCell(cell)) >= leastScore);
}

/** A row that holds values is a record, whatever words stand in it. */
function scoreRow(row: SourceRow | undefined, scoreOf: (text: string) => number): number {
  const cells = row?.cells.filter(isFilled) ?? [];
  const values = cells.filter(looksLikeValue).length;
  const score = cells.reduce<number>((sum, cell) => sum + scoreOf(textOfCell(cell)), 0);
  return Math.max(0, score - values);
}

/** Between the two lines of a header. */
const between = " › ";

function joinLines(upper: SourceRow | undefined, lower: SourceRow | undefined): string[] {
  const width = Math.max(upper?.cells.length ?? 0, lower?.cells.length ?? 0);
  let group = "";
  return Array.from({ length: width }, (_, index) => {
    const [above, below] = [upper, lower].map((row) => textOfCell(row?.cells[index]).trim());
    if (above) group = above;
    if (!below || below === above) return above ?? "";
    return above || group ? `${above || group}${between}${below}` : below;
  });
}

/** The lower line may say all of it, or only with the upper one. */
function scoreJoined(text: string, scoreOf: (text: string) => number): number {
  return Math.max(...headerReadings(text).map(scoreOf));
}

/** A header of two lines as both and as the lower one: that is the nearer to what it names. */
export function headerReadings(header: string): string[] {
  const [, ...lower] = header.split(between);
  return lower.length === 0 ? [header] : [header, lower.join(between)];
}

function textsOf(row: SourceRow | undefined): string[] {
  const texts = row?.cells.map((cell) => textOfCell(cell).trim()) ?? [];
  while (texts.at(-1) === "") texts.pop();
  return texts;
}

/** No word is known: titles have fewer cells than what they stand above. */
function findWidest(rows: readonly SourceRow[]): number {
  const widths = rows.slice(0, rowsToLookAt).map(({ cells }) => cells.filter(isFilled).length);
  const wide = widths.findIndex((width) => width >= 2);
  return Math.max(0, wide);
}

function nameByLetters(rows: readonly SourceRow[]): FoundHeader {
  const width = Math.max(...rows.slice(0, rowsToLookAt).map(({ cells }) => cells.length));
  const headers = Array.from({ length: width }, (_, index) => letterOf(index));
  return { headers, headerRows: [], titles: [], rows };
}

export function letterOf(index: number): string {
  const rest = Math.floor(index / 26);
  return (rest > 0 ? letterOf(rest - 1) : "") + String.fromCharCode(65 + (index % 26));
}
