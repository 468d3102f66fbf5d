/** A thrown error in the words of the person who met it. */
import { tables } from "../../schema/tables/tables";
import type { Language } from "../../i18n/language";
import type { ErrorWords, Texts } from "../../i18n/zh";

export interface DescribedError {
  readonly sentence: string;
  /** For whoever is asked for help; null where the sentence says it all. */
  readonly code: string | null;
  /** Something of the workbook is missing that a repair may put back. */
  readonly isRepairable: boolean;
}

type ErrorCode = keyof Texts["errors"];

/** Codes whose sentence is not the whole story. */
const vagueCodes: readonly ErrorCode[] = ["hostFailure", "unexpected", "notSupported"];

const repairableCodes: readonly ErrorCode[] = ["tableMissing", "columnMissing", "sheetMissing", "nameMissing"];

export function describeError(error: unknown, texts: Texts, language: Language): DescribedError {
  const code = readCode(error, texts);
  const sentence = texts.errors[code](readWords(error, texts, language));
  return {
    sentence,
    code: vagueCodes.includes(code) ? readHostCode(error) : null,
    isRepairable: repairableCodes.includes(code),
  };
}

/** Excel refused because somebody was typing in a cell. */
export function isCellEdited(error: unknown): boolean {
  const code: ErrorCode = "cellEditMode";
  return readMember(error, "code") === code;
}

/** The person called it off. */
export function isCancelled(error: unknown): boolean {
  const code: ErrorCode = "cancelled";
  return readMember(error, "code") === code;
}

/** Errors are told apart by their code; the class lives in a layer that the pane does not know. */
function readCode(error: unknown, texts: Texts): ErrorCode {
  const code = readMember(error, "code");
  return typeof code === "string" && Object.hasOwn(texts.errors, code) ? (code as ErrorCode) : "unexpected";
}

function readWords(error: unknown, texts: Texts, language: Language): ErrorWords {
  const details = readMember(error, "details");
  const table = readText(details, "table");
  const column = readText(details, "column");
  const spec = Object.values(tables).find(({ key }) => key === table);
  const columnSpec = spec?.columns.find(({ key }) => key === column);
  const sheets = readMember(details, "sheetNames");
  return {
    table: spec?.sheetName[language] ?? table,
    column: columnSpec?.header[language] ?? column,
    name: readText(details, "name"),
    sheets: Array.isArray(sheets) ? texts.joinNames(sheets.map(String)) : "",
  };
}

function readHostCode(error: unknown): string | null {
  const hostCode = readText(readMember(error, "details"), "hostCode");
  if (hostCode !== "") return hostCode;
  return error instanceof Error ? error.message : null;
}

function readText(value: unknown, key: string): string {
  const member = readMember(value, key);
  return typeof member === "string" ? member : "";
}

function readMember(value: unknown, key: string): unknown {
  return typeof value === "object" && value !== null ? (value as Record<string, unknown>)[key] : undefined;
}
