import type { AnyRecord } from "../../schema/records";
import { createRecordCheck, type RecordCheck, type RecordCheckQuestion } from "./recordCheck";
import type { Problem } from "./problem";

export interface RecordProblemsQuestion extends RecordCheckQuestion {
  /** The whole record as it would stand in the workbook, defaults applied. */
  readonly record: AnyRecord;
  /** For a change: the id and the whole record as they stand in the workbook now. */
  readonly update?: { readonly id: string; readonly before: AnyRecord };
}

/**
 * What is wrong with a record that is to be added or changed; nothing means it may be written. Mistakes that a record had
 * before do not hold up a change of its other fields.
 */
export function findRecordProblems({ record, update, ...question }: RecordProblemsQuestion): Problem[] {
  const check = createRecordCheck(question);
  return update ? findChangeProblems(check, record, update) : check.find(record, null);
}

/** What is wrong with a changed record and was not before. */
export function findChangeProblems(
  check: RecordCheck,
  record: AnyRecord,
  { id, before }: NonNullable<RecordProblemsQuestion["update"]>,
): Problem[] {
  const known = check.find(before, id);
  return check
    .find(record, id)
    .filter(
      ({ code, column, value }) =>
        !known.some((old) => old.code === code && old.column === column && old.value === value),
    );
}
