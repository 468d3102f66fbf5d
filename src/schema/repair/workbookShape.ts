import type { CellContent } from "../cellCodec";
import type { TableKey } from "../columnSpec";

/** What stands in a workbook, as far as a repair has to know. Rows and columns count from 0. */
export interface WorkbookShape {
  readonly sheets: readonly SheetShape[];
  readonly tables: readonly TableShape[];
  readonly names: readonly NameShape[];
}

export interface SheetShape {
  readonly id: string;
  readonly name: string;
  /** Of the cells' top-left corner. */
  readonly row: number;
  readonly column: number;
  /** Formulas where there are; of a long sheet only the first rows. */
  readonly cells: readonly (readonly CellContent[])[];
}

export interface TableShape {
  readonly name: string;
  readonly sheetId: string;
  /** Of the header. */
  readonly row: number;
  readonly column: number;
  readonly headers: readonly string[];
  /** Formulas of the first record. */
  readonly firstRow: readonly CellContent[];
}

/** The name as Excel gives it, with its formula. */
export interface NameShape {
  readonly name: string;
  readonly formula: string;
}

/** Rows under our headers that are no table any more. */
export interface UndoneTable extends TableShape {
  readonly name: TableKey;
  readonly rowCount: number;
}
