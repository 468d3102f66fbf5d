import type { TableKey } from "../schema/columnSpec";
import { shownColumns } from "../schema/shownColumns";
import { tables } from "../schema/tables/tables";
import { neededColumn } from "./reading/tableRequests";
import { readSnapshot } from "./reading/readSnapshot";
import { sheetOfTable } from "./sheetOfTable";
import { WorkbookError } from "./workbookError";

/**
 * Brings the record into view: its sheet, its row. 2 syncs.
 * @throws WorkbookError recordMissing when nobody has this id any more.
 */
export async function selectRecord(context: Excel.RequestContext, table: TableKey, id: string): Promise<void> {
  const { idKey } = tables[table];
  const { columns } = await readSnapshot(context, {
    columns: [neededColumn(table, idKey), { ...neededColumn(table, shownColumns[table]), withValues: false }],
    names: [],
  });
  const ids = columns.find(({ key }) => key === idKey);
  const shown = columns.find(({ key }) => key === shownColumns[table]);
  const row = ids?.values.findIndex((value) => String(value) === id) ?? -1;
  if (!ids || !shown || row < 0) throw new WorkbookError("recordMissing", { table, recordId: id });
  const sheet = sheetOfTable(context, table);
  sheet.activate();
  sheet.getRangeByIndexes(ids.rowIndex + row, shown.columnIndex, 1, 1).select();
  await context.sync();
}
