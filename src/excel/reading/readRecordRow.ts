import type { TableKey } from "../../schema/columnSpec";
import type { AnyRecord } from "../../schema/records";
import { createRowCodec } from "../../schema/rowCodec";
import { tables } from "../../schema/tables/tables";
import { sheetOfTable } from "../sheetOfTable";
import { WorkbookError } from "../workbookError";
import { inputColumnsOf } from "./tableRequests";
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
  const columns = view.snapshot.columns.filter((column) => column.table === table);
  const ids = columns.find(({ key }) => key === tables[table].idKey);
  const index = ids?.values.findIndex((value) => String(value) === id) ?? -1;
  if (!ids || index < 0) throw new WorkbookError("recordMissing", { table, recordId: id });
  const rowIndex = ids.rowIndex + index;
  const first = Math.min(...columns.map(({ columnIndex }) => columnIndex));
  const last = Math.max(...columns.map(({ columnIndex }) => columnIndex));
  const range = sheetOfTable(context, table).getRangeByIndexes(rowIndex, first, 1, last - first + 1);
  range.load("values,numberFormat");
  await context.sync();
  const values = (range.values[0] ?? []) as CellValue[];
  if (String(values[ids.columnIndex - first]) !== id) throw new WorkbookError("conflict", { table, recordId: id });
  const formats = (range.numberFormat[0] ?? []) as string[];
  const cells = new Map(
    columns.map(({ key, columnIndex }) => [
      key,
      {
        columnIndex,
        value: values[columnIndex - first] ?? "",
        numberFormat: formats[columnIndex - first] ?? "General",
      },
    ]),
  );
  return { rowIndex, cells, record: toRecord(view, table, columns, (key) => cells.get(key)?.value ?? "") };
}

function toRecord(
  view: TrackerView,
  table: TableKey,
  columns: readonly ColumnSeen[],
  valueOf: (key: string) => CellValue,
): AnyRecord {
  const seen = new Set(columns.map(({ key }) => key));
  const specs = inputColumnsOf(table).filter(({ key }) => seen.has(key));
  const codec = createRowCodec({ ...tables[table], columns: specs }, view.words);
  return codec.toRecord(specs.map(({ key }) => valueOf(key)));
}
