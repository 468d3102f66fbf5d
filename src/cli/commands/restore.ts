import { restoreTracker } from "../../actions/restoreTracker";
import type { TrackerBackup } from "../../domain/backup/trackerBackup";
import { countRecords, recordsOfTable } from "../../domain/trackerRecords";
import { cliTexts } from "../../i18n/cliTexts";
import { tableSchema } from "../../schema/tableSchema";
import { tableKeys } from "../../schema/tables/tables";
import { readBackupFile } from "../backupFile";
import type { CommandLine } from "../commandLine";
import { CommandError } from "../commandError";
import { readDate, readLanguage, readPassword, requireText } from "../options";
import { checkOutputFile, writeOutputFile } from "../outputFile";
import { printJson, type Terminal } from "../terminal";
import { mostCalculatedFormulas } from "../tracker";
import { startWorkbook } from "../workbookSession";

export async function restoreFile(line: CommandLine, terminal: Terminal): Promise<void> {
  const out = requireText(line, "out");
  const today = readDate(line, "today") ?? terminal.today;
  await checkOutputFile(out, line.has("force"));
  const password = await readPassword(line, terminal);
  const backup = await readBackupFile({ path: line.file, password, today });
  const made = await makeTracker(backup, today);
  await writeOutputFile(out, made.bytes);
  const texts = cliTexts[readLanguage(line) ?? backup.language];
  if (made.isCalculationOff) terminal.note(texts.calculationOff);
  const records = countRecords(backup.records);
  if (line.has("json")) return printJson(terminal, { restored: records });
  terminal.note(texts.restored(records));
  terminal.note(texts.saved(out));
}

/** The .xlsx of a tracker that is set up anew with all that the backup holds. */
export async function makeTracker(
  backup: TrackerBackup,
  today: number,
): Promise<{ readonly bytes: Uint8Array; readonly isCalculationOff: boolean }> {
  const isCalculationOff = countFormulas(backup) > mostCalculatedFormulas;
  const calculation = isCalculationOff ? "off" : "on";
  const session = await startWorkbook({ language: backup.language, today, calculation });
  try {
    const result = await restoreTracker(backup, { whenNamesAreTaken: "ask", today });
    if (result.kind !== "restored") throw new CommandError("workbookFailed", result.kind);
    return { bytes: await session.save(), isCalculationOff };
  } finally {
    session.close();
  }
}

function countFormulas({ preset, records }: TrackerBackup): number {
  const counts = tableKeys.map((table) => {
    const formulas = tableSchema(table, preset).columns.filter(({ formula }) => formula !== undefined);
    return formulas.length * recordsOfTable(records, table).length;
  });
  return counts.reduce((sum, count) => sum + count, 0);
}
