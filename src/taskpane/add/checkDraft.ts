import { applyDefaults } from "../../domain/dataQuality/applyDefaults";
import { describeProblem } from "../../domain/dataQuality/describeProblem";
import { findRecordProblems } from "../../domain/dataQuality/findRecordProblems";
import type { Problem } from "../../domain/dataQuality/problem";
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
  readonly workbook: OurWorkbook;
  readonly records: TrackerRecords;
  readonly texts: Texts;
  readonly language: Language;
}

/** The same check that the action makes, against the records as last read. */
export function checkDraft(question: DraftQuestion): CheckedDraft {
  const { fields, readText, refused, workbook, texts, language } = question;
  const { table } = fields;
  const { values, unreadable } = readDraft(inputColumns(table), readText, workbook.today);
  const problems = new Map<string, string>();
  for (const key of unreadable) {
    const isDate = table.columns.find((column) => column.key === key)?.kind === "date";
    problems.set(key, isDate ? texts.problems.date() : texts.problems.number());
  }
  for (const problem of [...findProblems(question, values), ...refused]) {
    const key = findShownKey(problem, fields);
    if (!problems.has(key)) problems.set(key, describeProblem(problem, table, texts, language));
  }
  return { values, problems };
}

function findProblems({ fields, workbook, records }: DraftQuestion, draft: AnyRecord): Problem[] {
  const question = { table: fields.table.key, preset: workbook.preset, settings: workbook.settings };
  const record = applyDefaults({
    ...question,
    draft,
    today: workbook.today,
    // Only whether it has one counts here; the action gives the real one.
    newId: () => "new",
    customers: createCustomerDirectory(records.customers),
  });
  return findRecordProblems({ ...question, record, existing: records });
}

/** "One of these" stands beside the first of them that the form always shows. */
function findShownKey({ code, column }: Problem, { table, visible }: FormFields): string {
  if (code !== "oneOfRequired") return column;
  const group = table.oneOf.find((keys) => keys.includes(column)) ?? [];
  return visible.find(({ key }) => group.includes(key))?.key ?? column;
}
