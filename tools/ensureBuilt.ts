/** Builds the production pages when a source is newer than they are; one build at a time, whoever asks. */
import { execFile } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, rmSync, statSync } from "node:fs";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { promisify } from "node:util";
import { projectFolder } from "./pageServer";

const lockFolder = path.join(projectFolder, ".cache/build.lock");
const builtMark = path.join(projectFolder, "dist/workbench-modules.json");
const sources = ["src", "assets", "webpack.config.js", "manifest.xml", "package-lock.json"];
/** A lock older than this was left by a build that was killed. */
const abandonedAfterMs = 5 * 60_000;

export const builtPageFolders = ["addin", "workbench"].map((name) => path.join(projectFolder, "dist", name));

export async function ensureBuilt(): Promise<void> {
  while (!takeLock()) await wait(250);
  try {
    if (isOutOfDate()) await build();
  } finally {
    rmSync(lockFolder, { recursive: true, force: true });
  }
}

function takeLock(): boolean {
  mkdirSync(path.dirname(lockFolder), { recursive: true });
  try {
    mkdirSync(lockFolder);
    return true;
  } catch {
    const age = existsSync(lockFolder) ? Date.now() - statSync(lockFolder).mtimeMs : 0;
    if (age > abandonedAfterMs) rmSync(lockFolder, { recursive: true, force: true });
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
