import { mkdir, readdir } from "node:fs/promises";
import { basename, join } from "node:path";
import { fileWord } from "../../domain/backup/nameBackup";
import { splitKeys, splitRecords, type TrackerPart } from "../../domain/backup/splitRecords";
import { createListWords } from "../../schema/listWords";
import { writeWorkbookFile } from "../backupFile";
import type { CommandLine } from "../commandLine";
import { CommandError } from "../commandError";
import { readChoice, readDate, readPassword, requireText } from "../options";
import { printJson, type Terminal } from "../terminal";
import { openTracker } from "../tracker";
import { makeTracker } from "./restore";

/** Each part is a tracker of its own, made anew: nothing of the other parts was ever in the file. */
export async function splitFile(line: CommandLine, terminal: Terminal): Promise<void> {
  const folder = requireText(line, "out");
  requireText(line, "by");
  const by = readChoice(line, "by", splitKeys) ?? "owner";
  const password = await readPassword(line, terminal);
  const today = readDate(line, "today") ?? terminal.today;
  const { records, facts, texts } = await openTracker(line, terminal, today);
  await makeFolder(folder, line.has("force"));
  const { preset, language, settings } = facts;
  const words = createListWords(settings, language);
  const { parts, left } = splitRecords({ made: today, preset, language, settings, records }, by);
  const nameOf = ({ value }: TrackerPart) => (value === null ? texts.blankGroup : words.labelOf(by, value));
  const names = nameFiles(basename(line.file).replace(/\.[^.]*$/, ""), parts.map(nameOf));
  const files: { value: string | null; customers: number; file: string }[] = [];
  for (const [index, part] of parts.entries()) {
    const file = join(folder, names[index] ?? "");
    const { bytes } = await makeTracker(part.backup, today);
    await writeWorkbookFile(file, bytes, password);
    files.push({ value: part.value, customers: part.backup.records.customers.length, file });
    if (!line.has("json")) terminal.print(texts.partLine(nameOf(part), part.backup.records.customers.length, file));
  }
  if (line.has("json")) printJson(terminal, { parts: files, left });
  if (left > 0) terminal.note(texts.leftOut(left));
  if (password !== null) terminal.note(texts.passwordAdvice);
}

async function makeFolder(folder: string, isForced: boolean): Promise<void> {
  try {
    await mkdir(folder, { recursive: true });
    if (isForced || (await readdir(folder)).length === 0) return;
  } catch (error) {
    throw new CommandError("fileNotWritable", folder, [], error);
  }
  throw new CommandError("folderNotEmpty", folder);
}

/** No name twice. */
function nameFiles(stem: string, values: readonly string[]): string[] {
  const taken = new Set<string>();
  return values.map((value) => {
    const plain = `${stem}-${fileWord(value)}`;
    let name = `${plain}.xlsx`;
    for (let count = 2; taken.has(name.toLowerCase()); count += 1) name = `${plain}-${count}.xlsx`;
    taken.add(name.toLowerCase());
    return name;
  });
}
