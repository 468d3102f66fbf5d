import type { Task } from "../session/useTask";
import { CancelWork } from "./CancelWork";
import "./loading.css";

/** With its task, the person can stop what takes long. */
export function Loading({ words, task }: { words: string; task?: Task }) {
  return (
    <div class="loading">
      <span class="spinner" aria-hidden="true" />
      <span role="status">{words}</span>
      {task && <CancelWork task={task} />}
    </div>
  );
}
