import { useSignal, type ReadonlySignal } from "@preact/signals";
import type { RestoreChoice } from "../../actions/restoreTracker";
import type { BackupFault, TrackerBackup } from "../../domain/backup/trackerBackup";
import { wholeRestoreWish } from "../setUp/wholeRestoreWish";
import type { TakenNames } from "../setUp/NamesTaken";
import { readStamp } from "../session/stamp";
import { useTask } from "../session/useTask";
import { readWorkbook } from "../session/workbook";
import type { BackupOpening } from "./BackupFileChoice";
import { openBackupFile } from "./openBackupFile";

/** A file of which nothing but its contents is asked. */
interface OpenedBackup extends BackupOpening {
  /** Why the chosen file was not opened. */
  readonly fault: ReadonlySignal<BackupFault | null>;
  /** What the chosen file holds. */
  readonly backup: ReadonlySignal<TrackerBackup | null>;
}

export interface WholeRestore extends OpenedBackup {
  /** What stands in the way; null until the workbook was asked. */
  readonly taken: ReadonlySignal<TakenNames | null>;
  readonly forgetTaken: () => void;
  /** A try broke off: the next one completes it. */
  readonly isBegun: ReadonlySignal<boolean>;
  readonly restore: (whenNamesAreTaken: RestoreChoice["whenNamesAreTaken"]) => void;
}

/** The plan of the sheets weighs as much as the rest of the pane. */
const loadRestore = () => import(/* webpackChunkName: "restoreTracker" */ "../../actions/restoreTracker");

export function useWholeRestore(): WholeRestore {
  const opened = useOpenedBackup();
  const { task } = opened;
  const taken = useSignal<TakenNames | null>(null);
  const isBegun = useSignal(false);
  const open = (chosen: File) => {
    taken.value = null;
    isBegun.value = false;
    opened.open(chosen);
  };
  const restore = (whenNamesAreTaken: RestoreChoice["whenNamesAreTaken"]) =>
    void task.run(async (long) => {
      const wanted = opened.backup.peek();
      if (!wanted) return;
      const { restoreTracker } = await loadRestore();
      const isRetry = isBegun.peek();
      isBegun.value = true;
      const result = await restoreTracker(wanted, { whenNamesAreTaken, isRetry }, long);
      taken.value = result.kind === "namesTaken" ? result : null;
      isBegun.value = false;
      if (result.kind === "namesTaken") return;
      await readWorkbook();
      wholeRestoreWish.value = "none";
    });
  return { ...opened, open, taken, forgetTaken: () => (taken.value = null), isBegun, restore };
}

function useOpenedBackup(): OpenedBackup {
  const task = useTask();
  const file = useSignal<File | null>(null);
  const password = useSignal("");
  const fault = useSignal<BackupFault | null>(null);
  const backup = useSignal<TrackerBackup | null>(null);
  const openAgain = () =>
    void task.run(async () => {
      const chosen = file.peek();
      if (!chosen) return;
      const opened = await openBackupFile(chosen, password.peek(), Math.floor(readStamp().time));
      backup.value = opened.kind === "read" ? opened.backup : null;
      fault.value = opened.kind === "refused" ? opened.fault : null;
      if (opened.kind === "read") password.value = "";
    });
  const open = (chosen: File) => {
    file.value = chosen;
    password.value = "";
    openAgain();
  };
  return { task, password, fault, backup, open, openAgain };
}
