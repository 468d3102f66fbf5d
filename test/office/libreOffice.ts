/** LibreOffice as an independent spreadsheet program: it calculates a file anew and says what it found in it. */
import { spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { type AnsweringProcess, startAnsweringProcess } from "./answeringProcess";
import type { InspectedWorkbook } from "./inspectedWorkbook";

export interface InspectOptions {
  /** A1 range per sheet; the used area of the sheet without it. */
  ranges?: Record<string, string>;
  /** Only the sheets named in `ranges`. */
  onlyRanges?: boolean;
  /** Typed before everything is calculated; a text with leading `=` is a formula. */
  cells?: CellWrite[];
  /** Of an encrypted file. */
  password?: string;
}

export interface CellWrite {
  sheet: string;
  cell: string;
  value: string | number;
  /** Where the sheet is protected with one. */
  password?: string;
}

const python = "/usr/bin/python3";
let isAvailable: boolean | undefined;

export function isLibreOfficeAvailable(): boolean {
  isAvailable ??=
    spawnSync("soffice", ["--version"], { timeout: 60_000 }).status === 0 &&
    spawnSync(python, ["-c", "import uno"], { timeout: 60_000 }).status === 0;
  return isAvailable;
}

/** Runs the tests where LibreOffice is installed; without it they are left out, on CI they fail. */
export function describeWithLibreOffice(name: string, tests: () => void): void {
  if (isLibreOfficeAvailable()) {
    describe(name, () => {
      jest.setTimeout(300_000);
      afterAll(stopLibreOffice, 60_000);
      tests();
    });
    return;
  }
  const reason = "LibreOffice or python3-uno is not installed (see README, tests)";
  if (process.env.CI) {
    test(name, () => {
      throw new Error(reason);
    });
    return;
  }
  console.warn(`Skipped: ${name}. ${reason}.`);
  describe.skip(name, tests);
}

export async function inspectWithLibreOffice(
  bytes: Uint8Array,
  options: InspectOptions = {},
): Promise<InspectedWorkbook> {
  return withFile(bytes, (file) => ask<InspectedWorkbook>({ action: "inspect", path: file, ...options }));
}

/** Whether LibreOffice opens the file with the password; null: without one. */
export async function opensWithPassword(bytes: Uint8Array, password: string | null): Promise<boolean> {
  return withFile(bytes, (file) => ask({ action: "opens", path: file, password }));
}

/** Error values by sheet and cell after calculating anew; quicker than inspecting everything. */
export async function findErrorsWithLibreOffice(bytes: Uint8Array): Promise<Record<string, Record<string, string>>> {
  return withFile(bytes, (file) => ask({ action: "findErrors", path: file }));
}

export interface RuleEntry {
  sheet: string;
  cell: string;
  value: string | number;
  /** Written into other cells before. */
  neighbours: { cell: string; value: string | number }[];
}

/** Whether LibreOffice's own validation holds each entry for valid; each is tried alone and taken back. */
export async function judgeEntriesWithLibreOffice(bytes: Uint8Array, entries: RuleEntry[]): Promise<boolean[]> {
  return withFile(bytes, (file) => ask({ action: "judgeEntries", path: file, entries }));
}

/** Fill, font, bold and strikethrough after all colour rules, row by row from A1. */
export type ShownLook = [fill: string, font: string, isBold: boolean, isStruck: boolean];

export async function showLooksWithLibreOffice(
  bytes: Uint8Array,
  sheets: string[],
): Promise<Record<string, ShownLook[][]>> {
  return withFile(bytes, (file) => ask({ action: "showLooks", path: file, sheets }));
}

/** The file as LibreOffice itself would save it: another writer's workbook. */
export async function resaveWithLibreOffice(bytes: Uint8Array): Promise<Uint8Array> {
  return withFile(bytes, async (file) => {
    const output = file.replace(/\.xlsx$/, ".saved.xlsx");
    await ask({ action: "saveAs", path: file, output });
    return new Uint8Array(readFileSync(output));
  });
}

/** A PDF with one page per sheet, hidden ones too; answers the sheets in the order of the pages. */
export async function exportPages(bytes: Uint8Array, pdf: string): Promise<{ name: string; isVisible: boolean }[]> {
  return withFile(bytes, (file) => ask({ action: "exportPages", path: file, output: pdf, cells: [] }));
}

async function withFile<Result>(bytes: Uint8Array, use: (file: string) => Promise<Result>): Promise<Result> {
  const folder = mkdtempSync(path.join(tmpdir(), "gendan-office-"));
  try {
    const file = path.join(folder, "workbook.xlsx");
    writeFileSync(file, bytes);
    return await use(file);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

let office: Promise<AnsweringProcess> | null = null;
const profiles: string[] = [];

async function ask<Result>(request: object): Promise<Result> {
  office ??= startOffice();
  return (await (await office).ask(request)) as Result;
}

async function startOffice(): Promise<AnsweringProcess> {
  const profile = mkdtempSync(path.join(tmpdir(), "gendan-profile-"));
  profiles.push(profile);
  mkdirSync(path.join(profile, "user"));
  const settings = path.join(__dirname, "libreOfficeProfile.xcu");
  copyFileSync(settings, path.join(profile, "user", "registrymodifications.xcu"));
  return startAnsweringProcess(python, [path.join(__dirname, "inspect_workbook.py"), profile]);
}

export async function stopLibreOffice(): Promise<void> {
  const running = await office?.catch(() => null);
  office = null;
  await running?.stop();
  for (const profile of profiles.splice(0)) rmSync(profile, { recursive: true, force: true });
}
