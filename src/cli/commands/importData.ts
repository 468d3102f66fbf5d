import { importRecords as addRecords } from "../../actions/importRecords";
import { newRecordId } from "../../actions/recordId";
import { importRecords, type ImportedRecords } from "../../domain/import/importRecords";
import type { TableKey } from "../../schema/columnSpec";
import type { PresetKey } from "../../schema/presets/preset";
import { tableSchema } from "../../schema/tableSchema";
import { tableKeys } from "../../schema/tables/tables";
import { CommandError } from "../commandError";
import type { CommandLine } from "../commandLine";
import { readChoice, readDate, readPairs, requireText } from "../options";
import { checkOutputFile, readInputFile, writeOutputFile } from "../outputFile";
import { importAnswer, importLines } from "../reports/importReport";
import { printJson, type Terminal } from "../terminal";
import { openTracker } from "../tracker";

export async function importData(line: CommandLine, terminal: Terminal): Promise<void> {
  const [source, out] = [requireText(line, "from"), requireText(line, "out")];
  requireText(line, "table");
  const table = readChoice(line, "table", tableKeys) ?? "Customers";
  const pairs = { map: readPairs(line, "map"), defaults: readPairs(line, "default") };
  const today = readDate(line, "today") ?? terminal.today;
  await checkOutputFile(out, line.has("force"));
  const bytes = await readInputFile(source);
  const { records, facts, texts, language, startChange } = await openTracker(line, terminal, today);
  const { settings, preset } = facts;
  const existing = { ...records, records: records[recordsKeys[table]] };
  const outcome = requireReadable(
    importRecords({ table, bytes, ...pairs, existing, settings, preset, today, newId: newRecordId }),
    source,
  );
  const session = await startChange(outcome.records.length * countFormulas(table, preset));
  try {
    await addRecords({ table, records: outcome.records, newValues: outcome.newValues });
    await writeOutputFile(out, await session.save());
  } finally {
    session.close();
  }
  if (session.isCalculationOff) terminal.note(texts.calculationOff);
  if (line.has("json")) return printJson(terminal, importAnswer(outcome));
  for (const text of importLines(outcome, tableSchema(table, preset, settings.ownFields), language))
    terminal.print(text);
}

function countFormulas(table: TableKey, preset: PresetKey): number {
  return tableSchema(table, preset).columns.filter(({ formula }) => formula !== undefined).length;
}

const recordsKeys = {
  Customers: "customers",
  FollowUps: "followUps",
  Orders: "orders",
  Payments: "payments",
  Feedback: "feedback",
} as const;

/** What is wrong with the map or a default is about those, not about the file. */
function requireReadable(outcome: ReturnType<typeof importRecords>, source: string): ImportedRecords {
  if (!("refusal" in outcome)) return outcome;
  const { code, value } = outcome.refusal;
  throw new CommandError(code, value || source);
}
