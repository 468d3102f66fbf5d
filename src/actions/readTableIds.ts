import { readSnapshot } from "../excel/reading/readSnapshot";
import { neededColumn } from "../excel/reading/tableRequests";
import { runInWorkbook } from "../excel/runInWorkbook";
import type { TableKey } from "../schema/columnSpec";
import { tables } from "../schema/tables/tables";

/** The ids of whole tables, from above; nothing else is read: one sync. */
export function readTableIds(keys: readonly TableKey[]): Promise<ReadonlyMap<TableKey, readonly string[]>> {
  return runInWorkbook(async (context) => {
    const columns = keys.map((table) => neededColumn(table, tables[table].idKey));
    const snapshot = await readSnapshot(context, { columns, names: [] });
    return new Map(snapshot.columns.map(({ table, values }) => [table, values.map(String)]));
  });
}
