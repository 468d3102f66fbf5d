/**
 * Trackers that set-up made, kept in the cache folder: opening one takes a tenth of making it, and nearly every file of tests needs one.
 * Their name holds what they were made by, so that a change of the code makes them anew.
 */
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import path from "node:path";

const root = path.join(__dirname, "../..");
const folder = path.join(root, ".cache/trackers");
/** Whatever decides what stands in a workbook of today. */
const makers = ["i18n", "schema", "domain", "excel", "actions", "embedded-excel"].map((layer) =>
  path.join(root, "src", layer),
);

export function findSavedTracker(kind: string): Uint8Array | null {
  const file = fileOf(kind);
  return existsSync(file) ? new Uint8Array(readFileSync(file)) : null;
}

/** Files of tests run beside each other: each sees a whole tracker or none. */
export function saveTracker(kind: string, bytes: Uint8Array): void {
  mkdirSync(folder, { recursive: true });
  const unfinished = path.join(folder, `${process.pid}.unfinished`);
  writeFileSync(unfinished, bytes);
  renameSync(unfinished, fileOf(kind));
}

function fileOf(kind: string): string {
  makersHash ??= hashOf(makers.flatMap(listFiles));
  return path.join(folder, `${createHash("sha256").update(makersHash).update(kind).digest("hex")}.xlsx`);
}

let makersHash: string | undefined;

function hashOf(files: readonly string[]): string {
  const hash = createHash("sha256").update(readFileSync(path.join(root, "package-lock.json")));
  for (const file of files) hash.update(path.relative(root, file)).update(readFileSync(file));
  return hash.digest("hex");
}

function listFiles(directory: string): string[] {
  return readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort();
}
