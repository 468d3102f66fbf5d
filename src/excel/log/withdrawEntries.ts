import { columnNameOf } from "../../schema/columnNameOf";
import { logTableName } from "../../schema/log/logColumns";
import type { CellValue } from "../reading/columnRequest";
import { runWhenCellIsLeft } from "../runInWorkbook";
import { queueRowsBack } from "./mendLog";

/**
 * Takes rows out of the log, found by their ids. Best effort: an entry that stays tells of cells that do not hold what it says,
 * so that it can never be taken back by mistake.
 */
export async function withdrawEntries(entryIds: readonly string[]): Promise<void> {
  try {
    await runWhenCellIsLeft((context) => removeEntries(context, new Set(entryIds)));
  } catch {
    // The failure of the action itself is what the caller tells of.
  }
}

/** Rows may move between the look and the request: what goes is read in the same one, and comes back where it was somebody else's. */
async function removeEntries(context: Excel.RequestContext, entryIds: ReadonlySet<string>): Promise<void> {
  const { names, tables } = context.workbook;
  const column = names.getItemOrNullObject(columnNameOf(logTableName, "entry")).getRangeOrNullObject();
  column.load("values,rowIndex,columnIndex");
  await context.sync();
  if (column.isNullObject) return;
  const table = tables.getItem(logTableName);
  const isOurs = ([id]: readonly CellValue[]) => entryIds.has(String(id));
  const places = (column.values as CellValue[][]).flatMap((cells, offset) => (isOurs(cells) ? [offset] : []));
  if (places.length === 0) return;
  // From below: what goes does not move what is still to go.
  const gone = places.reverse().map((offset) => {
    const entry = table.worksheet.getRangeByIndexes(column.rowIndex + offset, column.columnIndex, 1, 1).load("values");
    const row = entry.getEntireRow().getIntersection(table.getRange());
    row.load("values,rowIndex,columnIndex,columnCount").delete("Up");
    return { entry, row };
  });
  await context.sync();
  const strangers = gone.filter(({ entry }) => !(entry.values as CellValue[][]).some(isOurs));
  if (strangers.length === 0) return;
  for (const { row } of [...strangers].reverse()) {
    const ownAbove = gone.filter((each) => !strangers.includes(each) && each.row.rowIndex < row.rowIndex).length;
    const place = { row: row.rowIndex - ownAbove, column: row.columnIndex, columns: row.columnCount };
    queueRowsBack(context, place, row.values as CellValue[][]);
  }
  await context.sync();
  await removeEntries(context, entryIds);
}
