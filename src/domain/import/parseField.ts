import type { ColumnSpec } from "../../schema/columnSpec";
import type { ListWords } from "../../schema/listWords";
import type { FieldValue } from "../../schema/records";
import type { ProblemCode } from "../dataQuality/problem";
import { parseDay } from "./parseDay";

/** What only a text from outside can have wrong. */
export type FieldCode =
  | ProblemCode
  /** Day and month could change places: `03/04/2026`. */
  | "ambiguousDate"
  /** A spreadsheet program has lost the digits: `1.38E+10`. */
  | "lostDigits";

export type ParsedField = { readonly value: FieldValue } | { readonly code: FieldCode };

/** The text of one cell as the column's value; blank is null. Whether the value is allowed is asked elsewhere. */
export function parseField(column: ColumnSpec, cell: string, words: ListWords): ParsedField {
  const text = cleanText(cell);
  if (text === "") return { value: null };
  switch (column.kind) {
    case "date":
      return parseDay(text.normalize("NFKC"));
    case "amount":
      return parseNumber(text.normalize("NFKC").replace(moneyMarks, ""), "amount");
    case "number":
      return parseNumber(text.normalize("NFKC"), "number");
    case "percent":
      return parsePercent(text.normalize("NFKC"));
    case "phone":
      return parsePhone(text.normalize("NFKC"));
    case "longText":
      return { value: text };
    case "id":
    case "order":
      return lostDigits.test(text) ? { code: "lostDigits" } : { value: toOneLine(text) };
    default:
      return { value: column.list === undefined ? toOneLine(text) : words.codeOf(column.list, toOneLine(text)) };
  }
}

/** No file may hold these, and nobody typed them: control characters but for tab and line breaks, and halves of characters. */
const unwritable = /(?![\t\r\n])\p{Cc}|\p{Cs}|[\uFFFE\uFFFF]/gu;

/** Some programs write `="0138"` to keep Excel from reading a number. */
function cleanText(cell: string): string {
  const text = cell.replace(unwritable, "").trim();
  return /^="([^"]*)"$/.exec(text)?.[1]?.trim() ?? text;
}

function toOneLine(text: string): string {
  return text.replace(/\s*[\r\n\t]\s*/g, " ");
}

const lostDigits = /^\d(?:\.\d+)?E\+\d+$/i;
/** Of the yuan only: another currency has a column of its own, and dropping its sign would change the amount. */
const moneyMarks = /^(?:¥|CNY|RMB|人民币)\s*|\s*(?:元|圆|CNY|RMB)整?$/gi;
const plainNumber = /^[+-]?(?:\d+|\d{1,3}(?:,\d{3})+)(?:\.\d+)?$/;

function parseNumber(text: string, code: "amount" | "number"): ParsedField {
  return plainNumber.test(text) ? { value: Number(text.replaceAll(",", "")) } : { code };
}

/** `30%`, `30` and `0.3` are the same share. */
function parsePercent(text: string): ParsedField {
  const parsed = parseNumber(text.replace(/\s*%$/, ""), "number");
  if ("code" in parsed || typeof parsed.value !== "number") return parsed;
  const isPercent = text.endsWith("%") || parsed.value > 1;
  return { value: isPercent ? parsed.value / 100 : parsed.value };
}

/** A mobile of mainland China without country code and marks, any other number as it was written. */
function parsePhone(text: string): ParsedField {
  if (lostDigits.test(text)) return { code: "lostDigits" };
  const mobile = text.replace(/^(?:\+|00)86/, "").replace(/[\s()-]/g, "");
  return { value: /^1[3-9]\d{9}$/.test(mobile) ? mobile : toOneLine(text) };
}
