import type { TableKey } from "../schema/columnSpec";
import { readWorkbookFacts, workbookFactNames, type WorkbookFacts } from "../schema/readSettings";
import { tableKeys } from "../schema/tables/tables";
import { isUnfinishedSheet } from "./building/addSheets";
import { queueNamed, seeNamed } from "./reading/namedCells";
import { requireKnownVersion } from "./reading/requireKnownVersion";

export interface WorkbookInspection {
  /** Null where no schema version is found: somebody else's workbook. */
  readonly facts: WorkbookFacts | null;
  readonly missingTables: readonly TableKey[];
  readonly sheetNames: readonly string[];
  /** Tables anywhere in the workbook, ours included. */
  readonly tableNames: readonly string[];
  /** Names that point at cells, constants or formulas. */
  readonly livingNames: readonly string[];
  /** Names whose cells were deleted. */
  readonly deadNames: readonly string[];
  /** The only sheet of a workbook in which nothing stands yet. */
  readonly emptySheetId: string | null;
  /** Sheets that a set-up began with and never finished. */
  readonly unfinishedSheetIds: readonly string[];
  /** What is written here is lost when the file is closed, if Excel takes it at all. */
  readonly isReadOnly: boolean;
}

/**
 * What stands in the open workbook, ours or not; one sync.
 * @throws WorkbookError newerWorkbook
 */
export async function inspectWorkbook(context: Excel.RequestContext): Promise<WorkbookInspection> {
  const workbook = context.workbook.load("readOnly");
  const sheets = workbook.worksheets.load("items/id,items/name");
  const tables = workbook.tables.load("items/name");
  const names = workbook.names.load("items/name,items/formula");
  const firstSheet = workbook.worksheets.getFirst();
  const usedRange = firstSheet.getUsedRangeOrNullObject(false).load("address");
  const charts = firstSheet.charts.load("count");
  const facts = queueNamed(context, workbookFactNames);
  await context.sync();
  const tableNames = tables.items.map(({ name }) => name);
  const found = readWorkbookFacts(seeNamed(facts));
  requireKnownVersion(found);
  const unfinished = sheets.items.filter(({ name }) => isUnfinishedSheet(name));
  const isBlank = sheets.items.length - unfinished.length === 1 && usedRange.isNullObject && charts.count === 0;
  const isDead = ({ formula }: Excel.NamedItem): boolean => pointsNowhere(String(formula), tableNames);
  return {
    facts: found.schemaVersion === null ? null : found,
    missingTables: tableKeys.filter((key) => !tableNames.includes(key)),
    sheetNames: sheets.items.map(({ name }) => name),
    tableNames,
    livingNames: names.items.filter((item) => !isDead(item)).map(({ name }) => name),
    deadNames: names.items.filter(isDead).map(({ name }) => name),
    unfinishedSheetIds: unfinished.map(({ id }) => id),
    isReadOnly: workbook.readOnly,
    emptySheetId: isBlank ? (sheets.items[0]?.id ?? null) : null,
  };
}

/** At deleted cells, or at a column of a table that was deleted. */
function pointsNowhere(formula: string, tableNames: readonly string[]): boolean {
  const table = /^=([^!'"[\]\s]+)\[/.exec(formula)?.[1];
  return formula.includes("#REF!") || (table !== undefined && !tableNames.includes(table));
}
