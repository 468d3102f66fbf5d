import type { TableKey } from "../../schema/columnSpec";
import { tables } from "../../schema/tables/tables";
import { readRecordRows, type RecordRow } from "./readRecordRow";
import type { TrackerView } from "./readTracker";

/**
 * The rows of those ids that stand in the table, by id: one sync, none where there are none. The view has the values of the id
 * column.
 */
export async function findStandingRows(
  context: Excel.RequestContext,
  view: TrackerView,
  table: TableKey,
  recordIds: readonly string[],
): Promise<ReadonlyMap<string, RecordRow>> {
  const standing = recordIds.filter((id) => listStandingIds(view, table).has(id));
  if (standing.length === 0) return new Map();
  const rows = await readRecordRows(context, view, table, standing);
  return new Map(rows.map((row, index) => [standing[index] ?? "", row]));
}

export function listStandingIds({ snapshot }: TrackerView, table: TableKey): ReadonlySet<string> {
  const ids = snapshot.columns.find((column) => column.table === table && column.key === tables[table].idKey);
  return new Set(ids?.values.map(String));
}
