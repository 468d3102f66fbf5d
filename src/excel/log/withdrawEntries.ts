import { columnNameOf } from "../../schema/columnNameOf";
import { logTableName } from "../../schema/log/logColumns";
import type { CellValue } from "../reading/columnRequest";
import { runWhenCellIsLeft } from "../runInWorkbook";

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

async function removeEntries(context: Excel.RequestContext, entryIds: ReadonlySet<string>): Promise<void> {
  const { names, tables } = context.workbook;
  const column = names.getItemOrNullObject(columnNameOf(logTableName, "entry")).getRangeOrNullObject();
  column.load("values,rowIndex");
  await context.sync();
  if (column.isNullObject) return;
  const table = tables.getItem(logTableName);
  const isOurs = ([id]: readonly CellValue[]) => entryIds.has(String(id));
  const places = (column.values as CellValue[][]).flatMap((cells, offset) => (isOurs(cells) ? [offset] : []));
  for (const offset of places.reverse()) {
    const row = table.worksheet.getRangeByIndexes(column.rowIndex + offset, 0, 1, 1).getEntireRow();
    row.getIntersection(table.getRange()).delete("Up");
  }
  if (places.length > 0) await context.sync();
}
