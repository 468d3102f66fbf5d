/** Calculation switched off: answers what was written, knows references, and leaves formulas without a value. */
import type { Area } from "../model/area";
import { isFormulaInput, type CellInput, type CellValue } from "../model/cellInput";
import { resolveReferenceIn, type SheetArea } from "./referenceResolution";
import type { CellPosition, EngineTable, SpreadsheetEngine } from "./spreadsheetEngine";
import { WorkbookDirectory } from "./workbookDirectory";

export function createStoredValuesEngine(): SpreadsheetEngine {
  return new StoredValuesEngine();
}

class StoredValuesEngine implements SpreadsheetEngine {
  private readonly directory = new WorkbookDirectory();
  private readonly values = new Map<string, CellValue[][]>();

  addSheet(sheet: { id: string; name: string }, position: number): void {
    this.directory.addSheet(sheet, position);
    this.values.set(sheet.id, []);
  }

  deleteSheet(sheetId: string): void {
    this.directory.deleteSheet(sheetId);
    this.values.delete(sheetId);
  }

  renameSheet(sheetId: string, name: string): void {
    this.directory.renameSheet(sheetId, name);
  }

  moveSheet(sheetId: string, position: number): void {
    this.directory.moveSheet(sheetId, position);
  }

  writeCells(
    sheetId: string,
    row: number,
    column: number,
    inputs: readonly (readonly (CellInput | undefined)[])[],
  ): void {
    const values = this.values.get(sheetId) ?? [];
    inputs.forEach((line, lineIndex) => {
      const stored = (values[row + lineIndex] ??= []);
      line.forEach((input, index) => {
        if (input !== undefined) stored[column + index] = isFormulaInput(input) ? null : input;
      });
    });
  }

  defineTable(table: EngineTable, previousName = table.name): void {
    this.directory.removeTable(previousName);
    this.directory.setTable(table);
  }

  removeTable(name: string): void {
    this.directory.removeTable(name);
  }

  defineName(name: string, formula: string, scopeSheetId?: string): void {
    this.directory.setName(name, formula, scopeSheetId);
  }

  removeName(name: string, scopeSheetId?: string): void {
    this.directory.removeName(name, scopeSheetId);
  }

  valuesIn(sheetId: string, { top, left, bottom, right }: Area): CellValue[][] {
    const stored = this.values.get(sheetId) ?? [];
    return Array.from({ length: bottom - top + 1 }, (_row, index) =>
      Array.from({ length: right - left + 1 }, (_cell, column) => stored[top + index]?.[left + column] ?? null),
    );
  }

  evaluate(): CellValue {
    return null;
  }

  resolveReference(reference: string, at: CellPosition): SheetArea | null {
    return resolveReferenceIn(this.directory, reference, at);
  }

  setToday(): void {
    // Nothing is calculated.
  }

  recalculate(): void {
    // Nothing is calculated.
  }
}
