import { randomBytes } from "../actions/randomBytes";
import { openBackup } from "../domain/backup/openBackup";
import type { BackupFaultCode, TrackerBackup } from "../domain/backup/trackerBackup";
import { encryptWorkbook } from "../domain/encryption/encryptWorkbook";
import { CommandError, type CommandErrorCode } from "./commandError";
import { readInputFile, writeOutputFile } from "./outputFile";

interface BackupToRead {
  readonly path: string;
  /** Null: none was given. */
  readonly password: string | null;
  readonly today: number;
}

/** As the command line calls faults that other files have too. */
function codeOf(code: BackupFaultCode): CommandErrorCode {
  switch (code) {
    case "passwordMissing":
      return "fileEncrypted";
    case "notTracker":
      return "fileNotTracker";
    case "unreadable":
      return "fileDamaged";
    default:
      return code;
  }
}

/** A .json backup, or an .xlsx tracker, encrypted or not. @throws CommandError */
export async function readBackupFile({ path, password, today }: BackupToRead): Promise<TrackerBackup> {
  const read = await openBackup({ bytes: await readInputFile(path), password, today });
  if (read.kind === "read") return read.backup;
  const { code, place } = read.fault;
  throw new CommandError(codeOf(code), path, [place]);
}

/** The workbook, encrypted where a password is given. @throws CommandError fileNotWritable */
export async function writeWorkbookFile(path: string, bytes: Uint8Array, password: string | null): Promise<void> {
  const written = password === null ? bytes : await encryptWorkbook(bytes, { password, randomBytes });
  await writeOutputFile(path, written);
}
