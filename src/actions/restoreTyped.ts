import type { ColumnRequest } from "../excel/reading/columnRequest";
import { readTracker } from "../excel/reading/readTracker";
import { mergeRequests, neededColumn } from "../excel/reading/tableRequests";
import { runInWorkbook } from "../excel/runInWorkbook";
import { findStandingFormulas, putBackTyped, type TypedOver } from "../excel/writing/putBackTyped";
import { tables } from "../schema/tables/tables";
import { beginLog } from "./beginLog";
import { changedTables, type Restored } from "./restoreFields";

/**
 * Takes the return of formulas back: what was typed stands over them again, where the formula still stands: 3 syncs, 5 where the log
 * has it, 2 where none does. All or nothing.
 */
export function restoreTyped(typed: readonly TypedOver[]): Promise<Restored> {
  return runInWorkbook(async (context) => {
    const log = beginLog("restore", changedTables(typed));
    const view = await readTracker(context, { columns: typedColumns(typed), log });
    const standing = await findStandingFormulas(context, view, typed);
    await putBackTyped(context, view, standing);
    if (standing.length > 0) await view.log?.markTakenBack(context, typed);
    return { restored: standing.length, kept: typed.length - standing.length };
  });
}

export function typedColumns(typed: readonly TypedOver[]): ColumnRequest[] {
  const columns = typed.flatMap(({ table, key }) => [
    neededColumn(table, tables[table].idKey),
    { ...neededColumn(table, key), withValues: false },
  ]);
  return mergeRequests(columns);
}
