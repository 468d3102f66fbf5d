import type { ColumnSpec, TableKey, TableSpec } from "../../schema/columnSpec";
import type { ListWords } from "../../schema/listWords";
import type { RecordsByTable } from "../../schema/records";
import { createRowCodec } from "../../schema/rowCodec";
import { tables } from "../../schema/tables/tables";
import type { ColumnSeen } from "./columnRequest";
import { ownColumnsOf, presetColumnsOf } from "../../schema/inputColumnsOf";
import { readOwnFields } from "../../schema/ownFields";
import type { Snapshot } from "./readSnapshot";

export interface RecordsSeen<Table extends TableKey> {
  readonly records: RecordsByTable[Table][];
  /** Row of the sheet of each record, from 0. */
  readonly rows: number[];
}

/** The records of a table as the snapshot saw them; rows without any content are none. Columns that were not read are blank. */
export function recordsOf<Table extends TableKey>(
  snapshot: Snapshot,
  table: Table,
  words: ListWords,
): RecordsSeen<Table> {
  const seen = new Map(
    snapshot.columns.filter((column) => column.table === table).map((column) => [column.key, column]),
  );
  const specs = [...columnsOf(table, seen), ...seenOwnColumns(snapshot, table, seen)];
  const spec: TableSpec = tables[table];
  const codec = createRowCodec({ ...spec, key: table, columns: specs }, words);
  const columns = specs.map(({ key }) => seen.get(key)?.values ?? []);
  const first = [...seen.values()][0];
  const result: RecordsSeen<Table> = { records: [], rows: [] };
  for (let row = 0; row < (first?.rowCount ?? 0); row++) {
    const cells = columns.map((values) => values[row] ?? "");
    if (cells.every((cell) => cell === "")) continue;
    result.records.push(codec.toRecord(cells));
    result.rows.push((first?.rowIndex ?? 0) + row);
  }
  return result;
}

function seenOwnColumns({ named }: Snapshot, table: TableKey, seen: ReadonlyMap<string, ColumnSeen>): ColumnSpec[] {
  return ownColumnsOf(table, readOwnFields(named)).filter(({ key }) => seen.has(key));
}

/** Columns of the table always stand in a record, those of presets where the workbook has them. */
function columnsOf(table: TableKey, seen: ReadonlyMap<string, ColumnSeen>): ColumnSpec[] {
  const own: readonly ColumnSpec[] = tables[table].columns;
  return [
    ...own.filter(({ key, formula }) => formula === undefined || seen.has(key)),
    ...presetColumnsOf(table).filter(({ key }) => seen.has(key)),
  ];
}
