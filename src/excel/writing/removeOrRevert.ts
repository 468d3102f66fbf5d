import type { TableKey } from "../../schema/columnSpec";
import { tables } from "../../schema/tables/tables";
import { readSnapshot } from "../reading/readSnapshot";
import type { RecordRow } from "../reading/readRecordRow";
import type { TrackerView } from "../reading/readTracker";
import { neededColumn } from "../reading/tableRequests";
import { runWhenCellIsLeft } from "../runInWorkbook";
import { WorkbookError } from "../workbookError";
import { revertCellWrites, type CellWrite, type RowId } from "./cellWrites";
import { tellOwnWrite } from "./ownWrites";
import { removeRecords } from "./removeRecords";

/**
 * Takes out a row whose content other cells have taken over: one sync. Where it stays, those cells get back what they held. Where
 * Excel did it and the answer was lost, to take them back would lose the record: then it is done.
 */
export async function removeOrRevert(
  context: Excel.RequestContext,
  view: TrackerView,
  { table, row }: { readonly table: TableKey; readonly row: RecordRow },
  written: readonly CellWrite[],
  rowIds: readonly RowId[],
): Promise<void> {
  try {
    await removeRecords(context, view, table, [row]);
  } catch (error) {
    const id = String(row.cells.get(tables[table].idKey)?.value);
    if (!(await isGone(table, id, error))) throw await revertCellWrites(written, error, rowIds);
    tellOwnWrite({ kind: "leaving", table, ids: [id] });
  }
}

async function isGone(table: TableKey, id: string, failure: unknown): Promise<boolean> {
  try {
    return await runWhenCellIsLeft(async (context) => {
      const { columns } = await readSnapshot(context, {
        columns: [neededColumn(table, tables[table].idKey)],
        names: [],
      });
      return columns.every(({ values }) => !values.some((value) => String(value) === id));
    });
  } catch (error) {
    throw new WorkbookError("notCompensated", { table }, new AggregateError([failure, error]));
  }
}
