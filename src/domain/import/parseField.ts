import type { ColumnSpec } from "../../schema/columnSpec";
import type { ListWords } from "../../schema/listWords";
import type { FieldValue } from "../../schema/records";
import type { ProblemCode } from "../dataQuality/problem";
import { roundToCents } from "../money";
import { parseDay, type DayHints } from "./parseDay";
import { parseMoney, parseNumberText } from "./parseMoney";
import { isOneNumber, parsePhones, tidyNumber } from "./parsePhones";
import { textOfCell, type SourceCell } from "./sourceTable";

/** What only a text from outside can have wrong. */
export type FieldCode =
  | ProblemCode
  /** Day and month could change places: `03/04/2026`. */
  | "ambiguousDate"
  /** A spreadsheet program has lost the digits: `1.38E+10`. */
  | "lostDigits";

export interface ParsedValue {
  readonly value: FieldValue;
  /** Other numbers of a list of phones. */
  readonly others?: readonly string[];
  /** What stood beside the value and is no part of it: the name at a phone, the unit of a quantity, `TBD`. */
  readonly aside?: string;
  /** What the sign of an amount says. */
  readonly currency?: string;
}

export type ParsedField = ParsedValue | { readonly code: FieldCode };

/** What the header and the other cells of the column say about how it is written. */
export interface FieldHints extends DayHints {
  /** 10,000 for a column of 万元. */
  readonly factor?: number;
  /** Of amounts without a sign of their own. */
  readonly currency?: string | null;
}

/** One cell as the column's value; blank is null. Whether the value is allowed is asked elsewhere. */
export function parseField(
  column: ColumnSpec,
  cell: SourceCell,
  words: ListWords,
  hints: FieldHints = {},
): ParsedField {
  const text = cleanText(textOfCell(cell));
  if (text === "") return { value: null };
  if (column.kind === "longText") return { value: text };
  if (saysNothing.test(text) && !isNamed(column)) return { value: null };
  const plain = text.normalize("NFKC");
  switch (column.kind) {
    case "date":
      return parseDate(column, plain, hints);
    case "amount":
      return parseAmount(plain, hints.factor ?? 1, typeof cell === "number");
    case "number":
      return parseCount(plain);
    case "percent":
      return parsePercent(plain);
    case "phone":
      return parsePhone(plain);
    case "id":
    case "order":
      return lostDigits.test(text) ? { code: "lostDigits" } : { value: toOneLine(text) };
    default:
      return { value: column.list === undefined ? toOneLine(text) : words.codeOf(column.list, toOneLine(text)) };
  }
}

/** No file may hold these, and nobody typed them: control characters but for tab and line breaks, and halves of characters. */
const unwritable = /(?![\t\r\n])\p{Cc}|\p{Cs}|[\uFFFE\uFFFF\u200B\uFEFF]/gu;
const cellError = /^#(?:N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NULL!|NUM!)$/;
/** How people leave a cell blank. */
const saysNothing = /^(?:[-—–/\\]+|无|没有|暂无|n\/?a|none|null|nil)$/i;
/** A day that is still open: kept as words, for the day may stay blank. */
const saysOpen =
  /^(?:待定|未定|待确认|待通知|不详|未知|另行通知|tb[dca]|to be (?:defined|confirmed|advised)|unknown|asap|尽快)$/i;

/** Some programs write `="0138"` to keep Excel from reading a number. */
function cleanText(cell: string): string {
  const text = cell.replace(unwritable, "").trim();
  if (cellError.test(text)) return "";
  return /^="([^"]*)"$/.exec(text)?.[1]?.trim() ?? text;
}

/** A name may be any text, and a list may have a value of that word. */
function isNamed({ kind, list, unique }: ColumnSpec): boolean {
  return list !== undefined || unique === true || kind === "customer";
}

function toOneLine(text: string): string {
  return text.replace(/\s*[\r\n\t]\s*/g, " ");
}

const lostDigits = /^\d(?:\.\d+)?E\+\d+$/i;

function parseDate({ required }: ColumnSpec, text: string, hints: DayHints): ParsedField {
  return saysOpen.test(text) && !required ? { value: null, aside: text } : parseDay(text, hints);
}

/** A number that a sheet worked out has more decimals than it shows. */
function parseAmount(text: string, factor: number, isNumber: boolean): ParsedField {
  const money = parseMoney(text, factor);
  if (!money) return { code: "amount" };
  const value = isNumber ? roundToCents(money.value) : money.value;
  return money.currency === null ? { value } : { value, currency: money.currency };
}

const measure =
  /\s*(?:[件个只台套箱包袋米支瓶盒双条张把吨桶卷块片对组份批天日分星]|月|pcs?|pieces?|sets?|units?|kgs?|ctns?|pairs?|boxes|days?|stars?|points?)\.?$/i;

function parseCount(text: string): ParsedField {
  const digits = text.replace(/^(?:月结|约|net)\s*/i, "").replace(measure, "");
  const value = parseNumberText(digits);
  if (value === null) return { code: "number" };
  return digits === text ? { value } : { value, aside: text };
}

/** `30%`, `30` and `0.3` are the same share. */
function parsePercent(text: string): ParsedField {
  const value = parseNumberText(text.replace(/\s*%$/, ""));
  if (value === null) return { code: "number" };
  const isPercent = text.endsWith("%") || value > 1;
  return { value: isPercent ? Number((value / 100).toPrecision(15)) : value };
}

function parsePhone(text: string): ParsedField {
  if (lostDigits.test(text)) return { code: "lostDigits" };
  const tidy = tidyNumber(text);
  if (isOneNumber(tidy)) return { value: tidy };
  const { numbers, words } = parsePhones(text);
  const [first, ...others] = numbers;
  if (first === undefined) return { value: toOneLine(text) };
  return { value: first, ...(others.length > 0 ? { others } : {}), ...(words === "" ? {} : { aside: words }) };
}
