/** How many rows one request takes out: what it reads of them, to put back what was somebody else's, must fit into its answer. */
import type { TableKey } from "../../schema/columnSpec";
import type { RecordRow } from "../reading/readRecordRow";
import type { TrackerView } from "../reading/readTracker";
import { rowsTakenOutAtOnce } from "./takeOutRows";

/** Of the 5 MB of an answer; colleagues may have written more since the look. */
const mostBytesRead = 3_000_000;
/** Between two requests somebody may cancel. */
const mostRowsAtOnce = 2_000;
/** Three in UTF-8, as value and as formula. */
const bytesPerCharacter = 6;

/** The last of the rows; `bytesPerRow`: what the request before has read, null where there was none. */
export function countRowsAtOnce(
  view: TrackerView,
  table: TableKey,
  rows: readonly RecordRow[],
  bytesPerRow: number | null,
): number {
  const columns = view.snapshot.columns.filter((column) => column.table === table);
  const lengthOf = ({ rowIndex }: RecordRow) =>
    columns.reduce((sum, column) => sum + String(column.values[rowIndex - column.rowIndex] ?? "").length, 0);
  const most = Math.min(rows.length, bytesPerRow === null ? rowsTakenOutAtOnce : mostRowsAtOnce);
  let bytes = 0;
  for (let count = 0; count < most; count += 1) {
    const row = rows[rows.length - 1 - count];
    bytes += (bytesPerRow ?? 0) + (row ? lengthOf(row) * bytesPerCharacter : 0);
    if (bytes > mostBytesRead) return Math.max(1, count);
  }
  return most;
}

export function countBytesRead(ranges: readonly Excel.Range[]): number {
  const encoder = new TextEncoder();
  return ranges.reduce((sum, { values, formulas, numberFormat }) => {
    return sum + encoder.encode(JSON.stringify([values, formulas, numberFormat])).length;
  }, 0);
}
