import { useSignal } from "@preact/signals";
import type { ComponentChildren } from "preact";
import { texts } from "../session/language";
import { useTask } from "../session/useTask";
import { Button } from "./Button";
import { ErrorMessage } from "./ErrorMessage";
import { Message } from "./Message";

interface UndoableMessageProps {
  /** Said of what was done. */
  readonly children: string;
  /** The button that most people press next; it gets the focus. */
  readonly next: { readonly words: string; readonly onClick: () => void };
  /** Takes it back; the sentence why not, where something newer stands in the way. */
  readonly onUndo: () => Promise<string | null>;
  readonly moreActions?: ComponentChildren;
}

/** Saved · undo · what comes next. */
export function UndoableMessage({ children, next, onUndo, moreActions }: UndoableMessageProps) {
  const task = useTask();
  const refusal = useSignal<string | null>(null);
  const undo = () => void task.run(async () => void (refusal.value = await onUndo()));
  return (
    <>
      <Message
        tone="success"
        actions={
          <>
            <Button look="primary" takesFocus onClick={next.onClick}>
              {next.words}
            </Button>
            <Button isBusy={task.isBusy} onClick={undo}>
              {texts.value.saving.undo}
            </Button>
            {moreActions}
          </>
        }
      >
        {children}
      </Message>
      {refusal.value !== null && <Message tone="warning">{refusal.value}</Message>}
      {task.error !== undefined && <ErrorMessage error={task.error} onRetry={undo} isBusy={task.isBusy} />}
    </>
  );
}
