/**
 * The calculation behind the embedded Excel: it gets Excel's own formula texts and answers values.
 * Structured references, names and missing functions are this layer's to translate, so that another engine could take its place.
 */
import type { Area } from "../model/area";
import type { CellInput, CellValue } from "../model/cellInput";

export interface EngineTable {
  readonly name: string;
  readonly sheetId: string;
  /** Header row included (when shown), totals row included (when shown). */
  readonly area: Area;
  readonly showHeaders: boolean;
  readonly showTotals: boolean;
  readonly columnNames: readonly string[];
}

export interface CellPosition {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

export interface SpreadsheetEngine {
  addSheet(sheet: { id: string; name: string }, position: number): void;
  deleteSheet(sheetId: string): void;
  renameSheet(sheetId: string, name: string): void;
  moveSheet(sheetId: string, position: number): void;

  /** One command whatever the size. `undefined` leaves a cell, `null` empties it. A text stays a text ("0123" is no number). */
  writeCells(
    sheetId: string,
    row: number,
    column: number,
    inputs: readonly (readonly (CellInput | undefined)[])[],
  ): void;

  /** Creates the table, or takes a new name (`previousName`), area or columns; formulas that mention it are derived again. */
  defineTable(table: EngineTable, previousName?: string): void;
  removeTable(name: string): void;
  /** `formula` is Excel's text with leading `=`: a reference, a structured reference, a constant or an expression. */
  defineName(name: string, formula: string, scopeSheetId?: string): void;
  removeName(name: string, scopeSheetId?: string): void;

  valuesIn(sheetId: string, area: Area): CellValue[][];
  /**
   * Value of a formula as if it stood in `at`; its relative references were written for `writtenFor`
   * (validation and colour rules are relative to the top-left cell of their range).
   */
  evaluate(formula: string, writtenFor: CellPosition, at: CellPosition): CellValue;
  /** A reference, name or structured reference as an area, or null when it is none. */
  resolveReference(reference: string, at: CellPosition): { sheetId: string; area: Area } | null;

  /** The day that TODAY() gives, as a serial; null: the machine's own day. */
  setToday(serial: number | null): void;
  /** What changed since, and what depends on the clock. */
  recalculate(): void;
  recalculateAll(): void;
}
