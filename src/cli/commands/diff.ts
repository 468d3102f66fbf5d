import { compareRecords, type RecordDifference } from "../../domain/backup/compareRecords";
import { createDifferenceWords } from "../../domain/backup/describeDifference";
import { backupTexts } from "../../i18n/backupTexts";
import { readBackupFile } from "../backupFile";
import type { CommandLine } from "../commandLine";
import { readDate, readPassword } from "../options";
import { printJson, type Terminal } from "../terminal";
import { openTracker } from "../tracker";

export async function compareWithBackup(line: CommandLine, terminal: Terminal): Promise<void> {
  const today = readDate(line, "today") ?? terminal.today;
  const { records, facts, language } = await openTracker(line, terminal, today);
  const password = await readPassword(line, terminal);
  const backup = await readBackupFile({ path: line.otherFile, password, today });
  const differences = compareRecords({ records, settings: facts.settings }, backup);
  if (line.has("json")) return printJson(terminal, differences.map(answerOf));
  const words = createDifferenceWords(facts, language);
  for (const difference of differences) {
    terminal.print(words.title(difference));
    for (const field of difference.fields) terminal.print(`  ${words.field(difference.table, field)}`);
  }
  const count = (kind: RecordDifference["kind"]) => differences.filter((each) => each.kind === kind).length;
  const texts = backupTexts[language];
  const counts = texts.counts(count("changed"), count("removed"), count("added"));
  terminal.note(differences.length === 0 ? texts.same : counts);
}

function answerOf({ table, recordId, kind, record, fields }: RecordDifference) {
  return { table, recordId, kind, ...(kind === "changed" ? { fields } : { record }) };
}
