import { decodeCell, encodeCell } from "../../schema/cellCodec";
import type { TableKey } from "../../schema/columnSpec";
import type { FieldChange } from "../../schema/fieldChange";
import type { LongWork } from "../../schema/longWork";
import { tables } from "../../schema/tables/tables";
import { stopIfCancelled } from "../cancelling";
import type { ColumnSeen } from "../reading/columnRequest";
import type { TrackerView } from "../reading/readTracker";
import { inputColumnsOf } from "../../schema/inputColumnsOf";
import { WorkbookError } from "../workbookError";
import { revertCellWrites, type CellWrite, type RowId } from "./cellWrites";
import { updateCells } from "./updateCells";

/** Records in one request: short enough that a click on "cancel" is soon heard. */
const recordsPerRequest = 50;

/**
 * Changes fields of records that the view has read (id and field with their values), all or nothing: 2 syncs for every 50
 * records.
 * @throws WorkbookError recordMissing; conflict when a field holds something else than `before`, or rows moved; cancelled
 */
export async function changeFields(
  context: Excel.RequestContext,
  view: TrackerView,
  changes: readonly FieldChange[],
  long: LongWork = {},
): Promise<void> {
  const found = findFieldWrites(view, changes);
  const written: CellWrite[] = [];
  for (let start = 0; start < found.length; start += recordsPerRequest) {
    const part = found.slice(start, start + recordsPerRequest);
    const writes = part.map(({ write }) => write);
    try {
      stopIfCancelled(long);
      const ids = part.map(({ rowId }) => rowId);
      const isLast = start + recordsPerRequest >= found.length;
      await updateCells(context, view, writes, ids, isLast ? found.map(({ write }) => write) : []);
    } catch (error) {
      const writtenIds = found.slice(0, start).map(({ rowId }) => rowId);
      throw await revertCellWrites(written, error, writtenIds);
    }
    written.push(...writes);
    long.onProgress?.(start + part.length, found.length);
  }
}

export interface FieldWrite {
  readonly write: CellWrite;
  readonly rowId: RowId;
}

/** The cells of the changes, by the ids of their records. */
export function findFieldWrites(view: TrackerView, changes: readonly FieldChange[]): FieldWrite[] {
  const rows = new Map<TableKey, ReadonlyMap<string, number>>();
  return changes.map((change): FieldWrite => {
    const { table, recordId, key } = change;
    const ids = findColumn(view, table, tables[table].idKey);
    const offsets = rows.get(table) ?? indexIds(ids);
    rows.set(table, offsets);
    const offset = offsets.get(recordId);
    if (offset === undefined) throw new WorkbookError("recordMissing", { table, recordId });
    const rowIndex = ids.rowIndex + offset;
    const write = cellWrite(view, change, findColumn(view, table, key), rowIndex);
    return { write, rowId: { table, rowIndex, columnIndex: ids.columnIndex, id: recordId } };
  });
}

/** Where the ids of records stood in the view, for looking again in the request that writes. */
export function findRowIds(view: TrackerView, table: TableKey, recordIds: readonly string[]): RowId[] {
  const ids = findColumn(view, table, tables[table].idKey);
  const offsets = indexIds(ids);
  return recordIds.flatMap((id) => {
    const offset = offsets.get(id);
    return offset === undefined ? [] : [{ table, rowIndex: ids.rowIndex + offset, columnIndex: ids.columnIndex, id }];
  });
}

function cellWrite(view: TrackerView, change: FieldChange, column: ColumnSeen, rowIndex: number): CellWrite {
  const { table, recordId, key } = change;
  const { columnIndex } = column;
  const spec = inputColumnsOf(table, view.facts.settings.ownFields).find((each) => each.key === key);
  if (!spec) throw new WorkbookError("columnMissing", { table, column: key });
  const before = column.values[rowIndex - column.rowIndex] ?? "";
  if (decodeCell(spec, before, view.words) !== change.before) throw new WorkbookError("conflict", { table, recordId });
  const numberFormat = spec.kind === "date" ? "yyyy-mm-dd" : "General";
  return { table, rowIndex, columnIndex, numberFormat, before, after: encodeCell(spec, change.after, view.words) };
}

function findColumn({ snapshot }: TrackerView, table: TableKey, key: string): ColumnSeen {
  const column = snapshot.columns.find((each) => each.table === table && each.key === key);
  if (!column) throw new WorkbookError("columnMissing", { table, column: key });
  return column;
}

function indexIds({ values }: ColumnSeen): ReadonlyMap<string, number> {
  return new Map(values.map((value, offset) => [String(value), offset]));
}
