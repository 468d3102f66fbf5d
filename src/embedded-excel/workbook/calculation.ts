/**
 * Keeps the engine up to date with the workbook's state. Changed cells and tables are collected and handed over in one
 * command each before the engine is asked, because every command to it costs a recalculation.
 */
import type { Area } from "../model/area";
import { boundingAreaOf, columnCount, containsArea, rowCount } from "../model/areaOperations";
import { isFormulaInput, type CellInput, type CellValue } from "../model/cellInput";
import type { NameState, SheetState, TableState, WorkbookState } from "../model/workbookState";
import { PendingNames } from "./pendingNames";
import type { CellPosition, EngineTable, SpreadsheetEngine } from "../engine/spreadsheetEngine";

export class Calculation {
  private readonly names: PendingNames | null;
  private readonly changedCells = new Map<string, Area[]>();
  private readonly changedTables = new Map<string, { sheet: SheetState; previousName: string | undefined }>();

  /** Without engine nothing is calculated: formulas show what the file brought. */
  constructor(
    private readonly state: WorkbookState,
    private readonly engine: SpreadsheetEngine | null,
  ) {
    this.names = engine === null ? null : new PendingNames(engine, state);
  }

  loadAll(): void {
    const { engine, state, names } = this;
    if (engine === null || names === null) return;
    for (const sheet of state.sheets) names.addSheet(sheet);
    for (const sheet of state.sheets) for (const table of sheet.tables) engine.defineTable(engineTable(sheet, table));
    for (const name of state.names) names.change(name, null);
    for (const sheet of state.sheets) for (const name of sheet.names) names.change(name, sheet);
    names.applyDefinedNames();
    for (const sheet of state.sheets) this.writeAll(sheet);
  }

  addSheet(sheet: SheetState): void {
    this.names?.addSheet(sheet);
    this.writeAll(sheet);
  }

  deleteSheet(sheetId: string): void {
    this.changedCells.delete(sheetId);
    this.names?.forgetSheet(sheetId);
    this.flush();
    this.engine?.deleteSheet(sheetId);
  }

  renameSheet(sheet: SheetState): void {
    this.names?.renameSheet(sheet);
  }

  moveSheet(sheet: SheetState): void {
    this.engine?.moveSheet(sheet.id, this.state.sheets.indexOf(sheet));
  }

  cellsChanged(sheet: SheetState, area: Area): void {
    if (this.engine === null) return;
    const areas = this.changedCells.get(sheet.id) ?? [];
    this.changedCells.set(sheet.id, areas);
    const last = areas.at(-1);
    if (last !== undefined && isStackedOn(last, area)) areas[areas.length - 1] = boundingAreaOf(last, area);
    else areas.push(area);
  }

  tableChanged(sheet: SheetState, table: TableState, previousName?: string): void {
    const known = this.changedTables.get(table.id);
    this.changedTables.set(table.id, { sheet, previousName: known?.previousName ?? previousName });
  }

  tableRemoved(table: TableState): void {
    const pendingRename = this.changedTables.get(table.id)?.previousName;
    this.changedTables.delete(table.id);
    this.engine?.removeTable(pendingRename ?? table.name);
  }

  nameChanged(name: NameState, scope: SheetState | null): void {
    this.names?.change(name, scope);
  }

  nameRemoved(name: NameState, scope: SheetState | null): void {
    this.names?.remove(name, scope);
  }

  recalculate(): void {
    this.flush();
    this.engine?.recalculate();
  }

  recalculateAll(): void {
    this.flush();
    this.engine?.recalculateAll();
  }

  /** Hands over everything that changed since the last time. */
  flush(): void {
    const { engine, names } = this;
    if (engine === null || names === null) return;
    names.applySheetNames();
    for (const [tableId, { sheet, previousName }] of this.changedTables) {
      const table = sheet.tables.find(({ id }) => id === tableId);
      if (table !== undefined) engine.defineTable(engineTable(sheet, table), previousName);
    }
    this.changedTables.clear();
    names.applyDefinedNames();
    for (const [sheetId, areas] of this.changedCells) {
      const sheet = this.state.sheets.find(({ id }) => id === sheetId);
      if (sheet !== undefined) for (const area of areas) this.writeArea(engine, sheet, area);
    }
    this.changedCells.clear();
  }

  valuesIn(sheet: SheetState, area: Area): CellValue[][] {
    const { values, formulas } = literalsIn(sheet, area);
    if (formulas !== null) this.addCalculated(sheet, area, formulas, values);
    return values;
  }

  evaluate(formula: string, writtenFor: CellPosition, at: CellPosition): CellValue {
    if (this.engine === null) throw new Error("Rules are not evaluated while calculation is off.");
    this.flush();
    return this.engine.evaluate(formula, writtenFor, at);
  }

  /** Also references that only the engine can work out, such as OFFSET. */
  resolveReference(reference: string, at: CellPosition): { sheetId: string; area: Area } | null {
    this.flush();
    return this.engine?.resolveReference(reference, at) ?? null;
  }

  private addCalculated(sheet: SheetState, area: Area, formulas: Area, values: CellValue[][]): void {
    this.flush();
    const calculated = this.engine?.valuesIn(sheet.id, formulas);
    for (let row = formulas.top; row <= formulas.bottom; row += 1) {
      const line = values[row - area.top]!;
      for (let column = formulas.left; column <= formulas.right; column += 1) {
        if (!isFormulaInput(sheet.inputs[row]?.[column])) continue;
        line[column - area.left] =
          (calculated === undefined
            ? sheet.cachedValues[row]?.[column]
            : calculated[row - formulas.top]?.[column - formulas.left]) ?? null;
      }
    }
  }

  private writeAll(sheet: SheetState): void {
    if (this.engine === null || sheet.inputs.length === 0) return;
    const right = sheet.inputs.reduce((widest, row) => Math.max(widest, row?.length ?? 0), 1) - 1;
    this.writeArea(this.engine, sheet, { top: 0, left: 0, bottom: sheet.inputs.length - 1, right });
  }

  private writeArea(engine: SpreadsheetEngine, sheet: SheetState, area: Area): void {
    const block: (CellInput | undefined)[][] = [];
    for (let row = area.top; row <= area.bottom; row += 1) {
      const inputs = sheet.inputs[row];
      const line = new Array<CellInput | undefined>(columnCount(area)).fill(null);
      if (inputs !== undefined) {
        for (let column = area.left; column <= area.right; column += 1)
          line[column - area.left] = inputs[column] ?? null;
      }
      block.push(line);
    }
    engine.writeCells(sheet.id, area.top, area.left, block);
  }
}

function engineTable(sheet: SheetState, table: TableState): EngineTable {
  const { name, area, showHeaders, showTotals } = table;
  return {
    name,
    sheetId: sheet.id,
    area,
    showHeaders,
    showTotals,
    columnNames: table.columns.map((column) => column.name),
  };
}

/** Chunks of one large write follow each other directly. */
function isStackedOn(upper: Area, lower: Area): boolean {
  const isSameColumns = upper.left === lower.left && upper.right === lower.right;
  return containsArea(upper, lower) || (isSameColumns && lower.top <= upper.bottom + 1 && lower.bottom >= upper.top);
}

function literalsIn(sheet: SheetState, area: Area): { values: CellValue[][]; formulas: Area | null } {
  const values: CellValue[][] = [];
  const height = rowCount(area);
  const width = columnCount(area);
  let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
  for (let i = 0; i < height; i += 1) {
    const row = area.top + i;
    const inputs = sheet.inputs[row];
    const line = new Array<CellValue>(width).fill(null);
    values.push(line);
    if (inputs === undefined) continue;
    for (let j = 0; j < width; j += 1) {
      const input = inputs[area.left + j];
      if (input === undefined || input === null) continue;
      if (!isFormulaInput(input)) line[j] = input;
      else {
        top = Math.min(top, row);
        bottom = row;
        left = Math.min(left, area.left + j);
        right = Math.max(right, area.left + j);
      }
    }
  }
  return { values, formulas: bottom < 0 ? null : { top, left, bottom, right } };
}
