import type { TableKey } from "../../schema/columnSpec";
import { inputColumnsOf } from "../../schema/inputColumnsOf";
import { fingerprintOf, type RowCells } from "../../schema/log/logData";
import { nameKeys } from "../../schema/log/recordName";
import { tables } from "../../schema/tables/tables";
import type { CellValue, ColumnSeen } from "../reading/columnRequest";
import type { RecordRow } from "../reading/readRecordRow";
import type { TrackerView } from "../reading/readTracker";

export interface FoundCell {
  readonly value: CellValue;
  readonly rowIndex: number;
  readonly columnIndex: number;
  readonly idColumn: number;
}

interface SeenTable {
  readonly columns: ReadonlyMap<string, ColumnSeen>;
  /** Row of the table by id. */
  readonly offsets: ReadonlyMap<string, number>;
}

/** Cells of a view by the ids of their records; each table is looked through once. */
export class RecordLook {
  private readonly seen = new Map<TableKey, SeenTable>();

  constructor(private readonly view: TrackerView) {}

  findCell(table: TableKey, id: string, key: string): FoundCell | undefined {
    const { columns, offsets } = this.look(table);
    const offset = offsets.get(id);
    const column = columns.get(key);
    if (offset === undefined || column === undefined) return undefined;
    const { rowIndex, columnIndex, values } = column;
    const idColumn = columns.get(tables[table].idKey)?.columnIndex ?? 0;
    return { value: values[offset] ?? "", rowIndex: rowIndex + offset, columnIndex, idColumn };
  }

  findRow(table: TableKey, id: string): RecordRow | undefined {
    const { columns, offsets } = this.look(table);
    const offset = offsets.get(id);
    const first = [...columns.values()][0];
    if (offset === undefined || !first) return undefined;
    const cells = new Map(
      [...columns.values()].map(({ key, columnIndex, values }) => [
        key,
        { columnIndex, numberFormat: "", value: values[offset] ?? "" },
      ]),
    );
    // Cells as they stand are what a record of texts and numbers is written from.
    const record = this.cellsOf(table, offset) as RecordRow["record"];
    return { record, rowIndex: first.rowIndex + offset, cells };
  }

  /** Null where the record is gone. */
  fingerprint(table: TableKey, id: string): string | null {
    const offset = this.look(table).offsets.get(id);
    return offset === undefined ? null : fingerprintOf(this.cellsOf(table, offset));
  }

  /** By which people know the record; its id where it is gone. */
  nameOf(table: TableKey, id: string): string {
    return String(this.findCell(table, id, nameKeys[table])?.value ?? id);
  }

  hasRecord(table: TableKey, row: RowCells): boolean {
    return this.look(table).offsets.has(String(row[tables[table].idKey]));
  }

  /** Only customers have names of their own. */
  hasName(table: TableKey, row: RowCells): boolean {
    const key = nameKeys[table];
    return (
      table === "Customers" &&
      (this.look(table)
        .columns.get(key)
        ?.values.includes(row[key] ?? "") ??
        false)
    );
  }

  private look(table: TableKey): SeenTable {
    const known = this.seen.get(table);
    if (known) return known;
    const columns = new Map(
      this.view.snapshot.columns.filter((column) => column.table === table).map((column) => [column.key, column]),
    );
    const ids = columns.get(tables[table].idKey)?.values ?? [];
    const seen = { columns, offsets: new Map(ids.map((id, offset) => [String(id), offset])) };
    this.seen.set(table, seen);
    return seen;
  }

  private cellsOf(table: TableKey, offset: number): RowCells {
    const { columns } = this.look(table);
    const inputs = inputColumnsOf(table, this.view.facts.settings.ownFields);
    const filled = inputs.flatMap(({ key }) => {
      const value = columns.get(key)?.values[offset] ?? "";
      return value === "" ? [] : [[key, value] as const];
    });
    return Object.fromEntries(filled);
  }
}
