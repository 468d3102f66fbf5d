import { useMemo } from "preact/hooks";
import type { ColumnSpec, TableKey, TableSpec } from "../../schema/columnSpec";
import type { TrackerRecords } from "../../domain/trackerRecords";
import { language, texts } from "../session/language";
import { whenReleased } from "../session/pointer";
import type { OurWorkbook } from "../session/workbook";
import { createDraftCheck, type CheckedDraft } from "./checkDraft";
import { drafts, leaveField, readFieldText, typeInto } from "./drafts";
import { listFormFields, type FormFields } from "./formFields";

export interface FormState {
  readonly table: TableSpec;
  readonly fields: FormFields;
  readonly workbook: OurWorkbook;
  readonly records: TrackerRecords;
  readonly checked: CheckedDraft;
  /** The record that the form changes; null: it adds one. */
  readonly editedId: string | null;
  readonly readText: (key: string) => string;
  /** The sentence beside a field; undefined while there is none or the person has not been there yet. */
  readonly problemOf: (key: string) => string | undefined;
  readonly isRequired: (column: ColumnSpec) => boolean;
  readonly type: (key: string, text: string) => void;
  readonly leave: (key: string) => void;
}

export function useRecordForm(tableKey: TableKey, workbook: OurWorkbook, records: TrackerRecords): FormState {
  const draft = drafts[tableKey].value;
  const { preset, settings } = workbook;
  const fields = useMemo(
    () => listFormFields(tableKey, preset, settings.ownFields),
    [tableKey, preset, settings.ownFields],
  );
  const check = useMemo(() => createDraftCheck(fields, workbook, records), [fields, workbook, records]);
  const { table } = fields;
  const readText = (key: string) => readFieldText(draft, table, key, workbook.today);
  const { refused } = draft;
  const checked = check({ fields, readText, refused, texts: texts.value, language: language.value });
  return {
    table,
    fields,
    workbook,
    records,
    checked,
    editedId: null,
    readText,
    problemOf: (key) => (draft.wasTried || draft.left.has(key) ? checked.problems.get(key) : undefined),
    isRequired: ({ required, requiredUnless }) =>
      required === true || (requiredUnless !== undefined && readText(requiredUnless.key) !== requiredUnless.code),
    type: (key, text) => typeInto(tableKey, key, text),
    leave: (key) => whenReleased(() => leaveField(tableKey, key)),
  };
}
