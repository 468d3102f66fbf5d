import { logTableName } from "../../schema/log/logColumns";
import type { PlanArea } from "../../schema/workbookPlan";
import { protectValue } from "../protectText";
import type { CellValue } from "../reading/columnRequest";
import { sheetOfTable } from "../sheetOfTable";

/** Rows of the log right after the request that wrote them. */
export interface WrittenRows {
  readonly area: PlanArea;
  /** What was there just before. */
  readonly stood: Excel.Range;
  readonly entries: Excel.Range;
  readonly entryIds: readonly string[];
  /** A column of the log without its header. */
  readonly table: Excel.Range;
}

/**
 * Where a colleague's rows stood in the way, they come back above ours; where the table did not grow, it is resized. One sync,
 * none where all is well. The change itself stands by then: whatever fails here must not undo it.
 */
export async function mendLog(context: Excel.RequestContext, written: readonly WrittenRows[]): Promise<void> {
  const broken = written.filter((rows) => countStood(rows) > 0 || !isInside(rows));
  if (broken.length === 0) return;
  try {
    // From below: what comes back above moves the others on.
    for (const rows of [...broken].reverse()) queueMending(context, rows);
    await context.sync();
  } catch {
    // The log is an aid: without these rows an action cannot be taken back from it, and nothing else is lost.
  }
}

function queueMending(context: Excel.RequestContext, rows: WrittenRows): void {
  const stood = (rows.stood.values as CellValue[][]).slice(0, countStood(rows));
  queueRowsBack(context, rows.area, stood, rows.area.rows);
}

/** Rows of the log come back where they stood; the table reaches down to so many rows `below` them. */
export function queueRowsBack(
  context: Excel.RequestContext,
  { row, column, columns }: Omit<PlanArea, "rows">,
  cells: readonly (readonly CellValue[])[],
  below = 0,
): void {
  const sheet = sheetOfTable(context, logTableName);
  if (cells.length > 0) {
    sheet.getRangeByIndexes(row, column, cells.length, columns).insert("Down");
    const back = sheet.getRangeByIndexes(row, column, cells.length, columns);
    back.values = cells.map((each) => each.map((value) => (value === "" ? null : protectValue(value, "@"))));
  }
  const table = context.workbook.tables.getItem(logTableName);
  const last = sheet.getRangeByIndexes(row + cells.length + below - 1, column, 1, columns);
  table.resize(table.getRange().getBoundingRect(last));
}

/** Down to the last of them that held something. */
function countStood({ stood }: WrittenRows): number {
  const filled = (stood.values as CellValue[][]).map((cells) => cells.some((value) => value !== ""));
  return filled.lastIndexOf(true) + 1;
}

function isInside({ area, table, entries, entryIds }: WrittenRows): boolean {
  const seen = entries.values as CellValue[][];
  const isOurs = entryIds.every((id, index) => String(seen[index]?.[0]) === id);
  return isOurs && table.rowIndex + table.rowCount >= area.row + area.rows;
}
