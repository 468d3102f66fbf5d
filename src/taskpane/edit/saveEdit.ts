/** Saving what was changed in a record, and taking that back. */
import { updateRecord, type UpdateResult } from "../../actions/updateRecord";
import type { RecordDraft } from "../../actions/saveResult";
import { listValuesOf } from "../add/choices";
import type { FormState } from "../add/useRecordForm";
import type { FieldConflict } from "../components/ConflictMessage";
import type { ColumnSpec, TableKey } from "../../schema/columnSpec";
import type { AnyRecord, FieldValue } from "../../schema/records";
import { tables } from "../../schema/tables/tables";
import { findColumn } from "../../schema/tableSchema";
import { language, texts } from "../session/language";
import { refreshRecords } from "../session/records";
import type { EditedRecord } from "./checkEdit";
import { fieldText } from "./fieldText";

export interface SavedEdit {
  readonly table: TableKey;
  /** As it is called now: an order's number may have been changed. */
  readonly id: string;
  readonly before: AnyRecord;
  readonly after: AnyRecord;
}

export type EditOutcome =
  | { readonly kind: "saved"; readonly saved: SavedEdit }
  | { readonly kind: "conflict"; readonly current: AnyRecord; readonly fields: readonly FieldConflict[] }
  | Extract<UpdateResult<TableKey>, { kind: "rejected" }>;

export async function saveEdit(
  { table, id, before }: EditedRecord,
  form: FormState,
  changes: AnyRecord,
): Promise<EditOutcome> {
  const result = await update(table, id, changes, pick(before, changes));
  if (result.kind === "rejected") return result;
  if (result.kind === "conflict") {
    const current: AnyRecord = { ...result.current };
    await refreshRecords();
    return { kind: "conflict", current, fields: findConflicts(form, { before, current, changes }) };
  }
  const record: AnyRecord = { ...result.record };
  await refreshRecords();
  const saved = {
    table,
    id: String(record[tables[table].idKey]),
    before: pick(before, changes),
    after: pick(record, changes),
  };
  return { kind: "saved", saved };
}

/** Null when all is as before; otherwise the sentence why not. References to a name that was changed follow it back. */
export async function undoEdit({ table, id, before, after }: SavedEdit): Promise<string | null> {
  const { saving, card } = texts.value;
  const result = await update(table, id, before, after);
  await refreshRecords();
  if (result.kind === "saved") return null;
  return result.kind === "conflict" ? saving.notUndone.changed : card.refused;
}

function update(table: TableKey, id: string, changes: AnyRecord, expected: AnyRecord): Promise<UpdateResult<TableKey>> {
  // The fields were read by the columns of this table.
  return updateRecord(table, id, changes as RecordDraft<TableKey>, { expected: expected as RecordDraft<TableKey> });
}

function pick(record: AnyRecord, keys: AnyRecord): AnyRecord {
  return Object.fromEntries(Object.keys(keys).map((key) => [key, record[key] ?? null]));
}

interface TwoVersions {
  readonly before: AnyRecord;
  readonly current: AnyRecord;
  readonly changes: AnyRecord;
}

/** Fields that both changed, to different values. */
function findConflicts(form: FormState, { before, current, changes }: TwoVersions): FieldConflict[] {
  return Object.entries(changes).flatMap(([key, yours]): FieldConflict[] => {
    const column = findColumn(form.table, key);
    const theirs = current[key] ?? null;
    if (!column || theirs === (before[key] ?? null) || theirs === yours) return [];
    const label = column.header[language.value];
    return [{ key, label, theirs: wordOf(form, column, theirs), yours: wordOf(form, column, yours) }];
  });
}

function wordOf({ workbook }: FormState, column: ColumnSpec, value: FieldValue): string {
  const listed = column.list && listValuesOf(column.list, workbook.settings).find(({ code }) => code === value);
  return listed?.label ?? (fieldText(column, value) || texts.value.card.blank);
}
