import { importRecords as addRecords } from "../../actions/importRecords";
import { newRecordId } from "../../actions/recordId";
import { importRecords, type DirectPlan } from "../../domain/import/importRecords";
import { listLeftRows, type LeftRows } from "../../domain/import/listLeftRows";
import { chooseSheet } from "../../domain/import/sourceLayout";
import { readSourceFile } from "../../domain/import/sources/readSourceFile";
import type { SourceSheet } from "../../domain/import/sourceTable";
import { recordsOfTable } from "../../domain/trackerRecords";
import { en } from "../../i18n/en";
import { zh } from "../../i18n/zh";
import type { TableKey } from "../../schema/columnSpec";
import type { PresetKey } from "../../schema/presets/preset";
import type { WorkbookFacts } from "../../schema/readSettings";
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
  const sheets = await readSheets(source);
  const { records, facts, texts, language, startChange } = await openTracker(line, terminal, today);
  const { settings, preset } = facts;
  const existing = { ...records, records: recordsOfTable(records, table) };
  const sheet = pickSheet(sheets, line.text("sheet"), table, facts);
  const outcome = requireReadable(
    importRecords({ table, sheet, ...pairs, existing, settings, preset, today, newId: newRecordId }),
    source,
  );
  const { followUps, newValues } = outcome;
  const formulas =
    outcome.records.length * countFormulas(table, preset) + followUps.length * countFormulas("FollowUps", preset);
  const session = await startChange(formulas);
  try {
    const result = line.has("result-sheet") ? describeLeft(outcome, facts) : null;
    await addRecords({ table, records: outcome.records, followUps, newValues, ...(result ? { result } : {}) });
    await writeOutputFile(out, await session.save());
  } finally {
    session.close();
  }
  if (session.isCalculationOff) terminal.note(texts.calculationOff);
  if (line.has("json")) return printJson(terminal, importAnswer(outcome));
  for (const text of importLines(outcome, tableSchema(table, preset, settings.ownFields), language))
    terminal.print(text);
}

async function readSheets(path: string): Promise<readonly SourceSheet[]> {
  const read = await readSourceFile(await readInputFile(path));
  if ("refusal" in read) throw new CommandError(read.refusal, path);
  return read.sheets;
}

/** The one that was named, else the one that looks most like the table. @throws CommandError sheetMissing */
function pickSheet(
  sheets: readonly SourceSheet[],
  name: string | null,
  table: TableKey,
  facts: Pick<WorkbookFacts, "preset" | "settings">,
): SourceSheet {
  const sheet = name === null ? chooseSheet(sheets, table, facts) : sheets.find((each) => each.name === name);
  const names = sheets.map((each) => each.name);
  if (!sheet) throw new CommandError("sheetMissing", name ?? "", names);
  return sheet;
}

/** In the language of the workbook, for whoever opens it. */
function describeLeft(plan: DirectPlan, { preset, settings, language }: WorkbookFacts): LeftRows | null {
  const table = tableSchema(plan.table, preset, settings.ownFields);
  return listLeftRows({ ...plan, plan, table, texts: language === "zh" ? zh : en, language });
}

function countFormulas(table: TableKey, preset: PresetKey): number {
  return tableSchema(table, preset).columns.filter(({ formula }) => formula !== undefined).length;
}

/** What is wrong with the map or a default is about those, not about the file. */
function requireReadable(outcome: ReturnType<typeof importRecords>, source: string): DirectPlan {
  if (!("refusal" in outcome)) return outcome;
  const { code, value } = outcome.refusal;
  throw new CommandError(code, value || source);
}
