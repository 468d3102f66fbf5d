import { goToRecord } from "../../actions/goToRecord";
import { Button } from "../components/Button";
import { ErrorMessage } from "../components/ErrorMessage";
import { UndoableMessage } from "../components/UndoableMessage";
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
  const { add, card } = texts.value;
  const task = useTask();
  const show = () => void task.run(() => goToRecord(saved.table, saved.id));
  const undo = async () => {
    const refusal = await undoEdit(saved);
    if (refusal === null) await onUndone();
    return refusal;
  };
  return (
    <>
      <UndoableMessage
        next={{ words: card.back, onClick: closeTask }}
        onUndo={undo}
        moreActions={
          <Button look="subtle" isBusy={task.isBusy} onClick={show}>
            {add.showInSheet}
          </Button>
        }
      >
        {add.saved(name)}
      </UndoableMessage>
      {task.error !== undefined && <ErrorMessage error={task.error} onRetry={show} isBusy={task.isBusy} />}
    </>
  );
}
