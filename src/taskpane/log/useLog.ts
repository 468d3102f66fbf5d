import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { readActionLog, type ActionLogView } from "../../actions/readActionLog";
import { undoAction } from "../../actions/undoAction";
import type { ActionEntry } from "../../domain/log/groupActions";
import type { UndoResult } from "../../domain/log/undoResult";
import { refreshRecords } from "../session/records";
import { useTask } from "../session/useTask";

const mostActions = 50;

/** An action that somebody wanted undone, and what came of it. */
export interface LogNews {
  readonly entry: ActionEntry;
  readonly result: UndoResult;
}

export function useLog() {
  const task = useTask();
  const view = useSignal<ActionLogView | null>(null);
  const news = useSignal<LogNews | null>(null);
  /** A batch waits for a second click. */
  const asked = useSignal<ActionEntry | null>(null);
  const read = async () => {
    view.value = await readActionLog(mostActions);
  };
  const look = () => void task.run(read);
  useEffect(look, []);
  const undo = (entry: ActionEntry) =>
    void task.run(async (long) => {
      asked.value = news.value = null;
      const result = await undoAction(entry.actionId, long);
      if (result.kind === "undone") await refreshRecords();
      await read();
      news.value = { entry, result };
    });
  return { task, view, news, asked, look, undo };
}

export type LogWork = ReturnType<typeof useLog>;
