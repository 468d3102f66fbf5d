import type { CheckUpQuestion, SeenCell, SeenRow } from "../domain/checkUp/checkUpQuestion";
import type { Finding } from "../domain/checkUp/finding";
import { findFindingsInSteps } from "../domain/checkUp/findFindings";
import { doAllSteps, type Steps } from "../domain/steps";
import { untilCancelled } from "../excel/cancelling";
import { findRepairs } from "../excel/findRepairs";
import { readOverwritten, readRowsBelow, type LooseCell } from "../excel/reading/readLooseCells";
import { readRuleDamage, type RuleDamage } from "../excel/reading/readRuleDamage";
import { readTracker, type TrackerView } from "../excel/reading/readTracker";
import { recordsOf } from "../excel/reading/recordsOf";
import { runInWorkbook } from "../excel/runInWorkbook";
import type { TableKey } from "../schema/columnSpec";
import type { LongWork } from "../schema/longWork";
import type { WorkbookFacts } from "../schema/readSettings";
import type { AnyRecord } from "../schema/records";
import type { RepairStep } from "../schema/repair/repairPlan";
import { tableSchema } from "../schema/tableSchema";
import { tableKeys } from "../schema/tables/tables";
import { requireToday } from "./requireToday";
import { allInputColumns, trackerRecordsOf, type WorkbookRecords } from "./readRecords";

export interface CheckUp extends WorkbookRecords {
  readonly findings: readonly Finding[];
  /** Sheets, tables, columns, names and formulas that are gone or broken: repairWorkbook puts them back. */
  readonly damage: readonly RepairStep[];
  readonly rules: readonly RuleDamage[];
}

/** How the rows are looked through; the pane does it between what people type and click. `rows`: how many there are. */
export type LookThrough = (steps: Steps<Finding[]>, rows: number) => Promise<Finding[]>;

const atOneGo: LookThrough = (steps) => Promise.resolve(doAllSteps(steps));

/**
 * Looks at the whole workbook and changes nothing: 9 syncs, one more where rows stand below a table, whatever the number of rows
 * below the limit of 5 MB. Cancelled, it ends at once.
 */
export function checkUp(long: LongWork = {}, lookThrough: LookThrough = atOneGo): Promise<CheckUp> {
  return untilCancelled(readAndLook(long, lookThrough), long);
}

/**
 * What can be seen without reading the rows: parts that are gone, rules, formulas typed over, rows outside. As many syncs as the
 * whole, few bytes; what belongs to a row has no record.
 */
export async function checkUpParts(): Promise<Pick<CheckUp, "findings" | "damage" | "rules">> {
  const columns = allInputColumns().map((column) => ({ ...column, withValues: false }));
  const { question, damage, rules } = await readQuestion({}, columns);
  return { findings: doAllSteps(findFindingsInSteps(question)), damage, rules };
}

async function readAndLook(long: LongWork, lookThrough: LookThrough): Promise<CheckUp> {
  const { question, ...rest } = await readQuestion(long);
  const rows = tableKeys.reduce((sum, table) => sum + question.tables[table].length, 0);
  return { ...rest, findings: await lookThrough(findFindingsInSteps(question), rows) };
}

type Seen = Omit<CheckUp, "findings"> & { readonly question: CheckUpQuestion };

function readQuestion(long: LongWork, columns = allInputColumns()): Promise<Seen> {
  return runInWorkbook(async (context): Promise<Seen> => {
    const view = await readTracker(context, { columns }, long);
    const overwritten = await readOverwritten(context, formulaColumns(view.facts));
    const outside = await readRowsBelow(context, view.snapshot.columns);
    const repair = await findRepairs(context);
    const rules = await readRuleDamage(context, repair);
    const loose = { overwritten: overwritten.map(seeCell), outside: outside.map(seeCell) };
    const question = { ...questionOf(view), ...loose };
    return { question, damage: repair.steps, rules, records: trackerRecordsOf(view), facts: view.facts };
  });
}

export function formulaColumns({ preset, settings }: WorkbookFacts) {
  return tableKeys.flatMap((table) =>
    tableSchema(table, preset, settings.ownFields)
      .columns.filter(({ formula }) => formula !== undefined)
      .map(({ key }) => ({ table, key })),
  );
}

function questionOf(view: TrackerView): Omit<CheckUpQuestion, "overwritten" | "outside"> {
  const { settings, preset } = view.facts;
  const tables = Object.fromEntries(tableKeys.map((table) => [table, seeRows(view, table)])) as Record<
    TableKey,
    SeenRow[]
  >;
  return { tables, settings, preset, words: view.words, today: requireToday(view.facts) };
}

function seeRows({ snapshot, words }: TrackerView, table: TableKey): SeenRow[] {
  const { records, rows } = recordsOf(snapshot, table, words);
  const columns = snapshot.columns.filter((column) => column.table === table);
  return rows.map((row, index) => ({
    record: records[index] as unknown as AnyRecord,
    row: row + 1,
    cells: Object.fromEntries(columns.map(({ key, rowIndex, values }) => [key, values[row - rowIndex] ?? ""])),
  }));
}

export function seeCell({ table, rowIndex, key, value }: LooseCell): SeenCell {
  return { table, row: rowIndex + 1, column: key, value: typeof value === "boolean" ? String(value) : value };
}
