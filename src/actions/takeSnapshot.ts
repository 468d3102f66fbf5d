import { canReadDocumentFile, readDocumentFile } from "../excel/documentFile";
import { readDocumentSetting, writeDocumentSetting } from "../excel/documentSetting";
import { formatIsoDate, parseIsoDate } from "../domain/dates/serialDate";

/** A day and nothing else: settings travel with the file. */
export const lastBackupKey = "gendan.lastBackup";

/** False on the iPad: people save a copy with Excel itself. */
export function canTakeSnapshot(): boolean {
  return canReadDocumentFile();
}

/** The whole workbook as .xlsx; no sync. */
export function takeSnapshot(): Promise<Uint8Array> {
  return readDocumentFile();
}

/** Serial; null where no backup was ever made with the add-in, or where Excel keeps no settings. */
export function readLastBackup(): number | null {
  const stored = readDocumentSetting(lastBackupKey);
  return typeof stored === "string" ? parseIsoDate(stored) : null;
}

/** For everybody who opens the file, once it is saved. */
export function rememberBackup(today: number): Promise<void> {
  return writeDocumentSetting(lastBackupKey, formatIsoDate(today));
}
