/** What a value must be like by the kind of its column; the same rules as the validations of the sheet. */
import type { ColumnSpec } from "../../schema/columnSpec";
import { earliestDay, latestDay } from "../../schema/dayLimits";
import type { ListKey, OptionListKey } from "../../schema/listKeys";
import type { ListWords } from "../../schema/listWords";
import { lists } from "../../schema/lists";
import type { FieldValue } from "../../schema/records";
import { largestAmount, longestNames, longestText, mostKeyDigits } from "../../schema/validations/fieldLimits";
import { isMobile, isPhone } from "../../schema/validations/phoneRules";
import { roundToCents } from "../money";
import { findNumberProblem } from "./numberProblem";
import type { ProblemCode } from "./problem";

/** What MATCH still finds; the workbook looks ids and list values up. */
const longestKey = 255;
const longestByColumn: Readonly<Record<string, number>> = longestNames;

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
  if (column.kind === "id") return hasTooManyDigits(text.trim()) ? "tooManyDigits" : null;
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

function hasTooManyDigits(text: string): boolean {
  return text.length > mostKeyDigits && /^\d+$/.test(text);
}

function findPhoneProblem(key: string, text: string): ProblemCode | null {
  if (key === "mobile") return isMobile(text) ? null : "mobile";
  return isPhone(text) ? null : "phone";
}
