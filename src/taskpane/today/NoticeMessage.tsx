import { Button } from "../components/Button";
import { ErrorMessage } from "../components/ErrorMessage";
import { Message } from "../components/Message";
import { texts } from "../session/language";
import { useTask } from "../session/useTask";
import { undo } from "./changeCustomer";
import { notice } from "./todayState";

/** What was done last. Its first button takes the focus, since the line that was clicked may be gone. */
export function NoticeMessage() {
  const { work, common } = texts.value;
  const task = useTask();
  const shown = notice.value;
  if (shown === null) return null;
  const takeBack = () => void task.run(() => undo(shown.changes));
  const hasUndo = shown.changes.length > 0;
  return (
    <>
      <Message
        tone={shown.tone}
        actions={
          <>
            {hasUndo && (
              <Button key={shown.words} isSmall takesFocus isBusy={task.isBusy} onClick={takeBack}>
                {work.undo}
              </Button>
            )}
            <Button
              key={`close ${shown.words}`}
              isSmall
              look="subtle"
              takesFocus={!hasUndo}
              onClick={() => (notice.value = null)}
            >
              {common.close}
            </Button>
          </>
        }
      >
        {shown.words}
        {shown.text !== undefined && (
          <textarea class="control" readOnly rows={6} aria-label={work.copyText} value={shown.text} />
        )}
      </Message>
      {task.error !== undefined && <ErrorMessage error={task.error} onRetry={takeBack} isBusy={task.isBusy} />}
    </>
  );
}
