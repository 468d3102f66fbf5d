import type { TablePlan, WorkbookPlan } from "../schema/workbookPlan";
import { tablesOf, writeWorkbook } from "./building/writeWorkbook";
import type { LongWork } from "../schema/longWork";
import { columnNameOf } from "../schema/columnNameOf";
import { stopIfCancelled } from "./cancelling";
import { runWhenCellIsLeft } from "./runInWorkbook";
import { translateHostError } from "./translateHostError";
import { WorkbookError } from "./workbookError";

export interface BuildOptions {
  /** Names whose cells were deleted; those left over from an earlier set-up are replaced. */
  readonly deadNames: readonly string[];
  /** The one sheet of a new workbook, nothing on it; it goes when ours stand. */
  readonly emptySheetId: string | null;
}

/**
 * Writes a plan into the open workbook, all or nothing, in 3 syncs: a batch of Excel is not atomic, so when any part fails
 * the sheets and names made so far are deleted again.
 * @throws WorkbookError cancelled, as long as the last sync is not sent
 */
export async function buildWorkbook(
  context: Excel.RequestContext,
  plan: WorkbookPlan,
  options: BuildOptions,
  long: LongWork = {},
): Promise<void> {
  stopIfCancelled(long);
  const sheetIds = await addSheets(context, plan.sheets.length);
  try {
    stopIfCancelled(long);
    const planned = namesOf(plan);
    for (const name of options.deadNames) if (planned.has(name)) context.workbook.names.getItem(name).delete();
    writeWorkbook(context, plan, sheetIds);
    const tables = loadTables(context, plan);
    await context.sync();
    tables.forEach(expectWhole);
    stopIfCancelled(long);
    await finish(context, options.emptySheetId);
  } catch (error) {
    throw await compensate(plan, sheetIds, translateHostError(error));
  }
}

/** Without names, which Excel then chooses itself: so this cannot collide, and the ids say for certain which sheets are ours. */
export async function addSheets(context: Excel.RequestContext, count: number): Promise<string[]> {
  const sheets = Array.from({ length: count }, () => context.workbook.worksheets.add());
  for (const sheet of sheets) sheet.load("id");
  await context.sync();
  return sheets.map(({ id }) => id);
}

interface MadeTable {
  readonly plan: TablePlan;
  readonly range: Excel.Range;
}

function loadTables(context: Excel.RequestContext, plan: WorkbookPlan): MadeTable[] {
  return tablesOf(plan).map((table) => ({
    plan: table,
    range: context.workbook.tables.getItem(table.name).getRange().load("rowCount,columnCount"),
  }));
}

function expectWhole({ plan, range }: MadeTable): void {
  const isWhole = range.columnCount === plan.headers.length && range.rowCount === Math.max(1, plan.rows.length) + 1;
  if (!isWhole) throw new WorkbookError("hostFailure", { table: plan.name });
}

/** Calculation was held back while writing. */
async function finish(context: Excel.RequestContext, emptySheetId: string | null): Promise<void> {
  context.application.calculate("Recalculate");
  if (emptySheetId !== null) context.workbook.worksheets.getItem(emptySheetId).delete();
  await context.sync();
}

async function compensate(plan: WorkbookPlan, sheetIds: readonly string[], failure: unknown): Promise<unknown> {
  try {
    await runWhenCellIsLeft((context) => removeWhatWasMade(context, plan, sheetIds));
    return failure;
  } catch (error) {
    const sheetNames = plan.sheets.map(({ name }) => name);
    return new WorkbookError("notCompensated", { sheetNames }, new AggregateError([failure, error]));
  }
}

async function removeWhatWasMade(
  context: Excel.RequestContext,
  plan: WorkbookPlan,
  sheetIds: readonly string[],
): Promise<void> {
  const names = context.workbook.names.load("items/name");
  await context.sync();
  const planned = namesOf(plan);
  for (const item of names.items) if (planned.has(item.name)) item.delete();
  for (const id of sheetIds) context.workbook.worksheets.getItem(id).delete();
  await context.sync();
}

function namesOf(plan: WorkbookPlan): ReadonlySet<string> {
  const columns = tablesOf(plan).flatMap((table) => table.keys.map((key) => columnNameOf(table.name, key)));
  return new Set([...plan.names.map(({ name }) => name), ...columns]);
}
