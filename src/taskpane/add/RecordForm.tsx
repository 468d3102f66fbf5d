import { useEffect, useRef } from "preact/hooks";
import type { TableKey } from "../../schema/columnSpec";
import type { TrackerRecords } from "../../domain/trackerRecords";
import { ErrorMessage } from "../components/ErrorMessage";
import { Message } from "../components/Message";
import { texts } from "../session/language";
import { useTask } from "../session/useTask";
import type { OurWorkbook } from "../session/workbook";
import { isFocusWanted } from "./addState";
import { drafts, markTried } from "./drafts";
import { FieldControl } from "./FieldControl";
import { FormActions } from "./FormActions";
import { focusFirstBlank, focusFirstProblem } from "./formFocus";
import { MoreFields } from "./MoreFields";
import { OneOfNote } from "./OneOfNote";
import { saveDraft } from "./saveDraft";
import { useRecordForm } from "./useRecordForm";
import "./recordForm.css";

interface RecordFormProps {
  readonly tableKey: TableKey;
  readonly workbook: OurWorkbook;
  readonly records: TrackerRecords;
}

export function RecordForm({ tableKey, workbook, records }: RecordFormProps) {
  const { add } = texts.value;
  const form = useRecordForm(tableKey, workbook, records);
  const task = useTask();
  const element = useRef<HTMLFormElement>(null);
  const draft = drafts[tableKey].value;
  const hasProblems = form.checked.problems.size > 0;

  const save = () => {
    markTried(tableKey);
    if (hasProblems) requestAnimationFrame(() => focusFirstProblem(element.current));
    else void task.run(() => saveDraft(form));
  };
  useEffect(() => task.forgetError(), [draft.texts]);
  useEffect(() => {
    if (isFocusWanted.peek()) focusFirstBlank(element.current);
    isFocusWanted.value = false;
  }, []);
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    save();
  };

  return (
    <form ref={element} class="recordForm" noValidate aria-label={add.kinds[tableKey]} onSubmit={submit}>
      {form.fields.visible.map((column) => (
        <FieldControl key={column.key} column={column} form={form} isFirst />
      ))}
      <MoreFields form={form} />
      <OneOfNote form={form} />
      {draft.wasTried && hasProblems && <Message tone="error">{add.rejected}</Message>}
      {task.error !== undefined && <ErrorMessage error={task.error} isBusy={task.isBusy} onRetry={save} />}
      <FormActions tableKey={tableKey} draft={draft} isSaving={task.isBusy} />
    </form>
  );
}
