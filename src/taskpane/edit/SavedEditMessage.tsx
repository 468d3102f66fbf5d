import { useSignal } from "@preact/signals";
import { goToRecord } from "../../actions/goToRecord";
import { Button } from "../components/Button";
import { ErrorMessage } from "../components/ErrorMessage";
import { Message } from "../components/Message";
import { texts } from "../session/language";
import { useTask } from "../session/useTask";
import { closeTask } from "./openTask";
import { undoEdit, type SavedEdit } from "./saveEdit";

interface SavedEditMessageProps {
  readonly saved: SavedEdit;
  readonly name: string;
  readonly onUndone: () => Promise<void>;
}

export function SavedEditMessage({ saved, name, onUndone }: SavedEditMessageProps) {
  const { add, card, saving } = texts.value;
  const task = useTask();
  const refusal = useSignal<string | null>(null);
  const show = () => void task.run(() => goToRecord(saved.table, saved.id));
  const takeBack = () =>
    void task.run(async () => {
      refusal.value = await undoEdit(saved);
      if (refusal.value === null) await onUndone();
    });
  return (
    <>
      <Message
        tone="success"
        actions={
          <>
            <Button look="primary" takesFocus onClick={closeTask}>
              {card.back}
            </Button>
            <Button isBusy={task.isBusy} onClick={takeBack}>
              {saving.undo}
            </Button>
            <Button look="subtle" onClick={show}>
              {add.showInSheet}
            </Button>
          </>
        }
      >
        {add.saved(name)}
      </Message>
      {refusal.value !== null && <Message tone="warning">{refusal.value}</Message>}
      {task.error !== undefined && <ErrorMessage error={task.error} onRetry={task.forgetError} />}
    </>
  );
}
