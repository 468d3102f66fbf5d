import type { TableKey } from "../../schema/columnSpec";
import type { OwnField, OwnFieldKind } from "../../schema/ownField";
import { ownFieldKeys } from "../../schema/ownFields";
import { ownListKeys } from "../../schema/ownLists";
import type { PresetKey } from "../../schema/presets/preset";
import { tableSchema } from "../../schema/tableSchema";
import { foldCase } from "../foldCase";

/** A field as a person wants it. */
export interface NewField {
  readonly table: TableKey;
  readonly header: string;
  readonly kind: OwnFieldKind;
  /** Of a list; others have none. */
  readonly choices: readonly string[];
}

export type NewFieldProblem =
  | "headerMissing"
  | "headerTooLong"
  | "headerTaken"
  | "choicesMissing"
  | "choiceTooLong"
  | "tooManyFields"
  | "tooManyLists";

export interface NewFieldQuestion {
  readonly field: NewField;
  readonly preset: PresetKey;
  readonly ownFields: readonly OwnField[];
  /** As they stand in the sheet now. */
  readonly standingHeaders: readonly string[];
}

/** Fits a form at 320 px and a column of usual width. */
export const longestHeader = 40;
/** What MATCH still finds. */
const longestChoice = 255;

/** Null where the field may be added. */
export function findNewFieldProblem({
  field,
  preset,
  ownFields,
  standingHeaders,
}: NewFieldQuestion): NewFieldProblem | null {
  const header = tidyHeader(field.header);
  if (header === "") return "headerMissing";
  if (header.length > longestHeader) return "headerTooLong";
  const planned = tableSchema(field.table, preset, ownFields).columns.flatMap((column) => [
    column.header.zh,
    column.header.en,
  ]);
  if ([...planned, ...standingHeaders].some((taken) => foldCase(taken.trim()) === foldCase(header)))
    return "headerTaken";
  if (field.kind === "choice") {
    const choices = tidyChoices(field.choices);
    if (choices.length === 0) return "choicesMissing";
    if (choices.some(({ length }) => length > longestChoice)) return "choiceTooLong";
  }
  if (findFreeKey(field.table, ownFields) === null) return "tooManyFields";
  return field.kind === "choice" && findFreeList(ownFields) === null ? "tooManyLists" : null;
}

/** The field with the place that it takes; null where there is none. */
export function settleField(field: NewField, ownFields: readonly OwnField[]): OwnField | null {
  const key = findFreeKey(field.table, ownFields);
  const list = field.kind === "choice" ? findFreeList(ownFields) : null;
  if (key === null || (field.kind === "choice" && list === null)) return null;
  return { table: field.table, key, header: tidyHeader(field.header), kind: field.kind, list };
}

/** Without blanks, each value once. */
export function tidyChoices(choices: readonly string[]): string[] {
  const tidy = new Map<string, string>();
  for (const choice of choices.map((text) => text.trim()).filter((text) => text !== "")) {
    if (!tidy.has(foldCase(choice))) tidy.set(foldCase(choice), choice);
  }
  return [...tidy.values()];
}

/** Line breaks in a header would break references to it. */
function tidyHeader(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

function findFreeKey(table: TableKey, ownFields: readonly OwnField[]): string | null {
  const used = ownFields.filter((field) => field.table === table).map(({ key }) => key);
  return ownFieldKeys.find((key) => !used.includes(key)) ?? null;
}

function findFreeList(ownFields: readonly OwnField[]) {
  return ownListKeys.find((key) => ownFields.every(({ list }) => list !== key)) ?? null;
}
