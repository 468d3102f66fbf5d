import type { TableKey } from "../schema/columnSpec";
import { tableKeys, tables } from "../schema/tables/tables";
import { columnNameOf } from "../schema/columnNameOf";
import { runInWorkbook } from "./runInWorkbook";

export interface SelectedRecord {
  readonly table: TableKey;
  readonly id: string;
}

/**
 * Tells which record the person stands on, null off the data; the result stops it. It only reads: reacting to a selection by
 * writing would disturb co-authors.
 */
export async function watchSelection(
  onSelected: (record: SelectedRecord | null) => void,
  onFailed: (error: unknown) => void,
): Promise<() => Promise<void>> {
  return runInWorkbook(async (context) => {
    const handler = context.workbook.worksheets.onSelectionChanged.add(async ({ worksheetId, address }) => {
      try {
        onSelected(await runInWorkbook((reading) => readRecordAt(reading, worksheetId, address)));
      } catch (error) {
        onFailed(error);
      }
    });
    await context.sync();
    return async () => {
      handler.remove();
      await handler.context.sync();
    };
  });
}

/** The record of the active cell, for a pane that has just opened. */
export function readSelectedRecord(): Promise<SelectedRecord | null> {
  return runInWorkbook(async (context) => {
    const cell = context.workbook.getActiveCell().load("address");
    const sheet = cell.worksheet.load("id");
    await context.sync();
    return readRecordAt(context, sheet.id, cell.address.slice(cell.address.lastIndexOf("!") + 1));
  });
}

async function readRecordAt(
  context: Excel.RequestContext,
  worksheetId: string,
  address: string,
): Promise<SelectedRecord | null> {
  const sheet = context.workbook.worksheets.getItem(worksheetId);
  const tablesHere = sheet.tables.load("items/name");
  await context.sync();
  const table = tableKeys.find((key) => tablesHere.items.some(({ name }) => name === key));
  if (!table) return null;
  const [firstArea = "A1"] = address.split(",");
  const ids = context.workbook.names
    .getItemOrNullObject(columnNameOf(table, tables[table].idKey))
    .getRangeOrNullObject();
  const cell = ids.getIntersectionOrNullObject(sheet.getRange(firstArea).getCell(0, 0).getEntireRow()).load("values");
  await context.sync();
  const id = cell.isNullObject ? "" : String(cell.values[0]?.[0] ?? "");
  return id === "" ? null : { table, id };
}
