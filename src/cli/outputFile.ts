import { randomBytes } from "node:crypto";
import { access, readFile, rename, unlink, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { CommandError } from "./commandError";

/** @throws CommandError fileNotFound, fileNotReadable */
export async function readInputFile(path: string): Promise<Uint8Array> {
  try {
    return new Uint8Array(await readFile(path));
  } catch (error) {
    throw new CommandError(codeOf(error) === "ENOENT" ? "fileNotFound" : "fileNotReadable", path, [], error);
  }
}

/** Before the work begins, so that nobody waits for a file that may not be written. @throws CommandError fileExists */
export async function checkOutputFile(path: string, isForced: boolean): Promise<void> {
  if (isForced) return;
  try {
    await access(path);
  } catch (error) {
    if (codeOf(error) === "ENOENT") return;
    throw new CommandError("fileNotWritable", path, [], error);
  }
  throw new CommandError("fileExists", path);
}

/** All of it or nothing: the bytes go to a file beside it, which then takes its place. @throws CommandError fileNotWritable */
export async function writeOutputFile(path: string, bytes: Uint8Array): Promise<void> {
  const beside = join(dirname(path), `.${basename(path)}.${randomBytes(4).toString("hex")}.tmp`);
  try {
    await writeFile(beside, bytes, { flag: "wx" });
    await rename(beside, path);
  } catch (error) {
    await unlink(beside).catch(() => undefined);
    throw new CommandError("fileNotWritable", path, [], error);
  }
}

function codeOf(error: unknown): unknown {
  return typeof error === "object" && error !== null && "code" in error ? error.code : undefined;
}
