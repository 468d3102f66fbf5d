import { useMemo } from "preact/hooks";
import type { TrackerRecords } from "../../domain/trackerRecords";
import { findColumn } from "../../schema/tableSchema";
import { listFormFields } from "../add/formFields";
import type { FormState } from "../add/useRecordForm";
import { language, texts } from "../session/language";
import { whenReleased } from "../session/pointer";
import type { OurWorkbook } from "../session/workbook";
import { createEditCheck } from "./checkEdit";
import { changeDraft, readEdit, type Edit } from "./editState";
import { fieldText } from "./fieldText";

/** The form of a new record, filled with one that exists; its `checked.values` are what differs. */
export function useEditForm(edit: Edit, workbook: OurWorkbook, records: TrackerRecords): FormState {
  const { table: tableKey, id, before, draft } = edit;
  const { preset, settings } = workbook;
  const fields = useMemo(
    () => listFormFields(tableKey, preset, settings.ownFields),
    [tableKey, preset, settings.ownFields],
  );
  const check = useMemo(
    () => createEditCheck(fields, { table: tableKey, id, before }, workbook, records),
    [fields, before, workbook, records],
  );
  const { table } = fields;
  const readText = (key: string) => {
    const column = findColumn(table, key);
    return draft.texts[key] ?? (column ? fieldText(column, before[key] ?? null) : "");
  };
  const typed = Object.keys(draft.texts);
  const { refused } = draft;
  const checked = check({ fields, readText, typed, refused, texts: texts.value, language: language.value });
  const change = (fieldsOf: (latest: Edit) => Partial<Edit["draft"]>) => {
    const latest = readEdit(tableKey, id);
    if (latest) changeDraft(latest, fieldsOf(latest));
  };
  return {
    table,
    fields,
    workbook,
    records,
    checked,
    readText,
    editedId: id,
    problemOf: (key) => (draft.wasTried || draft.left.has(key) ? checked.problems.get(key) : undefined),
    isRequired: ({ required, requiredUnless }) =>
      required === true || (requiredUnless !== undefined && readText(requiredUnless.key) !== requiredUnless.code),
    type: (key, text) => change((latest) => ({ texts: { ...latest.draft.texts, [key]: text }, refused: [] })),
    leave: (key) => whenReleased(() => change((latest) => ({ left: new Set([...latest.draft.left, key]) }))),
  };
}
