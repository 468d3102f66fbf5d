import { findChangeProblems } from "../../domain/dataQuality/findRecordProblems";
import { createRecordCheck } from "../../domain/dataQuality/recordCheck";
import type { TrackerRecords } from "../../domain/trackerRecords";
import type { TableKey } from "../../schema/columnSpec";
import type { AnyRecord } from "../../schema/records";
import { inputColumns } from "../../schema/tableSchema";
import { describeProblems, type CheckedDraft, type DraftQuestion } from "../add/checkDraft";
import type { FormFields } from "../add/formFields";
import { readDraft } from "../add/readDraft";
import type { OurWorkbook } from "../session/workbook";

export interface EditedRecord {
  readonly table: TableKey;
  readonly id: string;
  /** As it stood when the form was filled. */
  readonly before: AnyRecord;
}

export interface EditQuestion extends DraftQuestion {
  /** Keys of the fields into which something was typed. */
  readonly typed: readonly string[];
}

/** The `values` are only those that differ from the record. Fields that nobody touched are neither read nor blamed. */
export type EditCheck = (question: EditQuestion) => CheckedDraft;

export function createEditCheck(
  { table }: FormFields,
  edited: EditedRecord,
  { preset, settings, today }: OurWorkbook,
  records: TrackerRecords,
): EditCheck {
  const { id, before } = edited;
  const check = createRecordCheck({ table: table.key, preset, settings, existing: records });
  return (question) => {
    const columns = inputColumns(table).filter(({ key }) => question.typed.includes(key));
    const { values: read, unreadable } = readDraft(columns, question.readText, today);
    const changed = Object.entries(read).filter(([key, value]) => value !== (before[key] ?? null));
    const values = Object.fromEntries(changed);
    const found = findChangeProblems(check, { ...before, ...values }, { id, before });
    return { values, problems: describeProblems(question, unreadable, [...found, ...question.refused]) };
  };
}
