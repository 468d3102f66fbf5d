import { decodeCell, encodeCell, type CellContent } from "./cellCodec";
import type { ColumnSpec, TableKey, TableSpec } from "./columnSpec";
import type { ListWords } from "./listWords";
import type { AnyRecord, FieldValue, RecordsByTable } from "./records";

/** A row of cells in the order of `table.columns`. */
export interface RowCodec<Table extends TableKey = TableKey> {
  /** Null for formula columns and for fields that the record does not have. */
  toCells(record: AnyRecord): FieldValue[];
  toRecord(cells: readonly CellContent[]): RecordsByTable[Table];
}

export function createRowCodec<Table extends TableKey>(
  table: TableSpec & { readonly key: Table },
  words: ListWords,
): RowCodec<Table> {
  return {
    toCells: (record) => table.columns.map((column) => cellOf(column, record, words)),
    // The columns of the table are where the record type comes from, and decodeCell keeps numbers to columns of numbers.
    toRecord: (cells) => readRow(table.columns, cells, words) as unknown as RecordsByTable[Table],
  };
}

function cellOf(column: ColumnSpec, record: AnyRecord, words: ListWords): FieldValue {
  if (column.formula !== undefined) return null;
  return encodeCell(column, record[column.key] ?? null, words);
}

function readRow(columns: readonly ColumnSpec[], cells: readonly CellContent[], words: ListWords): AnyRecord {
  return Object.fromEntries(
    columns.map((column, index) => [column.key, decodeCell(column, cells[index] ?? null, words)]),
  );
}
