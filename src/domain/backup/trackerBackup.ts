import type { WorkbookFacts } from "../../schema/readSettings";
import type { DecryptionFault } from "../encryption/decryptWorkbook";
import type { TrackerRecords } from "../trackerRecords";

/** All that people put into a workbook of ours; looks, rules and formulas are made anew from the schema. */
export interface TrackerBackup extends Pick<WorkbookFacts, "preset" | "language" | "settings"> {
  /** Serial of the day on which it was made. */
  readonly made: number;
  readonly records: TrackerRecords;
}

/** Raised where an older Gendan could not read it any more. */
export const backupVersion = 1;
export const backupFormat = "gendan-backup";

export type BackupFaultCode =
  /** Not even JSON. */
  | "notJson"
  /** JSON of something else. */
  | "notBackup"
  /** Of a Gendan that came after this one. */
  | "newerBackup"
  /** Ours, but something in it is not what it must be. */
  | "damaged"
  /** Encrypted, and no password was given. */
  | "passwordMissing"
  | DecryptionFault
  /** A workbook without our tables. */
  | "notTracker"
  /** No whole workbook. */
  | "unreadable";

export interface BackupFault {
  readonly code: BackupFaultCode;
  /** What is damaged: `records.Orders 12 amount`; the version of a newer one; empty for others. */
  readonly place: string;
}
