import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { findLastImport, type LastImport } from "../../actions/findLastImport";
import { undoAction } from "../../actions/undoAction";
import type { UndoResult } from "../../domain/log/undoResult";
import { myName } from "../session/myName";
import { refreshRecords } from "../session/records";
import { useReading, useTask } from "../session/useTask";
import { isImporting } from "./useImport";

/** The last import, where something is to be said of it, and the way back from it. */
export function useLastImport() {
  const last = useSignal<LastImport | null>(null);
  const result = useSignal<UndoResult | null>(null);
  /** A whole one waits for a second click. */
  const isAsked = useSignal(false);
  const looking = useReading();
  const task = useTask();
  useEffect(() => {
    // Of one that this pane is writing, only a part stands yet.
    if (isImporting.value) return;
    void looking.run(async () => {
      const found = await findLastImport();
      last.value = found !== null && (found.isBrokenOff || isMine(found)) ? found : null;
    });
  }, [isImporting.value]);
  const takeOut = ({ actionId }: LastImport) =>
    void task.run(async (long) => {
      isAsked.value = false;
      result.value = await undoAction(actionId, long, { mayLackRecords: true });
      if (result.value.kind === "undone") await refreshRecords();
    });
  const close = () => {
    last.value = result.value = null;
    task.forgetError();
  };
  return { last: isImporting.value ? null : last.value, result: result.value, isAsked, task, takeOut, close };
}

export type LastImportWork = ReturnType<typeof useLastImport>;

export function isMine({ who }: LastImport): boolean {
  return (who ?? "") === (myName.peek() ?? "");
}
