import { useSignal } from "@preact/signals";
import type { TrackerRecords } from "../../domain/trackerRecords";
import type { AnyRecord } from "../../schema/records";
import { emptyDraft } from "../add/drafts";
import { FormActions } from "../add/FormActions";
import { focusFirstControl } from "../add/formFocus";
import { FormFrame } from "../add/FormFrame";
import type { FormState } from "../add/useRecordForm";
import { ConflictMessage, type Decision } from "../components/ConflictMessage";
import { Message } from "../components/Message";
import { texts } from "../session/language";
import { useTask } from "../session/useTask";
import type { OurWorkbook } from "../session/workbook";
import { changeDraft, findRecord, forgetEdit, keepEdit, type Edit } from "./editState";
import { saveEdit, type EditOutcome, type SavedEdit } from "./saveEdit";
import { useEditForm } from "./useEditForm";

interface EditFormProps {
  readonly edit: Edit;
  readonly records: TrackerRecords;
  readonly ours: OurWorkbook;
  /** Said above the form. */
  readonly notice: string | null;
  readonly onNotice: (words: string | null) => void;
  readonly onSaved: (saved: SavedEdit, typed: Edit["draft"]["texts"]) => void;
}

type Conflict = Extract<EditOutcome, { kind: "conflict" }>;

export function EditForm(props: EditFormProps) {
  const { edit, records, ours, notice } = props;
  const { saving } = texts.value;
  const form = useEditForm(edit, ours, records);
  const { task, conflict, save, decide, reset } = useEditSaving(props, form);
  return (
    <FormFrame
      {...{ form, task }}
      draft={edit.draft}
      label={saving.save}
      onTried={() => changeDraft(edit, { wasTried: true })}
      onSave={() => save(edit, form.checked.values)}
      onShown={focusFirstControl}
      actions={
        <FormActions
          save={saving.save}
          clear={saving.discard}
          draft={edit.draft}
          isSaving={task.isBusy}
          onClear={reset}
        />
      }
    >
      {notice !== null && <Message tone="info">{notice}</Message>}
      {conflict && <ConflictMessage fields={conflict.fields} onDecide={(decisions) => decide(decisions, conflict)} />}
    </FormFrame>
  );
}

function useEditSaving({ edit, records, onNotice, onSaved }: EditFormProps, form: FormState) {
  const { saving } = texts.value;
  const task = useTask();
  const conflict = useSignal<Conflict | null>(null);
  const save = async (from: Edit, changes: AnyRecord): Promise<void> => {
    conflict.value = null;
    onNotice(Object.keys(changes).length === 0 ? saving.nothingChanged : null);
    if (Object.keys(changes).length === 0) return;
    const outcome = await saveEdit(from, form, changes);
    if (outcome.kind === "saved") {
      forgetEdit(edit);
      onSaved(outcome.saved, edit.draft.texts);
    } else if (outcome.kind === "rejected") changeDraft(from, { refused: outcome.problems });
    else if (outcome.fields.length > 0) conflict.value = outcome;
    // Both wrote the same: what is left is saved over what stands there now.
    else await save({ ...from, before: outcome.current }, differing(changes, outcome.current));
  };
  const decide = (decisions: ReadonlyMap<string, Decision>, { current }: Conflict) => {
    const isMine = ([key]: readonly [string, unknown]) => decisions.get(key) !== "theirs";
    const mine = Object.fromEntries(Object.entries(form.checked.values).filter(isMine));
    const typed = Object.fromEntries(Object.entries(edit.draft.texts).filter(isMine));
    const from = { ...edit, before: current, draft: { ...edit.draft, texts: typed } };
    keepEdit(from);
    void task.run(() => save(from, differing(mine, current)));
  };
  const reset = () => {
    conflict.value = null;
    const { table, id } = edit;
    keepEdit({ table, id, before: findRecord(records, table, id) ?? edit.before, draft: emptyDraft });
  };
  return { task, conflict: conflict.value, save, decide, reset };
}

function differing(changes: AnyRecord, current: AnyRecord): AnyRecord {
  return Object.fromEntries(Object.entries(changes).filter(([key, value]) => value !== (current[key] ?? null)));
}
