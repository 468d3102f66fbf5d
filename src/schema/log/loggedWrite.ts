import type { TableKey } from "../columnSpec";
import type { LogCell, RowCells } from "./logData";

/** One record that came or went, or one cell that changed. `id` is null where the record has none. */
export type LoggedWrite = LoggedRow | LoggedCell;

export interface LoggedRow {
  readonly kind: "added" | "removed";
  readonly table: TableKey;
  readonly id: string | null;
  readonly name: string;
  readonly cells: RowCells;
}

export interface LoggedCell {
  readonly kind: "changed";
  readonly table: TableKey;
  readonly id: string | null;
  readonly name: string;
  readonly key: string;
  readonly before: LogCell;
  readonly after: LogCell;
  /** Where the formula of the column took the place of what was typed over it, or the other way round. */
  readonly formula?: "returns" | "goes";
}
