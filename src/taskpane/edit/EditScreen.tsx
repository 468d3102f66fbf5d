import { useSignal } from "@preact/signals";
import { useState } from "preact/hooks";
import { nameOfRecord } from "../../domain/nameOfRecord";
import type { TrackerRecords } from "../../domain/trackerRecords";
import type { TableKey } from "../../schema/columnSpec";
import { tables } from "../../schema/tables/tables";
import { emptyDraft } from "../add/drafts";
import { RecordsReader } from "../components/RecordsReader";
import { language, texts } from "../session/language";
import { OrderReminder } from "../receivables/OrderReminder";
import { records as readRecords, refreshRecords } from "../session/records";
import { shownTask } from "../session/screen";
import type { OurWorkbook } from "../session/workbook";
import { EditForm } from "./EditForm";
import { beginEdit, findRecord, forgetUntouched, keepEdit, readEdit } from "./editState";
import type { SavedEdit } from "./saveEdit";
import { SavedEditMessage } from "./SavedEditMessage";
import { TaskHeader } from "./TaskHeader";

/** One record in its form, over the screen from which it was opened. */
export function EditScreen() {
  const task = shownTask.value;
  if (task?.kind !== "edit") return null;
  const { table, id } = task;
  return (
    <RecordsReader>
      {(records, ours) => <OpenedRecord key={`${table} ${id}`} {...{ table, id, records, ours }} />}
    </RecordsReader>
  );
}

interface OpenedRecordProps {
  readonly table: TableKey;
  readonly id: string;
  readonly records: TrackerRecords;
  readonly ours: OurWorkbook;
}

interface Done {
  readonly saved: SavedEdit;
  readonly typed: Readonly<Record<string, string>>;
}

function OpenedRecord({ table, id, records, ours }: OpenedRecordProps) {
  const { saving } = texts.value;
  const done = useSignal<Done | null>(null);
  useState(() => beginEdit(table, id, records));
  const edit = readEdit(table, id);
  const notice = useSignal(Object.keys(edit?.draft.texts ?? {}).length > 0 ? saving.goesOn : null);
  const record = done.value ? findRecord(records, table, done.value.saved.id) : edit?.before;
  const close = () => edit && forgetUntouched(edit);
  const reopen = async () => {
    await refreshRecords();
    const before = readRecords.peek() && findRecord(readRecords.peek() as TrackerRecords, table, id);
    if (before) keepEdit({ table, id, before, draft: { ...emptyDraft, texts: done.peek()?.typed ?? {} } });
    notice.value = saving.undone;
    done.value = null;
  };
  return (
    <div class="screen">
      <TaskHeader
        title={saving.edit(tables[table].recordName[language.value], nameOfRecord(record ?? {}))}
        onClose={close}
      />
      {done.value && <SavedEditMessage saved={done.value.saved} name={nameOfRecord(record ?? {})} onUndone={reopen} />}
      {!done.value && edit && (
        <EditForm
          {...{ edit, records, ours }}
          notice={notice.value}
          onNotice={(words) => (notice.value = words)}
          onSaved={(saved, typed) => (done.value = { saved, typed })}
        />
      )}
      {!done.value && table === "Orders" && <OrderReminder orderNumber={id} records={records} ours={ours} />}
      {!done.value && !edit && <p role="status">{saving.notUndone.gone}</p>}
    </div>
  );
}
