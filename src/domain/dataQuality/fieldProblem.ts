/** What a value must be like by the kind of its column; the same rules as the validations of the sheet. */
import type { ColumnSpec } from "../../schema/columnSpec";
import { earliestDay, latestDay } from "../../schema/dayLimits";
import type { ListKey, OptionListKey } from "../../schema/listKeys";
import type { ListWords } from "../../schema/listWords";
import { lists } from "../../schema/lists";
import type { FieldValue } from "../../schema/records";
import { roundToCents } from "../money";
import { findNumberProblem } from "./numberLimits";
import type { ProblemCode } from "./problem";

/** Excel's limit of a cell. */
const longestText = 32_767;
/** What MATCH still finds; the workbook looks ids and list values up. */
const longestKey = 255;
const longestByColumn: Readonly<Record<string, number>> = { "Customers.name": 60, "Orders.orderNumber": 40 };
/** 15 digits with two decimals. */
const largestAmount = 9_999_999_999_999.99;

/** Null for a blank: whether something must stand there is asked elsewhere. `path` is `Table.key`. */
export function findFieldProblem(
  path: string,
  column: ColumnSpec,
  value: FieldValue,
  words: ListWords,
): ProblemCode | null {
  if (isBlank(value)) return null;
  switch (column.kind) {
    case "date":
      return isDay(value) ? null : "date";
    case "amount":
      return findAmountProblem(path, value);
    case "number":
    case "percent":
      return findNumberProblem(path, column.kind, value);
    default:
      return findTextProblem(path, column, String(value), words);
  }
}

export function isBlank(value: FieldValue | undefined): boolean {
  return value === null || value === undefined || (typeof value === "string" && value.trim() === "");
}

function isDay(value: FieldValue): boolean {
  return Number.isInteger(value) && Number(value) >= earliestDay && Number(value) <= latestDay;
}

/** A payment of nothing is none. */
function findAmountProblem(path: string, value: FieldValue): ProblemCode | null {
  if (typeof value !== "number" || !(value >= 0 && value <= largestAmount)) return "amount";
  if (value === 0 && path === "Payments.amount") return "amount";
  return roundToCents(value) === value ? null : "decimals";
}

function findTextProblem(path: string, column: ColumnSpec, text: string, words: ListWords): ProblemCode | null {
  if (text.length > (longestByColumn[path] ?? (isLookedUp(column) ? longestKey : longestText))) return "tooLong";
  if (column.kind === "id") return /^\d{16,}$/.test(text.trim()) ? "tooManyDigits" : null;
  if (column.kind === "phone") return findPhoneProblem(column.key, text.trim());
  if (column.kind === "email") return /^[^\s@]+@[^\s@]+\.[^\s@.]+$/.test(text.trim()) ? null : "email";
  if (column.list === undefined || learnsValues(column.list)) return null;
  return words.knows(column.list, text) ? null : "unknownValue";
}

/** Whether a value that the list does not have may be added to it. */
export function learnsValues(list: ListKey): list is OptionListKey {
  return lists[list].growth === "open";
}

function isLookedUp({ kind, unique, list }: ColumnSpec): boolean {
  return unique === true || list !== undefined || kind === "id" || kind === "customer" || kind === "order";
}

/** A mobile has 11 digits, or is foreign and begins with `+`; a phone may be written in any of the usual ways. */
function findPhoneProblem(key: string, text: string): ProblemCode | null {
  const digits = text.replace(/\D/g, "").length;
  if (key === "mobile")
    return /^1\d{10}$/.test(text) || (/^\+[\d\s()-]+$/.test(text) && digits >= 7 && digits <= 15) ? null : "mobile";
  const isPhone = /^[+(]?\d[\d\s()+./#*,;-]*(?:(?:ext\.?|x|转|分机)\s*\d+)?$/i.test(text);
  return isPhone && digits >= 5 && digits <= 25 ? null : "phone";
}
