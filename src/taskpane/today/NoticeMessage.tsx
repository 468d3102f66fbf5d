import { useEffect, useRef } from "preact/hooks";
import { Button } from "../components/Button";
import { CancelWork } from "../components/CancelWork";
import { ErrorMessage } from "../components/ErrorMessage";
import { Message } from "../components/Message";
import { texts } from "../session/language";
import { useTask } from "../session/useTask";
import { undo } from "./changeCustomer";
import { focusWish, hasLostFocus } from "./listFocus";
import { notice } from "./todayState";

/** What was done last. It stays in sight wherever the list is, and takes the focus only where that would be lost. */
export function NoticeMessage() {
  const { work, common } = texts.value;
  const task = useTask();
  const shown = notice.value;
  const dock = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (shown !== null && hasLostFocus()) dock.current?.querySelector("button")?.focus();
  }, [shown]);
  if (shown === null) return null;
  const takeBack = () => void task.run((long) => undo(shown, long));
  return (
    <div class="noticeDock stack" ref={dock}>
      <Message
        tone={shown.tone}
        actions={
          <>
            {shown.takeBack && (
              <Button isSmall isBusy={task.isBusy} onClick={takeBack}>
                {work.undo}
              </Button>
            )}
            <Button isSmall look="subtle" onClick={close}>
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
      <CancelWork task={task} />
      {task.error !== undefined && <ErrorMessage error={task.error} onRetry={takeBack} isBusy={task.isBusy} />}
    </div>
  );
}

function close(): void {
  notice.value = null;
  focusWish.value = { customerId: null };
}
