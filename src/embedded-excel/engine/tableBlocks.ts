/**
 * Formulas are given a column's range with spare rows below, so that a growing table seldom needs its formulas derived
 * again. The function TABLE.RANGE cuts the spare rows off before any function sees them; it finds the number of data rows
 * by the table's number.
 */
import { lastSheetRow } from "../model/area";
import type { EngineTable } from "./spreadsheetEngine";
import { dataRowsOf } from "./structuredReference";

export interface TableBlock {
  readonly number: number;
  /** Last row that the derived ranges reach, spare rows included. */
  reservedBottom: number;
}

const leastSpareRows = 200;

export class TableBlocks {
  private readonly blocks = new Map<string, TableBlock>();
  private lastNumber = 0;
  /** Data rows by table number: what TABLE.RANGE reads while calculating. */
  readonly dataRowCounts = new Map<number, number>();

  blockOf(tableName: string): TableBlock | null {
    return this.blocks.get(tableName.toLowerCase()) ?? null;
  }

  /** True when the ranges that formulas were given no longer reach; `lowestFree` says how far down nothing calculates. */
  fit(table: EngineTable, lowestFree: (from: number, to: number) => number, isMoved: boolean): boolean {
    const { top, bottom } = dataRowsOf(table);
    const block = this.blockOf(table.name) ?? this.addBlock(table.name);
    this.dataRowCounts.set(block.number, bottom - top + 1);
    const isLoose = !table.showTotals && bottom <= block.reservedBottom;
    if (isLoose && !isMoved) return false;
    const spare = Math.max(leastSpareRows, Math.ceil((bottom - top + 1) / 4));
    const wanted = Math.min(bottom + spare, lastSheetRow);
    block.reservedBottom = table.showTotals ? bottom : lowestFree(bottom, wanted);
    return true;
  }

  /** Something that calculates was written into the spare rows: a range over it would be circular. */
  takeSpareRows(table: EngineTable): void {
    const block = this.blockOf(table.name);
    if (block !== null) block.reservedBottom = dataRowsOf(table).bottom;
  }

  rename(previousName: string, name: string): void {
    const block = this.blockOf(previousName);
    if (block === null) return;
    this.blocks.delete(previousName.toLowerCase());
    this.blocks.set(name.toLowerCase(), block);
  }

  remove(tableName: string): void {
    const block = this.blockOf(tableName);
    if (block !== null) this.dataRowCounts.delete(block.number);
    this.blocks.delete(tableName.toLowerCase());
  }

  private addBlock(tableName: string): TableBlock {
    const block: TableBlock = { number: ++this.lastNumber, reservedBottom: -1 };
    this.blocks.set(tableName.toLowerCase(), block);
    return block;
  }
}
