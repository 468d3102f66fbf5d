import { useEffect, useRef } from "preact/hooks";
import type { TableKey } from "../../schema/columnSpec";
import { Button } from "../components/Button";
import { ErrorMessage } from "../components/ErrorMessage";
import { Message } from "../components/Message";
import type { TrackerRecords } from "../../domain/trackerRecords";
import { language, texts } from "../session/language";
import { useTask } from "../session/useTask";
import type { OurWorkbook } from "../session/workbook";
import { isFocusWanted } from "./addState";
import { clearDraft, drafts, hasTyped, markTried } from "./drafts";
import { FieldControl } from "./FieldControl";
import { MoreFields } from "./MoreFields";
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
  const isRejected = draft.wasTried && form.checked.problems.size > 0;

  const save = () => {
    markTried(tableKey);
    if (form.checked.problems.size > 0) requestAnimationFrame(() => focusFirstProblem(element.current));
    else void task.run(() => saveDraft(form));
  };
  useEffect(() => task.forgetError(), [draft.texts]);
  useEffect(() => {
    if (isFocusWanted.peek()) focusFirstBlank(element.current);
    isFocusWanted.value = false;
  }, []);

  return (
    <form
      ref={element}
      class="recordForm"
      noValidate
      aria-label={add.kinds[tableKey]}
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      {form.fields.visible.map((column) => (
        <FieldControl key={column.key} column={column} form={form} isFirst />
      ))}
      <MoreFields form={form} />
      {form.fields.table.oneOf.map((keys) => (
        <OneOfNote key={keys.join()} keys={keys} form={form} />
      ))}
      {isRejected && <Message tone="error">{add.rejected}</Message>}
      {task.error !== undefined && <ErrorMessage error={task.error} isBusy={task.isBusy} onRetry={save} />}
      <div class="row formActions">
        <Button type="submit" look="primary" isBusy={task.isBusy}>
          {task.isBusy ? texts.value.common.saving : add.save[tableKey]}
        </Button>
        {hasTyped(draft) && !task.isBusy && (
          <Button look="subtle" onClick={() => clearDraft(tableKey)}>
            {add.clear}
          </Button>
        )}
        <span class="grow" />
        <span class="small quiet">{add.required}</span>
      </div>
    </form>
  );
}

/** Says which of several fields is enough, until one is filled; not where the hint of a field says it. */
function OneOfNote({ keys, form }: { keys: readonly string[]; form: ReturnType<typeof useRecordForm> }) {
  const isSaid = form.fields.visible.some((column) => keys.includes(column.key) && column.hint !== undefined);
  if (isSaid || keys.some((key) => form.readText(key).trim() !== "")) return null;
  const labels = keys.flatMap(
    (key) => form.table.columns.find((column) => column.key === key)?.header[language.value] ?? [],
  );
  return <p class="small quiet">{texts.value.add.oneOf(texts.value.joinNames(labels))}</p>;
}

function focusFirstProblem(form: HTMLFormElement | null): void {
  const invalid = form?.querySelector('[aria-invalid="true"]');
  const target = invalid?.matches("fieldset") ? invalid.querySelector("input") : invalid;
  invalid?.closest("details")?.setAttribute("open", "");
  if (target instanceof HTMLElement) target.focus();
}

function focusFirstBlank(form: HTMLFormElement | null): void {
  const controls = form?.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>(".control:is(input, textarea)") ?? [];
  [...controls].find((control) => control.value === "" && !control.closest("details"))?.focus();
}
