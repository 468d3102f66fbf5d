import { exportRecords } from "../../domain/backup/exportRecords";
import { countRecords } from "../../domain/trackerRecords";
import type { CommandLine } from "../commandLine";
import { CommandError } from "../commandError";
import { writeWorkbookFile } from "../backupFile";
import { readDate, readPassword, requireText } from "../options";
import { checkOutputFile, readInputFile, writeOutputFile } from "../outputFile";
import type { Terminal } from "../terminal";
import { openTracker } from "../tracker";

/** The file as it is, or its records as JSON. */
export async function exportFile(line: CommandLine, terminal: Terminal): Promise<void> {
  const out = requireText(line, "out");
  const password = await readPassword(line, terminal);
  // An encrypted package holds a workbook and nothing else.
  if (password !== null && line.has("json")) throw new CommandError("valueWrong", "--json --password");
  await checkOutputFile(out, line.has("force"));
  const today = readDate(line, "today") ?? terminal.today;
  const { records, facts, texts } = await openTracker(line, terminal, today);
  const { preset, language, settings } = facts;
  if (line.has("json")) {
    const text = exportRecords({ made: today, preset, language, settings, records });
    await writeOutputFile(out, new TextEncoder().encode(text));
  } else {
    await writeWorkbookFile(out, await readInputFile(line.file), password);
  }
  terminal.note(texts.exported(countRecords(records)));
  if (password !== null) terminal.note(texts.passwordAdvice);
  terminal.note(texts.saved(out));
}
