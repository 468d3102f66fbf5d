import { useSignal, type ReadonlySignal } from "@preact/signals";
import { restoreDifferences, undoRestore, type RestoredDifferences } from "../../actions/restoreDifferences";
import { compareRecords, type RecordDifference } from "../../domain/backup/compareRecords";
import { planRestore } from "../../domain/backup/planRestore";
import type { BackupFault, TrackerBackup } from "../../domain/backup/trackerBackup";
import { records, refreshRecords } from "../session/records";
import { workbook, type OurWorkbook } from "../session/workbook";
import type { BackupOpening } from "./BackupFileChoice";
import { useOpenedBackup } from "./useOpenedBackup";

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
  const state = useSignal<RestoreState>({ kind: "start" });
  const { backup, ...opening } = useOpenedBackup({
    today: () => ours.today,
    onRead: async (opened) => {
      state.value =
        opened.kind === "refused" ? { kind: "refused", fault: opened.fault } : await compareNow(opened.backup);
    },
  });
  const restore = (chosen: readonly RecordDifference[]) =>
    void opening.task.run(async (long) => {
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
  return { ...opening, state, restore, undo };
}

/** With the workbook as it stands at this moment. */
async function compareNow(backup: TrackerBackup): Promise<RestoreState> {
  await refreshRecords();
  const [known, view] = [records.peek(), workbook.peek()];
  if (known === null || view.kind !== "ours") return { kind: "start" };
  return { kind: "compared", differences: compareRecords({ records: known, settings: view.settings }, backup) };
}
