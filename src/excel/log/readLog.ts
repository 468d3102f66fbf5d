import { logColumns, logTableName, type LogKey, type LogRow } from "../../schema/log/logColumns";
import { undoingIdOf } from "../../schema/log/undoingId";
import type { CellValue } from "../reading/columnRequest";
import { sheetOfTable } from "../sheetOfTable";
import { WorkbookError } from "../workbookError";
import { queueLogPlace, seeLogColumns } from "./logPlace";

/** Which action each row of the log belongs to, from above. */
export interface LogIndex {
  /** Of the sheet, from 0. */
  readonly firstRow: number;
  readonly columns: ReadonlyMap<LogKey, number>;
  readonly actionIds: readonly string[];
}

/** One sync; null where the log is damaged or gone. */
export async function readLogIndex(context: Excel.RequestContext): Promise<LogIndex | null> {
  const place = queueLogPlace(context);
  const actions = place.columns.find(({ key }) => key === "action")?.range.load("values,rowIndex");
  await context.sync();
  const columns = seeLogColumns(place);
  if (columns === null || !actions) return null;
  const actionIds = (actions.values as CellValue[][]).map(([id]) => String(id ?? ""));
  return { firstRow: actions.rowIndex, columns, actionIds };
}

/** A row of the log and where it stands, counted from the first of them. */
export type SeenLogRow = LogRow & { readonly offset: number };

/** One sync; columns that are not asked for are blank. */
export async function readLogRows(
  context: Excel.RequestContext,
  { firstRow, columns }: LogIndex,
  offsets: readonly number[],
  keys: readonly LogKey[] = logColumns.map(({ key }) => key),
): Promise<SeenLogRow[]> {
  if (offsets.length === 0) return [];
  const first = Math.min(...offsets);
  const count = Math.max(...offsets) - first + 1;
  const sheet = sheetOfTable(context, logTableName);
  const ranges = keys.map((key) => ({
    key,
    range: sheet.getRangeByIndexes(firstRow + first, columns.get(key) ?? 0, count, 1).load("values"),
  }));
  await context.sync();
  const blank = Object.fromEntries(logColumns.map(({ key }) => [key, null]));
  return offsets.map((offset) => {
    const cells = ranges.map(
      ({ key, range }) => [key, contentOf(range.values[offset - first] as CellValue[])] as const,
    );
    // Every key of the row is in `blank`.
    return { ...blank, ...Object.fromEntries(cells), offset } as SeenLogRow;
  });
}

function contentOf([value]: readonly CellValue[]): string | number | null {
  if (value === undefined || value === "") return null;
  return typeof value === "boolean" ? String(value) : value;
}

interface ActionRows {
  readonly rows: readonly SeenLogRow[];
  /** Whether the log tells of an undoing, too. */
  readonly hasUndoing: boolean;
}

/**
 * Of one action, whole: 2 syncs.
 * @throws WorkbookError conflict when rows of the log moved in between: they would be somebody else's action
 */
export async function readActionRows(context: Excel.RequestContext, actionId: string): Promise<ActionRows> {
  const index = await readLogIndex(context);
  if (index === null) return { rows: [], hasUndoing: false };
  const offsets = index.actionIds.flatMap((id, offset) => (id === actionId ? [offset] : []));
  const rows = await readLogRows(context, index, offsets);
  if (rows.some(({ action }) => action !== actionId)) throw new WorkbookError("conflict", { name: logTableName });
  return { rows, hasUndoing: index.actionIds.includes(undoingIdOf(actionId)) };
}
