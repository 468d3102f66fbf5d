import type { ImportRefusal } from "../domain/import/importRecords";
import type { BackupFaultCode } from "../domain/backup/trackerBackup";
import type { SourceFileCode } from "../domain/import/sources/sourceFileCode";

/** The command line itself is wrong: exit code 2. */
export type UsageErrorCode =
  | "commandMissing"
  | "commandUnknown"
  | "optionUnknown"
  | "optionMissing"
  | "valueMissing"
  | "valueWrong"
  | "fileMissing"
  | "argumentUnknown"
  | "periodReversed";

/** What the command was given to work on is wrong: exit code 1. */
export type InputErrorCode =
  | "fileNotFound"
  | "fileNotReadable"
  | "fileNotWorkbook"
  | "fileEncrypted"
  | "folderNotEmpty"
  | "fileTooLarge"
  | "fileDamaged"
  | "fileNotTracker"
  | "fileExists"
  | "fileNotWritable"
  | "unmodelledParts"
  | "workbookFailed"
  | "notUndone"
  | "unexpected"
  | "sheetMissing"
  | Exclude<BackupFaultCode, "passwordMissing" | "notTracker" | "unreadable">
  | SourceFileCode
  | ImportRefusal["code"];

export type CommandErrorCode = UsageErrorCode | InputErrorCode;

const usageErrors: ReadonlySet<CommandErrorCode> = new Set<UsageErrorCode>([
  "commandMissing",
  "commandUnknown",
  "optionUnknown",
  "optionMissing",
  "valueMissing",
  "valueWrong",
  "fileMissing",
  "argumentUnknown",
  "periodReversed",
]);

/** Foreseeable, told in one plain sentence. `subject`: what the sentence is about, such as the file or the option. */
export class CommandError extends Error {
  override readonly name = "CommandError";

  constructor(
    readonly code: CommandErrorCode,
    readonly subject = "",
    readonly allowed: readonly string[] = [],
    cause?: unknown,
  ) {
    super(`${code} ${subject}`.trim(), cause === undefined ? undefined : { cause });
  }

  get exitCode(): 1 | 2 {
    return usageErrors.has(this.code) ? 2 : 1;
  }
}
