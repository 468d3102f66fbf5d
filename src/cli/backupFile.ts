import { randomBytes } from "node:crypto";
import { openWorkbook } from "../actions/openWorkbook";
import { readAllRecords } from "../actions/readRecords";
import { readExport } from "../domain/backup/readExport";
import type { TrackerBackup } from "../domain/backup/trackerBackup";
import { decryptWorkbook, isCompoundFile } from "../domain/encryption/decryptWorkbook";
import { encryptWorkbook } from "../domain/encryption/encryptWorkbook";
import { CommandError } from "./commandError";
import { readInputFile, writeOutputFile } from "./outputFile";
import type { Terminal } from "./terminal";
import { startWorkbook } from "./workbookSession";

interface BackupToRead {
  readonly path: string;
  /** Null: none was given. */
  readonly password: string | null;
  readonly today: number;
}

const zip = [0x50, 0x4b];

/** A .json backup, or an .xlsx tracker, encrypted or not. @throws CommandError */
export async function readBackupFile(
  { path, password, today }: BackupToRead,
  terminal: Terminal,
): Promise<TrackerBackup> {
  const bytes = await openEncrypted(await readInputFile(path), path, password);
  if (!zip.every((byte, index) => bytes[index] === byte)) return readJson(bytes, path);
  const session = await startWorkbook({
    today,
    language: terminal.language,
    calculation: "off",
    file: { path, bytes },
  });
  try {
    const { kind } = await openWorkbook();
    if (kind !== "ours") throw new CommandError("fileNotTracker", path);
    const { records, facts } = await readAllRecords();
    return { made: today, preset: facts.preset, language: facts.language, settings: facts.settings, records };
  } finally {
    session.close();
  }
}

async function openEncrypted(bytes: Uint8Array, path: string, password: string | null): Promise<Uint8Array> {
  if (!isCompoundFile(bytes)) return bytes;
  if (password === null) throw new CommandError("fileEncrypted", path);
  const opened = await decryptWorkbook(bytes, password);
  if (opened.kind === "refused") throw new CommandError(opened.code, path);
  return opened.bytes;
}

function readJson(bytes: Uint8Array, path: string): TrackerBackup {
  const read = readExport(new TextDecoder().decode(bytes));
  if (read.kind === "read") return read.backup;
  const { code, place } = read.fault;
  throw new CommandError(code, path, [place]);
}

/** The workbook, encrypted where a password is given. @throws CommandError fileNotWritable */
export async function writeWorkbookFile(path: string, bytes: Uint8Array, password: string | null): Promise<void> {
  const random = (count: number) => new Uint8Array(randomBytes(count));
  const written = password === null ? bytes : await encryptWorkbook(bytes, { password, randomBytes: random });
  await writeOutputFile(path, written);
}
