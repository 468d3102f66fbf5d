import { groupActions, type ActionEntry } from "../domain/log/groupActions";
import { countPart, isBrokenOff, type ImportedPart, type PartCount } from "../domain/import/lastImport";
import { readLogIndex, readLogRows, type LogIndex } from "../excel/log/readLog";
import { readSnapshot } from "../excel/reading/readSnapshot";
import { neededColumn } from "../excel/reading/tableRequests";
import { runInWorkbook } from "../excel/runInWorkbook";
import type { TableKey } from "../schema/columnSpec";
import { readLogData } from "../schema/log/logData";
import { tables } from "../schema/tables/tables";

export interface LastImport {
  readonly actionId: string;
  /** Serial with the time of day. */
  readonly time: number | null;
  readonly who: string | null;
  /** In the order in which they were written. */
  readonly parts: readonly PartCount[];
  /** Its pane was closed half-way, or while it was taken back. */
  readonly isBrokenOff: boolean;
}

/** How far back it is looked for. */
const mostActions = 50;

/**
 * The newest import that nobody took back and of which something stands, from the log: each request that begins a table says what
 * it is to hold and how much is to follow, so that an import whose pane was closed half-way is found as well. 4 syncs; null where
 * there is none, or no log.
 */
export function findLastImport(): Promise<LastImport | null> {
  return runInWorkbook(async (context): Promise<LastImport | null> => {
    const index = await readLogIndex(context);
    const last = index === null ? undefined : await readLastImport(context, index);
    if (index === null || !last) return null;
    const { actionId, time, who } = last;
    const written = await readWritten(context, index, actionId);
    const tableKeys = written.flatMap(({ table, ids }) => (ids.length > 0 ? [table] : []));
    const columns = tableKeys.map((table) => neededColumn(table, tables[table].idKey));
    const { columns: seen } = await readSnapshot(context, { columns, names: [] });
    const found = written.map((part): ImportedPart => {
      const idColumn = seen.find(({ table }) => table === part.table);
      return { ...part, standing: new Set(idColumn?.values.map(String)) };
    });
    const parts = found.map(countPart);
    if (parts.every(({ standing }) => standing === 0)) return null;
    return { actionId, time, who, parts, isBrokenOff: isBrokenOff(found) };
  });
}

async function readLastImport(context: Excel.RequestContext, index: LogIndex): Promise<ActionEntry | undefined> {
  const newest = new Set([...new Set([...index.actionIds].reverse())].filter((id) => id !== "").slice(0, mostActions));
  const offsets = index.actionIds.flatMap((id, offset) => (newest.has(id) ? [offset] : []));
  const keys = ["time", "who", "undone", "action", "code", "undoable"] as const;
  const actions = groupActions(await readLogRows(context, index, offsets, keys));
  return actions.find(({ what, isUndone, isUndoable }) => what === "import" && !isUndone && isUndoable);
}

type Written = Omit<ImportedPart, "standing">;

async function readWritten(
  context: Excel.RequestContext,
  index: LogIndex,
  actionId: string,
): Promise<readonly Written[]> {
  const offsets = index.actionIds.flatMap((id, offset) => (id === actionId ? [offset] : []));
  const ids = new Map<TableKey, string[]>();
  const toFollow = new Map<TableKey, number>();
  for (const { data } of await readLogRows(context, index, offsets, ["data"])) {
    const kept = readLogData(String(data));
    if (kept === null || "option" in kept) continue;
    const { table, added = [] } = kept;
    ids.set(table, [...(ids.get(table) ?? []), ...added.map(([id]) => id)]);
    for (const [next, count] of kept.toFollow ?? []) toFollow.set(next, count);
  }
  return [...new Set([...ids.keys(), ...toFollow.keys()])].map((table) => {
    const begun = ids.get(table);
    return { table, ids: begun ?? [], toFollow: begun ? 0 : (toFollow.get(table) ?? 0) };
  });
}
