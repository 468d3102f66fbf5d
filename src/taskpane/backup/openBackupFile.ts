import type { ReadBackup } from "../../domain/backup/readExport";

/** What reads workbook files weighs as much as half the pane. */
const loadReader = () => import(/* webpackChunkName: "backupFile" */ "../../domain/backup/openBackup");

/** `today`: serial; what a workbook does not say of itself. */
export async function openBackupFile(file: File, password: string, today: number): Promise<ReadBackup> {
  const { openBackup } = await loadReader();
  return openBackup({ bytes: new Uint8Array(await file.arrayBuffer()), password: password || null, today });
}
