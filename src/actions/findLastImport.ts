import { countPart, isBrokenOff, listImported, type ImportedPart, type PartCount } from "../domain/import/lastImport";
import { readActionRows } from "../excel/log/readLog";
import { readSnapshot } from "../excel/reading/readSnapshot";
import { neededColumn } from "../excel/reading/tableRequests";
import { runInWorkbook } from "../excel/runInWorkbook";
import { readLogData } from "../schema/log/logData";
import { tables } from "../schema/tables/tables";
import { readActionLog } from "./readActionLog";

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
 * it is to hold and how much is to follow, so that an import whose pane was closed half-way is found as well. 5 syncs; null where
 * there is none, or no log.
 */
export async function findLastImport(): Promise<LastImport | null> {
  const { actions } = await readActionLog(mostActions);
  const last = actions.find(({ what, isUndone, isUndoable }) => what === "import" && !isUndone && isUndoable);
  if (!last) return null;
  const { actionId, time, who } = last;
  return runInWorkbook(async (context): Promise<LastImport | null> => {
    const { rows } = await readActionRows(context, actionId);
    const written = listImported(rows.flatMap(({ data }) => readLogData(String(data)) ?? []));
    const begun = written.filter(({ ids }) => ids.length > 0);
    const columns = begun.map(({ table }) => neededColumn(table, tables[table].idKey));
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
