/** What this add-in has written, for whoever keeps an eye on it: later Excel merges it with what colleagues wrote. */
import { decodeCell } from "../../schema/cellCodec";
import type { TableKey } from "../../schema/columnSpec";
import { inputColumnsOf } from "../../schema/inputColumnsOf";
import type { AnyRecord, FieldValue } from "../../schema/records";
import { tableKeys, tables } from "../../schema/tables/tables";
import type { CellValue, ColumnSeen } from "../reading/columnRequest";
import type { RecordRow } from "../reading/readRecordRow";
import type { TrackerView } from "../reading/readTracker";
import type { CellWrite, RowId } from "./cellWrites";

/** Of rows that stand twice in the table, the lower one. */
export type TakeOutDoubles = () => Promise<void>;

export interface PutBackAgain {
  readonly addAgain: () => Promise<void>;
  readonly takeOutDoubles: TakeOutDoubles;
}

export type OwnWrite =
  | {
      readonly kind: "added";
      readonly table: TableKey;
      readonly records: readonly AnyRecord[];
      readonly takeOutDoubles?: TakeOutDoubles;
    }
  /** A colleague's row that our write came upon, added again below. */
  | ({ readonly kind: "putBack"; readonly table: TableKey; readonly id: string } & PutBackAgain)
  | { readonly kind: "changed"; readonly table: TableKey; readonly id: string; readonly changes: AnyRecord }
  /** Told before they go; where they could not, `stayed` follows. */
  | { readonly kind: "leaving" | "stayed"; readonly table: TableKey; readonly ids: readonly string[] };

let hear: ((write: OwnWrite) => void) | null = null;

/** One listener; null: nobody listens. */
export function hearOwnWrites(listener: ((write: OwnWrite) => void) | null): void {
  hear = listener;
}

export function tellOwnWrite(write: OwnWrite): void {
  hear?.(write);
}

/** Nobody else looks after such a row where it is now: its owner wrote it elsewhere. Rows of lists have no id. */
export function tellPutBack(tableName: string, id: string, again: PutBackAgain): void {
  const table = tableKeys.find((key) => key === tableName);
  if (table && id !== "") hear?.({ kind: "putBack", table, id, ...again });
}

/** `rowIds`: whose cells they are, where the view has not read the ids. */
export function tellChanged(view: TrackerView, writes: readonly CellWrite[], rowIds: readonly RowId[]): void {
  if (hear === null) return;
  for (const { table, rowIndex, columnIndex, after } of writes) {
    const columns = view.snapshot.columns.filter((column) => column.table === table);
    const key = columns.find((column) => column.columnIndex === columnIndex)?.key;
    const spec = inputColumnsOf(table, view.facts.settings.ownFields).find((column) => column.key === key);
    const id =
      rowIds.find((row) => row.table === table && row.rowIndex === rowIndex)?.id ?? idAt(columns, table, rowIndex);
    if (!spec || id === "") continue;
    const value: FieldValue = decodeCell(spec, after, view.words);
    hear({ kind: "changed", table, id, changes: { [spec.key]: value } });
  }
}

function idAt(columns: readonly ColumnSeen[], table: TableKey, rowIndex: number): string {
  const ids = columns.find(({ key }) => key === tables[table].idKey);
  return String(ids?.values[rowIndex - ids.rowIndex] ?? "");
}

export function idsOfRows(table: TableKey, rows: readonly RecordRow[]): string[] {
  return rows.map(({ cells }): CellValue => cells.get(tables[table].idKey)?.value ?? "").map(String);
}
