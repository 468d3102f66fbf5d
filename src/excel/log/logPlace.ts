import { columnNameOf } from "../../schema/columnNameOf";
import { logColumns, logTableName, type LogKey } from "../../schema/log/logColumns";

/** Where the next rows of the log go, as it stood at one moment. Of the sheet, from 0. */
export interface LogPlace {
  readonly nextRow: number;
  readonly columns: ReadonlyMap<LogKey, number>;
}

export interface QueuedLogPlace {
  readonly columns: readonly { readonly key: LogKey; readonly range: Excel.Range }[];
}

/** Its columns by their hidden names: people may move and rename them. */
export function queueLogPlace(context: Excel.RequestContext): QueuedLogPlace {
  return {
    columns: logColumns.map(({ key }, index) => {
      const name = context.workbook.names.getItemOrNullObject(columnNameOf(logTableName, key));
      const range = name.getRangeOrNullObject();
      // One of them tells of the rows; a sheet that somebody locked takes none.
      if (index === 0) range.load("rowIndex,rowCount,worksheet/protection/protected");
      return { key, range: range.load("columnIndex") };
    }),
  };
}

/** Null where the log was damaged, deleted or locked: actions then go on without it, and a repair puts it back. */
export function seeLogPlace(queued: QueuedLogPlace): LogPlace | null {
  const columns = seeLogColumns(queued);
  const first = queued.columns[0]?.range;
  if (columns === null || !first || first.worksheet.protection.protected) return null;
  return { nextRow: first.rowIndex + first.rowCount, columns };
}

/** Null where one of them is gone. */
export function seeLogColumns({ columns }: QueuedLogPlace): LogPlace["columns"] | null {
  if (columns.some(({ range }) => range.isNullObject)) return null;
  return new Map(columns.map(({ key, range }) => [key, range.columnIndex]));
}
