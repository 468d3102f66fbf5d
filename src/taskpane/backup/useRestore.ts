import { useSignal, type ReadonlySignal } from "@preact/signals";
import { restoreDifferences, undoRestore, type RestoredDifferences } from "../../actions/restoreDifferences";
import { compareRecords, type RecordDifference } from "../../domain/backup/compareRecords";
import { planRestore } from "../../domain/backup/planRestore";
import type { BackupFault, TrackerBackup } from "../../domain/backup/trackerBackup";
import { records, refreshRecords } from "../session/records";
import { useTask } from "../session/useTask";
import { workbook, type OurWorkbook } from "../session/workbook";
import type { BackupOpening } from "./BackupFileChoice";
import { openBackupFile } from "./openBackupFile";

export type RestoreState =
  | { readonly kind: "start" }
  | { readonly kind: "refused"; readonly fault: BackupFault }
  | { readonly kind: "compared"; readonly differences: readonly RecordDifference[] }
  | { readonly kind: "restored"; readonly done: RestoredDifferences };

export interface Restore extends BackupOpening {
  readonly state: ReadonlySignal<RestoreState>;
  readonly restore: (chosen: readonly RecordDifference[]) => void;
  readonly undo: () => ReturnType<typeof undoRestore>;
}

export function useRestore(ours: OurWorkbook): Restore {
  const task = useTask();
  const state = useSignal<RestoreState>({ kind: "start" });
  const file = useSignal<File | null>(null);
  const backup = useSignal<TrackerBackup | null>(null);
  const password = useSignal("");
  const read = () =>
    void task.run(async () => {
      const chosen = file.peek();
      if (!chosen) return;
      const opened = await openBackupFile(chosen, password.peek(), ours.today);
      backup.value = opened.kind === "read" ? opened.backup : null;
      if (opened.kind === "read") password.value = "";
      state.value =
        opened.kind === "refused" ? { kind: "refused", fault: opened.fault } : await compareNow(opened.backup);
    });
  const open = (chosen: File) => {
    file.value = chosen;
    password.value = "";
    read();
  };
  const restore = (chosen: readonly RecordDifference[]) =>
    void task.run(async (long) => {
      const known = records.peek();
      if (known === null) return;
      const done = await restoreDifferences(planRestore(chosen, known), long);
      state.value = { kind: "restored", done };
      await refreshRecords();
    });
  const undo = async () => {
    const shown = state.peek();
    if (shown.kind !== "restored") return { kept: 0, records: "withdrawn" as const };
    const result = await undoRestore(shown.done);
    if (result.records === "withdrawn" && backup.value !== null) state.value = await compareNow(backup.value);
    return result;
  };
  return { task, state, password, open, openAgain: read, restore, undo };
}

/** With the workbook as it stands at this moment. */
async function compareNow(backup: TrackerBackup): Promise<RestoreState> {
  await refreshRecords();
  const [known, view] = [records.peek(), workbook.peek()];
  if (known === null || view.kind !== "ours") return { kind: "start" };
  return { kind: "compared", differences: compareRecords({ records: known, settings: view.settings }, backup) };
}
