import { useEffect } from "preact/hooks";
import { useSignal } from "@preact/signals";
import { texts } from "../session/language";
import type { Task } from "../session/useTask";
import { Button } from "./Button";

/** What is done within a moment needs neither words nor a way out. */
const momentMilliseconds = 300;

/** How far work has come, and the way out of it, as soon as it takes more than a moment. */
export function CancelWork({ task }: { task: Task }) {
  const { common } = texts.value;
  const isLong = useSignal(false);
  useEffect(() => {
    if (!task.isBusy) return;
    const soon = setTimeout(() => (isLong.value = true), momentMilliseconds);
    return () => {
      clearTimeout(soon);
      isLong.value = false;
    };
  }, [task.isBusy]);
  if (!task.isBusy || !isLong.value) return null;
  const { progress, isCancelling, cancel } = task;
  return (
    <div class="row cancelWork">
      <span class="grow small quiet numbers">{progress && common.progress(progress.done, progress.total)}</span>
      <Button isSmall isBusy={isCancelling} onClick={cancel}>
        {isCancelling ? common.cancelling : common.cancel}
      </Button>
    </div>
  );
}
