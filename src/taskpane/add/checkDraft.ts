import { applyDefaults } from "../../domain/dataQuality/applyDefaults";
import { describeProblem } from "../../domain/dataQuality/describeProblem";
import type { Problem } from "../../domain/dataQuality/problem";
import { createRecordCheck } from "../../domain/dataQuality/recordCheck";
import { createCustomerDirectory } from "../../domain/customers/customerDirectory";
import type { TrackerRecords } from "../../domain/trackerRecords";
import type { Language } from "../../i18n/language";
import type { Texts } from "../../i18n/zh";
import { inputColumns } from "../../schema/tableSchema";
import type { AnyRecord } from "../../schema/records";
import type { OurWorkbook } from "../session/workbook";
import type { FormFields } from "./formFields";
import { readDraft } from "./readDraft";

export interface CheckedDraft {
  /** What is to be saved; unreadable fields are blank in it. */
  readonly values: AnyRecord;
  /** Sentence by the key of the field that it stands beside. */
  readonly problems: ReadonlyMap<string, string>;
}

export interface DraftQuestion {
  readonly fields: FormFields;
  readonly readText: (key: string) => string;
  /** What the workbook refused the last time. */
  readonly refused: readonly Problem[];
  readonly texts: Texts;
  readonly language: Language;
}

export type DraftCheck = (question: DraftQuestion) => CheckedDraft;

/**
 * The same check that the action makes, against the records as last read. They are indexed once: with 10,000 customers
 * that takes longer than a keystroke may.
 */
export function createDraftCheck({ table }: FormFields, workbook: OurWorkbook, records: TrackerRecords): DraftCheck {
  const { preset, settings, today } = workbook;
  const customers = createCustomerDirectory(records.customers);
  const check = createRecordCheck({ table: table.key, preset, settings, existing: records });
  // Only whether a record has an id counts here; the action gives the real one.
  const rest = { table: table.key, preset, settings, today, customers, newId: () => "new" };
  return (question) => {
    const { values, unreadable } = readDraft(inputColumns(table), question.readText, today);
    const found = [...check.find(applyDefaults({ ...rest, draft: values }), null), ...question.refused];
    return { values, problems: describeProblems(question, unreadable, found) };
  };
}

export function describeProblems(
  { fields, texts, language }: DraftQuestion,
  unreadable: ReadonlySet<string>,
  found: readonly Problem[],
): ReadonlyMap<string, string> {
  const { table } = fields;
  const sentences = new Map<string, string>();
  for (const key of unreadable) {
    const isDate = table.columns.find((column) => column.key === key)?.kind === "date";
    sentences.set(key, isDate ? texts.problems.date() : texts.problems.number());
  }
  for (const problem of found) {
    const key = findShownKey(problem, fields);
    if (!sentences.has(key)) sentences.set(key, describeProblem(problem, table, texts, language));
  }
  return sentences;
}

/** "One of these" stands beside the first of them that the form always shows. */
function findShownKey({ code, column }: Problem, { table, visible }: FormFields): string {
  if (code !== "oneOfRequired") return column;
  const group = table.oneOf.find((keys) => keys.includes(column)) ?? [];
  return visible.find(({ key }) => group.includes(key))?.key ?? column;
}
