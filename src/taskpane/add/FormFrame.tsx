import type { ComponentChildren } from "preact";
import { useEffect, useLayoutEffect, useRef } from "preact/hooks";
import { ErrorMessage } from "../components/ErrorMessage";
import { Message } from "../components/Message";
import { texts } from "../session/language";
import type { Task } from "../session/useTask";
import type { Draft } from "./drafts";
import { FieldControl } from "./FieldControl";
import { focusFirstProblem } from "./formFocus";
import { MoreFields } from "./MoreFields";
import { OneOfNote } from "./OneOfNote";
import type { FormState } from "./useRecordForm";
import "./recordForm.css";

interface FormFrameProps {
  readonly form: FormState;
  readonly label: string;
  readonly draft: Draft;
  readonly task: Task;
  /** From now on every field says what is wrong with it. */
  readonly onTried: () => void;
  /** Called when nothing is wrong. */
  readonly onSave: () => Promise<void>;
  /** Where typing begins, if the form is to take the focus. */
  readonly onShown: (form: HTMLFormElement | null) => void;
  readonly actions: ComponentChildren;
  readonly children?: ComponentChildren;
}

/** The fields of a record with what is wrong beside them: the same for a new one and for one that is changed. */
export function FormFrame({ form, label, draft, task, onTried, onSave, onShown, actions, children }: FormFrameProps) {
  const element = useRef<HTMLFormElement>(null);
  const hasProblems = form.checked.problems.size > 0;
  const save = () => {
    onTried();
    if (hasProblems) requestAnimationFrame(() => focusFirstProblem(element.current));
    else void task.run(onSave);
  };
  useEffect(() => task.forgetError(), [draft.texts]);
  // Before the form is painted: somebody who types on at once means the first field.
  useLayoutEffect(() => onShown(element.current), []);
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    save();
  };
  return (
    <form ref={element} class="recordForm" noValidate aria-label={label} onSubmit={submit}>
      {form.fields.visible.map((column) => (
        <FieldControl key={column.key} column={column} form={form} isFirst />
      ))}
      <MoreFields form={form} />
      <OneOfNote form={form} />
      {draft.wasTried && hasProblems && <Message tone="error">{texts.value.add.rejected}</Message>}
      {task.error !== undefined && <ErrorMessage error={task.error} isBusy={task.isBusy} onRetry={save} />}
      {children}
      {actions}
    </form>
  );
}
