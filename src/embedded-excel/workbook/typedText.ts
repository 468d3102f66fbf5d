/** How Excel reads text that is typed into a cell or written to `Range.values`. */
import { isDateFormat, parseValue } from "numfmt";
import type { CellInput } from "../model/cellInput";

export interface TypedCell {
  input: CellInput;
  /** Excel gives a General cell the format of what was typed. */
  numberFormat: string | null;
}

export interface TypingRules {
  language: "zh-CN" | "en-US";
  /** Serial that completes dates typed without a year. */
  today: number;
}

const plainText: (text: string) => TypedCell = (text) => ({ input: text, numberFormat: null });
const mayBeMoreThanText =
  /^[\s]*[0-9=+\-@'(.$¥￥#]|^\s*(?:true|false|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i;
/** The usual number needs no further reading; large writes hold a million of them. */
const plainNumber = /^-?\d{1,15}$/;
const isoDate = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/;
const chineseDate = /^(\d{4})年(\d{1,2})月(\d{1,2})日$/;
const errorTexts = new Set(["#N/A", "#REF!", "#VALUE!", "#DIV/0!", "#NUM!", "#NAME?", "#NULL!"]);

export function readTypedText(text: string, cellFormat: string, rules: TypingRules): TypedCell {
  if (text === "") return { input: null, numberFormat: null };
  if (text.startsWith("'")) return plainText(text.slice(1));
  if (cellFormat === "@" || !mayBeMoreThanText.test(text)) return plainText(text);
  if (plainNumber.test(text)) return { input: Number(text), numberFormat: null };
  const formula = formulaOf(text);
  if (formula !== null) return { input: { formula }, numberFormat: null };
  const value = readDate(text, rules) ?? parseValue(text.trim(), { locale: rules.language });
  if (value !== undefined && value !== null) {
    return { input: fifteenDigits(value.v), numberFormat: formatOf(value.z, rules) };
  }
  const signed = /^[+\-@]/.test(text) ? `=${text.replace(/^@/, "")}` : null;
  return signed === null || signed.length < 3 ? plainText(text) : { input: { formula: signed }, numberFormat: null };
}

function formulaOf(text: string): string | null {
  if (text.startsWith("=") && text.length > 1) return text;
  const upper = text.trim().toUpperCase();
  return errorTexts.has(upper) ? `=${upper}` : null;
}

function fifteenDigits(value: number | boolean): number | boolean {
  return typeof value === "number" ? Number(value.toPrecision(15)) : value;
}

const dayMonthFormat = "d-mmm";
const yearFirstFormat = "yyyy-mm-dd";

/** Excel gives a whole date the short form of the language, however it was typed. */
function formatOf(format: string | undefined, rules: TypingRules): string | null {
  if (format === undefined) return null;
  const isChinese = rules.language === "zh-CN";
  if (format === "hh:mm" || format === "hh:mm:ss") return format.slice(1);
  if (format === dayMonthFormat) return isChinese ? 'm"月"d"日"' : format;
  if (format === yearFirstFormat) return isChinese ? "yyyy/m/d" : "m/d/yyyy";
  if (isDateFormat(format) && /y/i.test(format) && !/h/i.test(format)) return isChinese ? "yyyy/m/d" : "m/d/yyyy";
  return format;
}

interface ParsedDate {
  v: number;
  z: string;
}

/** Dates that numfmt reads otherwise or slowly: in Chinese, year first, or without a year. */
function readDate(text: string, rules: TypingRules): ParsedDate | null {
  const trimmed = text.trim();
  const yearFirst = isoDate.exec(trimmed) ?? (rules.language === "zh-CN" ? chineseDate.exec(trimmed) : null);
  if (yearFirst) return dateOf(Number(yearFirst[1]), Number(yearFirst[2]), Number(yearFirst[3]), yearFirstFormat);
  const monthDay = /^(\d{1,2})[/-](\d{1,2})$/.exec(trimmed);
  return monthDay && dateOf(yearOf(rules.today), Number(monthDay[1]), Number(monthDay[2]), dayMonthFormat);
}

function dateOf(year: number, month: number, day: number, format: string): ParsedDate | null {
  const serial = serialOf(year, month, day);
  return serial === null ? null : { v: serial, z: format };
}

const unixEpochSerial = 25_569;
const dayMilliseconds = 86_400_000;

function yearOf(serial: number): number {
  return new Date((serial - unixEpochSerial) * dayMilliseconds).getUTCFullYear();
}

/** Null for a day that does not exist or lies before 1900, where Excel's calendar begins. */
function serialOf(year: number, month: number, day: number): number | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (year < 1900 || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  const serial = date.getTime() / dayMilliseconds + unixEpochSerial;
  return serial < firstSerialAfterFalseLeapDay ? serial - 1 : serial;
}

/** Excel counts a 29 February 1900, so the days before it are one lower. */
const firstSerialAfterFalseLeapDay = 61;
