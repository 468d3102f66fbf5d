/** Sheets, tables and names of the workbook: what a reference in a formula can mean. */
import type { CellPosition, EngineTable } from "./spreadsheetEngine";

export class WorkbookDirectory {
  private readonly sheetNames = new Map<string, string>();
  private sheetOrder: string[] = [];
  private readonly tables = new Map<string, EngineTable>();
  private readonly names = new Map<string, string>();

  addSheet(sheet: { id: string; name: string }, position: number): void {
    this.sheetNames.set(sheet.id, sheet.name);
    this.sheetOrder.splice(position, 0, sheet.id);
  }

  deleteSheet(sheetId: string): void {
    this.sheetNames.delete(sheetId);
    this.sheetOrder = this.sheetOrder.filter((id) => id !== sheetId);
    for (const [key, table] of this.tables) if (table.sheetId === sheetId) this.tables.delete(key);
    for (const key of this.names.keys()) if (key.startsWith(`${sheetId}!`)) this.names.delete(key);
  }

  renameSheet(sheetId: string, name: string): void {
    this.sheetNames.set(sheetId, name);
  }

  moveSheet(sheetId: string, position: number): void {
    this.sheetOrder = this.sheetOrder.filter((id) => id !== sheetId);
    this.sheetOrder.splice(position, 0, sheetId);
  }

  get sheetIds(): readonly string[] {
    return this.sheetOrder;
  }

  sheetNameOf(sheetId: string): string | null {
    return this.sheetNames.get(sheetId) ?? null;
  }

  sheetIdNamed(name: string): string | null {
    const folded = name.toLowerCase();
    for (const [id, known] of this.sheetNames) if (known.toLowerCase() === folded) return id;
    return null;
  }

  setTable(table: EngineTable): void {
    this.tables.set(table.name.toLowerCase(), table);
  }

  removeTable(name: string): void {
    this.tables.delete(name.toLowerCase());
  }

  tableNamed(name: string): EngineTable | null {
    return this.tables.get(name.toLowerCase()) ?? null;
  }

  /** The table in whose rectangle the cell stands. */
  tableAt({ sheetId, row, column }: CellPosition): EngineTable | null {
    for (const table of this.tables.values()) {
      const { top, left, bottom, right } = table.area;
      if (table.sheetId === sheetId && row >= top && row <= bottom && column >= left && column <= right) return table;
    }
    return null;
  }

  tablesOn(sheetId: string): EngineTable[] {
    return [...this.tables.values()].filter((table) => table.sheetId === sheetId);
  }

  setName(name: string, formula: string, scopeSheetId?: string): void {
    this.names.set(nameKey(name, scopeSheetId), formula);
  }

  removeName(name: string, scopeSheetId?: string): void {
    this.names.delete(nameKey(name, scopeSheetId));
  }

  /** A name of the sheet hides the workbook's name. */
  nameFormula(name: string, sheetId: string): string | null {
    return this.names.get(nameKey(name, sheetId)) ?? this.names.get(nameKey(name)) ?? null;
  }

  /** Every name with its formula; for finding the names that lean on others. */
  allNames(): { name: string; formula: string }[] {
    return [...this.names].map(([key, formula]) => ({ name: key.slice(key.lastIndexOf("!") + 1), formula }));
  }

  /** Keeps the formulas of names right when what they mention is renamed. */
  rewriteNames(rewrite: (formula: string) => string): void {
    for (const [key, formula] of this.names) this.names.set(key, rewrite(formula));
  }
}

function nameKey(name: string, scopeSheetId = ""): string {
  return `${scopeSheetId}!${name.toLowerCase()}`;
}
