import type { ListWords } from "../../schema/listWords";
import { parseDay, placeInYear } from "./parseDay";
import { readDayText } from "./readDayText";

/** One contact out of a cell that tells of several. */
export interface HistoryEntry {
  readonly date: number;
  /** Null where the text does not say how. */
  readonly method: string | null;
  readonly content: string;
}

export interface SplitHistory {
  readonly entries: readonly HistoryEntry[];
  /** What stands before the first day, or has none at all. */
  readonly undated: string;
}

const day =
  /(?:\d{4}\s*[-/.年]\s*)?\d{1,2}\s*(?:[-/.]\s*\d{1,2}|月\s*\d{1,2}\s*[日号]?)(?![\d%％万元])(?:\s*(?:星期|周)[一二三四五六日])?/
    .source;
const beginning = new RegExp(`^[\\s\\d.、)）]{0,4}?[\\[【(（]?(${day}|(?:19|20)\\d{6})[\\]】)）]?[\\s:：,，、.\\-—]*`);
/** Inside a line a day begins something new only after a mark, or a blank and before a word for the way of contact. */
const breaks = /[\n\r;；|]+/;

/** `3/5 电话 已报价; 3/12 微信 客户说下周`: each with its day; a day without a year is the newest that has been, in the order of the text. */
export function splitHistory(text: string, today: number, words: ListWords): SplitHistory {
  const lines = narrowDays(text)
    .split(breaks)
    .flatMap((line) => breakAtDays(line.trim(), words));
  const found: { numbers: string; content: string }[] = [];
  const undated: string[] = [];
  for (const line of lines.filter(Boolean)) {
    const match = beginning.exec(line);
    const last = found.at(-1);
    if (match?.[1]) found.push({ numbers: match[1], content: line.slice(match[0].length).trim() });
    else if (last) last.content = [last.content, line].filter(Boolean).join("；");
    else undated.push(line);
  }
  const dates = datesOf(
    found.map(({ numbers }) => numbers),
    today,
  );
  const entries = found.flatMap(({ numbers, content }, index): HistoryEntry[] => {
    const date = dates[index] ?? null;
    if (date !== null && content !== "") return [{ date, ...readMethod(content, words) }];
    undated.push(`${numbers} ${content}`.trim());
    return [];
  });
  return { entries, undated: undated.join("；") };
}

/** Digits and the marks between them; the sentences stay as they are. */
function narrowDays(text: string): string {
  return text.replace(/[０-９／．－：]/g, (character) => character.normalize("NFKC"));
}

function breakAtDays(line: string, words: ListWords): string[] {
  const inner = new RegExp(`(?<=[\\s。,，])(?=(?:${day})[\\s:：]+)`, "g");
  return line.split(inner).reduce<string[]>((parts, part) => {
    const rest = part.replace(beginning, "");
    const isNew =
      parts.length === 0 ||
      /[:：]\s*$/.test(part.slice(0, part.length - rest.length)) ||
      methodOf(rest, words) !== null;
    return isNew ? [...parts, part.trim()] : [...parts.slice(0, -1), `${parts.at(-1)} ${part}`.trim()];
  }, []);
}

/** Years that are not written follow from the order: a log goes one way. */
function datesOf(texts: readonly string[], today: number): (number | null)[] {
  const read = texts.map((text) => readDayText(text.replace(/(\d)\.(?=\d{1,2}$)/, "$1/").replace(/\s+/g, "")));
  const days = read.map((each, index) => {
    if (each?.kind === "monthDay") return placeInYear(each, today, "past");
    const parsed = parseDay(texts[index]?.replace(/\s+/g, "") ?? "", { today, tense: "past" });
    return "value" in parsed ? parsed.value : null;
  });
  const areAllYearless = read.every((each) => each?.kind === "monthDay");
  const isUpwards = areAllYearless ? goesUp(read) : (days.at(-1) ?? 0) >= (days[0] ?? 0);
  const order = days.map((_, index) => (isUpwards ? days.length - 1 - index : index));
  let newer = today;
  for (const index of order) {
    const each = read[index];
    if (each?.kind === "monthDay") days[index] = placeInYear(each, newer, "past");
    newer = days[index] ?? newer;
  }
  return days;
}

/** Whether more steps of the log go up than down; what crosses a new year goes down once. */
function goesUp(read: readonly ReturnType<typeof readDayText>[]): boolean {
  const places = read.flatMap((each) => (each?.kind === "monthDay" ? [each.month * 31 + each.day] : []));
  const ups = places.filter((place, index) => index > 0 && place >= (places[index - 1] ?? 0)).length;
  return ups * 2 >= places.length - 1;
}

function readMethod(text: string, words: ListWords): { method: string | null; content: string } {
  const method = methodOf(text, words);
  if (method === null) return { method: null, content: text };
  const rest = text.replace(firstWord, "").trim();
  return { method, content: rest === "" ? text : rest };
}

const firstWord = /^([\p{Script=Han}]{2,4}|[A-Za-z-]{2,10})(?=$|[\s:：,，。.、-])[\s:：,，。.、-]*/u;

function methodOf(text: string, words: ListWords): string | null {
  const word = firstWord.exec(text)?.[1];
  return word !== undefined && words.knows("method", word) ? words.codeOf("method", word) : null;
}
