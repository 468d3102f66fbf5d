/** Builds the production pages when a source is newer than they are; one build at a time, whoever asks. */
import { execFile } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { promisify } from "node:util";
import { projectFolder } from "./pageServer";

const lockFile = path.join(projectFolder, ".cache/build.lock");
const builtMark = path.join(projectFolder, "dist/workbench-modules.json");
const sources = ["src", "assets", "webpack.config.js", "manifest.xml", "package-lock.json"];
export const builtPageFolders = ["addin", "workbench"].map((name) => path.join(projectFolder, "dist", name));

export async function ensureBuilt(): Promise<void> {
  while (!takeLock()) await wait(250);
  try {
    if (isOutOfDate()) await build();
  } finally {
    rmSync(lockFile, { recursive: true, force: true });
  }
}

function takeLock(): boolean {
  mkdirSync(path.dirname(lockFile), { recursive: true });
  try {
    writeFileSync(lockFile, String(process.pid), { flag: "wx" });
    return true;
  } catch {
    if (!isOwnerRunning()) rmSync(lockFile, { recursive: true, force: true });
    return false;
  }
}

/** A build that was killed leaves its lock behind. */
function isOwnerRunning(): boolean {
  try {
    const owner = Number(readFileSync(lockFile, "utf8"));
    // Between being made and being written the file is empty for a moment.
    if (owner === 0) return true;
    process.kill(owner, 0);
    return true;
  } catch {
    return false;
  }
}

function isOutOfDate(): boolean {
  if (!existsSync(builtMark)) return true;
  const builtAt = statSync(builtMark).mtimeMs;
  return sources.some((source) => newestChange(path.join(projectFolder, source)) > builtAt);
}

function newestChange(file: string): number {
  const stats = statSync(file);
  if (!stats.isDirectory()) return stats.mtimeMs;
  return Math.max(stats.mtimeMs, ...readdirSync(file).map((name) => newestChange(path.join(file, name))));
}

async function build(): Promise<void> {
  const webpackCommand = path.join(projectFolder, "node_modules/webpack/bin/webpack.js");
  try {
    await promisify(execFile)(process.execPath, [webpackCommand, "--mode", "production"], { cwd: projectFolder });
  } catch (error) {
    const output = error as { stdout?: string; stderr?: string };
    throw new Error(`The pages do not build:\n${output.stdout ?? ""}${output.stderr ?? ""}`, { cause: error });
  }
}
