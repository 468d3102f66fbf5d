import { useSignal, type ReadonlySignal } from "@preact/signals";
import type { ReadBackup } from "../../domain/backup/readExport";
import type { TrackerBackup } from "../../domain/backup/trackerBackup";
import { useTask } from "../session/useTask";
import type { BackupOpening } from "./BackupFileChoice";
import { openBackupFile } from "./openBackupFile";

export interface OpenedBackup extends BackupOpening {
  /** What the chosen file holds. */
  readonly backup: ReadonlySignal<TrackerBackup | null>;
}

export interface OpenedBackupOptions {
  /** Serial; what a workbook does not say of itself. */
  readonly today: () => number;
  /** What it opened or why it did not; part of the same run. */
  readonly onRead: (opened: ReadBackup) => void | Promise<void>;
}

/** A file that somebody chooses, and its password where it has one. */
export function useOpenedBackup({ today, onRead }: OpenedBackupOptions): OpenedBackup {
  const task = useTask();
  const file = useSignal<File | null>(null);
  const password = useSignal("");
  const backup = useSignal<TrackerBackup | null>(null);
  const openAgain = () =>
    void task.run(async () => {
      const chosen = file.peek();
      if (!chosen) return;
      const opened = await openBackupFile(chosen, password.peek(), today());
      backup.value = opened.kind === "read" ? opened.backup : null;
      if (opened.kind === "read") password.value = "";
      await onRead(opened);
    });
  const open = (chosen: File) => {
    file.value = chosen;
    password.value = "";
    openAgain();
  };
  return { task, password, backup, open, openAgain };
}
