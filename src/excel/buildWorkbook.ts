import type { TablePlan, WorkbookPlan } from "../schema/workbookPlan";
import { addSheets } from "./building/addSheets";
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
  /** Sheets that an earlier try, of which nobody heard any more, left behind; they go with it where nobody wrote on them. */
  readonly unfinishedSheetIds: readonly string[];
}

/**
 * Writes a plan into the open workbook, all or nothing, in 3 syncs: a batch of Excel is not atomic, so when any part fails
 * the sheets and names made so far are deleted again.
 * @throws WorkbookError cancelled, as long as the last sync is not sent
 */
export async function buildWorkbook(
  context: Excel.RequestContext,
  plan: WorkbookPlan,
  options: BuildOptions & { readonly mark: string },
  long: LongWork = {},
): Promise<void> {
  stopIfCancelled(long);
  const sheetIds = await addSheets(context, plan.sheets.length, options.mark);
  try {
    stopIfCancelled(long);
    const planned = namesOf(plan);
    for (const name of options.deadNames) if (planned.has(name)) context.workbook.names.getItem(name).delete();
    writeWorkbook(context, plan, sheetIds);
    const tables = loadTables(context, plan);
    const { emptySheetId, unfinishedSheetIds } = options;
    const spare = [...(emptySheetId === null ? [] : [emptySheetId]), ...unfinishedSheetIds].map((id) => {
      const sheet = context.workbook.worksheets.getItem(id);
      return { sheet, used: sheet.getUsedRangeOrNullObject(false).load("address") };
    });
    await context.sync();
    tables.forEach(expectWhole);
    stopIfCancelled(long);
    await finish(
      context,
      spare.filter(({ used }) => used.isNullObject).map(({ sheet }) => sheet),
    );
  } catch (error) {
    throw await compensate(plan, sheetIds, translateHostError(error));
  }
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
async function finish(context: Excel.RequestContext, spare: readonly Excel.Worksheet[]): Promise<void> {
  context.application.calculate("Recalculate");
  for (const sheet of spare) sheet.delete();
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
