import type { TableKey } from "../../schema/columnSpec";

/** One column that an action wants to see, by its key. */
export interface ColumnRequest {
  readonly table: TableKey;
  readonly key: string;
  /** False where only the column's place matters. */
  readonly withValues: boolean;
  /**
   * `needed`: the answer would be wrong without it, so reading fails when it cannot be found. `usual`: looked for by its
   * header when its hidden name is gone, blank when a person deleted it. `possible`: only some presets have it.
   */
  readonly presence: "needed" | "usual" | "possible";
}

/** As `Range.values` gives it; a blank is the empty text. */
export type CellValue = string | number | boolean;

export interface ColumnSeen {
  readonly table: TableKey;
  readonly key: string;
  /** Of the sheet, from 0. */
  readonly columnIndex: number;
  /** Row of the first record, of the sheet, from 0. */
  readonly rowIndex: number;
  readonly rowCount: number;
  /** Empty where only the place was asked for. */
  readonly values: readonly CellValue[];
}
