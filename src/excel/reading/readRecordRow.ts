import type { TableKey } from "../../schema/columnSpec";
import type { AnyRecord } from "../../schema/records";
import { createRowCodec } from "../../schema/rowCodec";
import { tables } from "../../schema/tables/tables";
import { sheetOfTable } from "../sheetOfTable";
import { WorkbookError } from "../workbookError";
import { inputColumnsOf } from "../../schema/inputColumnsOf";
import type { CellValue, ColumnSeen } from "./columnRequest";
import type { TrackerView } from "./readTracker";

/** One record as it stands at this moment, with what is needed to write to its cells. */
export interface RecordRow {
  readonly record: AnyRecord;
  readonly rowIndex: number;
  readonly cells: ReadonlyMap<
    string,
    { readonly columnIndex: number; readonly numberFormat: string; readonly value: CellValue }
  >;
}

/**
 * Finds the record by its id in a view that has the id column's values and the places of the others, and reads its row again: one sync.
 * @throws WorkbookError recordMissing; conflict when rows moved in between
 */
export async function readRecordRow(
  context: Excel.RequestContext,
  view: TrackerView,
  table: TableKey,
  id: string,
): Promise<RecordRow> {
  const [row] = await readRecordRows(context, view, table, [id]);
  if (!row) throw new WorkbookError("recordMissing", { table, recordId: id });
  return row;
}

/** As readRecordRow, for several records of one table in their order: one sync. */
export async function readRecordRows(
  context: Excel.RequestContext,
  view: TrackerView,
  table: TableKey,
  recordIds: readonly string[],
): Promise<RecordRow[]> {
  const columns = view.snapshot.columns.filter((column) => column.table === table);
  const rowIndexes = recordIds.map((id) => findRow(view, table, id));
  const first = Math.min(...columns.map(({ columnIndex }) => columnIndex));
  const last = Math.max(...columns.map(({ columnIndex }) => columnIndex));
  const sheet = sheetOfTable(context, table);
  const ranges = rowIndexes.map((rowIndex) =>
    sheet.getRangeByIndexes(rowIndex, first, 1, last - first + 1).load("values,numberFormat"),
  );
  await context.sync();
  return ranges.map((range, place): RecordRow => {
    const values = (range.values[0] ?? []) as CellValue[];
    const formats = (range.numberFormat[0] ?? []) as string[];
    const cells = new Map(
      columns.map(({ key, columnIndex }) => {
        const numberFormat = formats[columnIndex - first] ?? "General";
        return [key, { columnIndex, value: values[columnIndex - first] ?? "", numberFormat }];
      }),
    );
    const recordId = recordIds[place] ?? "";
    if (String(cells.get(tables[table].idKey)?.value) !== recordId)
      throw new WorkbookError("conflict", { table, recordId });
    const record = toRecord(view, table, columns, (key) => cells.get(key)?.value ?? "");
    return { rowIndex: rowIndexes[place] ?? 0, cells, record };
  });
}

function findRow({ snapshot }: TrackerView, table: TableKey, recordId: string): number {
  const ids = snapshot.columns.find((column) => column.table === table && column.key === tables[table].idKey);
  const offset = ids?.values.findIndex((value) => String(value) === recordId) ?? -1;
  if (!ids || offset < 0) throw new WorkbookError("recordMissing", { table, recordId });
  return ids.rowIndex + offset;
}

function toRecord(
  view: TrackerView,
  table: TableKey,
  columns: readonly ColumnSeen[],
  valueOf: (key: string) => CellValue,
): AnyRecord {
  const seen = new Set(columns.map(({ key }) => key));
  const specs = inputColumnsOf(table, view.facts.settings.ownFields).filter(({ key }) => seen.has(key));
  const codec = createRowCodec({ ...tables[table], columns: specs }, view.words);
  return codec.toRecord(specs.map(({ key }) => valueOf(key)));
}
