import { useSignal, type ReadonlySignal } from "@preact/signals";
import type { RestoreChoice } from "../../actions/restoreTracker";
import type { BackupFault } from "../../domain/backup/trackerBackup";
import { wholeRestoreWish } from "../setUp/wholeRestoreWish";
import type { TakenNames } from "../setUp/NamesTaken";
import { readStamp } from "../session/stamp";
import { readWorkbook } from "../session/workbook";
import { useOpenedBackup, type OpenedBackup } from "./useOpenedBackup";

export interface WholeRestore extends OpenedBackup {
  /** Why the chosen file was not opened. */
  readonly fault: ReadonlySignal<BackupFault | null>;
  /** The workbook is a tracker that holds other records or settings. */
  readonly isOther: ReadonlySignal<boolean>;
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
  const fault = useSignal<BackupFault | null>(null);
  const opened = useOpenedBackup({
    today: () => Math.floor(readStamp().time),
    onRead: (read) => void (fault.value = read.kind === "refused" ? read.fault : null),
  });
  const taken = useSignal<TakenNames | null>(null);
  const isBegun = useSignal(false);
  const isOther = useSignal(false);
  const open = (chosen: File) => {
    taken.value = null;
    isBegun.value = false;
    isOther.value = false;
    opened.open(chosen);
  };
  const restore = (whenNamesAreTaken: RestoreChoice["whenNamesAreTaken"]) =>
    void opened.task.run(async (long) => {
      const wanted = opened.backup.peek();
      if (!wanted) return;
      const { restoreTracker } = await loadRestore();
      isBegun.value = true;
      const result = await restoreTracker(wanted, { whenNamesAreTaken }, long);
      taken.value = result.kind === "namesTaken" ? result : null;
      isBegun.value = false;
      isOther.value = result.kind === "alreadySetUp";
      if (result.kind !== "restored") return;
      await readWorkbook();
      wholeRestoreWish.value = "none";
    });
  return { ...opened, fault, open, taken, forgetTaken: () => (taken.value = null), isBegun, isOther, restore };
}
