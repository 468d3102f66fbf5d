import type { LongWork } from "../../schema/longWork";
import type { TableKey } from "../../schema/columnSpec";
import { describeRemoved } from "../log/describeWrites";
import { stopIfCancelled } from "../cancelling";
import type { TrackerView } from "../reading/readTracker";
import { runInWorkbook } from "../runInWorkbook";
import { translateHostError } from "../translateHostError";
import { WorkbookError } from "../workbookError";
import { appendBatch, type RecordsOfTable } from "./appendBatch";
import type { BatchRows } from "./findBatchRows";
import { countRowsAtOnce } from "./removalParts";
import { removeRecords } from "./removeRecords";

/**
 * Takes found rows out, from below, so that what goes does not move what is still to go: a sync for each 400 of them to 2,000,
 * by how much stands in a row. Cancelled or failed, what went until then comes back below its table.
 */
export async function removeBatch(
  context: Excel.RequestContext,
  view: TrackerView,
  found: readonly BatchRows[],
  long: LongWork,
): Promise<void> {
  const total = found.reduce((sum, { rows }) => sum + rows.length, 0);
  const removed: RecordsOfTable[] = [];
  const logged = found.flatMap(({ table, rows }) => describeRemoved(view, table, rows));
  let done = 0;
  try {
    for (const { table, rows, records } of found) {
      let bytesPerRow: number | null = null;
      for (let start, end = rows.length; end > 0; end = start) {
        start = end - countRowsAtOnce(view, table, rows.slice(0, end), bytesPerRow);
        stopIfCancelled(long);
        done += end - start;
        const isLast = done === total;
        const left = withRowsLeft(view, table, rows.length - end);
        const bytes = await removeRecords(context, left, table, rows.slice(start, end), [], isLast ? logged : []);
        bytesPerRow = bytes === null ? null : bytes / (end - start);
        removed.push({ table, records: records.slice(start, end) });
        long.onProgress?.(done, total);
      }
    }
  } catch (error) {
    throw await putBack(removed, translateHostError(error));
  }
}

/** The view after so many rows went: a table keeps its last row. */
function withRowsLeft(view: TrackerView, table: TableKey, gone: number): TrackerView {
  const columns = view.snapshot.columns.map((column) =>
    column.table === table ? { ...column, rowCount: column.rowCount - gone } : column,
  );
  return { ...view, snapshot: { ...view.snapshot, columns } };
}

/** Gives what the caller is to throw. */
async function putBack(removed: readonly RecordsOfTable[], failure: unknown): Promise<unknown> {
  try {
    await runInWorkbook((context) => appendBatch(context, [...removed].reverse(), () => Promise.resolve()));
    return failure;
  } catch (error) {
    return new WorkbookError("notCompensated", {}, new AggregateError([failure, error]));
  }
}
