/** What a sheet or a file of texts looks like before anybody knows what it means. */

/** As the source has it: a number of a workbook stays one, a day of a workbook is its serial. */
export type SourceCell = string | number | boolean | null;

export interface SourceRow {
  /** Of the file or sheet, from 1, where the row begins: what an editor shows. */
  readonly line: number;
  readonly cells: readonly SourceCell[];
  /** A quote was opened and never closed, or stands where it cannot: the cells are not to be trusted. */
  readonly hasBrokenQuotes?: boolean;
  readonly isHidden?: boolean;
}

/** Rows that hold anything, in their order. */
export interface SourceSheet {
  readonly name: string;
  readonly rows: readonly SourceRow[];
}

/** Excel keeps 15 digits: what lies behind them is noise of the calculation. */
const kept = 15;

export function textOfCell(cell: SourceCell | undefined): string {
  if (cell === null || cell === undefined) return "";
  if (typeof cell === "number") return String(Number.isFinite(cell) ? Number(cell.toPrecision(kept)) : "");
  return typeof cell === "boolean" ? String(cell).toUpperCase() : cell;
}

export function isFilled(cell: SourceCell | undefined): boolean {
  return textOfCell(cell).trim() !== "";
}
