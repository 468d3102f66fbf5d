/** Keeps o-spreadsheet's sheets in step: it always needs one sheet, and a sheet has a size that it must be given. */
import { modelSheetName } from "./formulaTokens";
import type { OdooModel } from "./odooLibrary";

const placeholderId = "placeholder";
const firstRows = 100;
const firstColumns = 26;

/** Payload of o-spreadsheet's ADD_COLUMNS_ROWS. */
export interface SheetGrowth {
  readonly sheetId: string;
  readonly sheetName: string;
  readonly dimension: "ROW" | "COL";
  readonly base: number;
  readonly quantity: number;
  readonly position: "after";
}

export class ModelSheets {
  constructor(
    private readonly model: OdooModel,
    private readonly dispatch: (type: string, payload: object) => void,
  ) {}

  static emptyWorkbook(): object {
    return { sheets: [{ id: placeholderId, name: " placeholder ", colNumber: 1, rowNumber: 1, cells: {} }] };
  }

  add(sheet: { id: string; name: string }, position: number): void {
    const size = { rows: firstRows, cols: firstColumns };
    const name = modelSheetName(sheet.name);
    const last = this.model.getters.getSheetIds().length;
    this.dispatch("CREATE_SHEET", { sheetId: sheet.id, name, position: Math.min(position, last), ...size });
    if (this.hasPlaceholder()) this.deleteSheet(placeholderId);
  }

  delete(sheetId: string): void {
    if (this.model.getters.getSheetIds().length === 1) this.addPlaceholder();
    this.deleteSheet(sheetId);
  }

  rename(sheetId: string, name: string): void {
    const newName = modelSheetName(name);
    const oldName = this.model.getters.getSheetName(sheetId);
    if (oldName !== newName) this.dispatch("RENAME_SHEET", { sheetId, oldName, newName });
  }

  move(sheetId: string, position: number): void {
    const delta = position - this.model.getters.getSheetIds().indexOf(sheetId);
    if (delta !== 0) this.dispatch("MOVE_SHEET", { sheetId, delta });
  }

  /** A new size makes o-spreadsheet calculate everything again, so a sheet grows by a good part at once. */
  growthFor(sheetId: string, lastRow: number, lastColumn: number): SheetGrowth[] {
    const { getters } = this.model;
    const rows = getters.getNumberRows(sheetId);
    const columns = getters.getNumberCols(sheetId);
    const sheet = { sheetId, sheetName: getters.getSheetName(sheetId), position: "after" } as const;
    const growth: SheetGrowth[] = [];
    if (lastRow >= rows) {
      growth.push({
        ...sheet,
        dimension: "ROW",
        base: rows - 1,
        quantity: Math.ceil(lastRow * 1.5) + firstRows - rows,
      });
    }
    if (lastColumn >= columns) {
      growth.push({ ...sheet, dimension: "COL", base: columns - 1, quantity: lastColumn + 9 - columns });
    }
    return growth;
  }

  private hasPlaceholder(): boolean {
    return this.model.getters.getSheetIds().includes(placeholderId);
  }

  private addPlaceholder(): void {
    this.dispatch("CREATE_SHEET", { sheetId: placeholderId, name: " placeholder ", position: 0, rows: 1, cols: 1 });
  }

  private deleteSheet(sheetId: string): void {
    const sheetName = this.model.getters.getSheetName(sheetId);
    this.dispatch("DELETE_SHEET", { sheetId, sheetName });
  }
}
