import { decryptWorkbook, isCompoundFile } from "../encryption/decryptWorkbook";
import { readExport, type ReadBackup } from "./readExport";
import { readTrackerFile } from "./readTrackerFile";
import type { BackupFault } from "./trackerBackup";

export interface BackupFile {
  readonly bytes: Uint8Array;
  /** Null: none was given. */
  readonly password: string | null;
  /** Serial; what a workbook does not say of itself. */
  readonly today: number;
}

const zip = [0x50, 0x4b, 0x03, 0x04];

/** A .json backup or the .xlsx of a tracker, encrypted or not, by what its bytes are. */
export async function openBackup({ bytes, password, today }: BackupFile): Promise<ReadBackup> {
  if (zip.every((byte, index) => bytes[index] === byte)) return readTrackerFile(bytes, today);
  if (!isCompoundFile(bytes)) return readExport(new TextDecoder().decode(bytes));
  if (password === null) return refuse("passwordMissing");
  const opened = await decryptWorkbook(bytes, password);
  return opened.kind === "opened" ? readTrackerFile(opened.bytes, today) : refuse(opened.code);
}

function refuse(code: BackupFault["code"]): ReadBackup {
  return { kind: "refused", fault: { code, place: "" } };
}
