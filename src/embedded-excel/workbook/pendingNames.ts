/**
 * Names of sheets and defined names on their way to the engine. They wait until it is asked for values: in a request
 * that builds a workbook each of them would otherwise cost a calculation of what was written before.
 */
import type { SpreadsheetEngine } from "../engine/spreadsheetEngine";
import type { NameState, SheetState, WorkbookState } from "../model/workbookState";

interface PendingName {
  name: NameState;
  scopeId: string | undefined;
}

export class PendingNames {
  /** As the engine knows them, by sheet id. */
  private readonly sheetNames = new Map<string, string>();
  private readonly renamedSheets = new Set<SheetState>();
  private readonly definedKeys = new Set<string>();
  private readonly changedNames = new Map<string, PendingName>();

  constructor(
    private readonly engine: SpreadsheetEngine,
    private readonly state: WorkbookState,
  ) {}

  addSheet(sheet: SheetState): void {
    this.makeRoomFor(sheet);
    this.engine.addSheet({ id: sheet.id, name: sheet.name }, this.state.sheets.indexOf(sheet));
    this.sheetNames.set(sheet.id, sheet.name);
  }

  forgetSheet(sheetId: string): void {
    this.sheetNames.delete(sheetId);
    for (const sheet of this.renamedSheets) if (sheet.id === sheetId) this.renamedSheets.delete(sheet);
    for (const [key, { scopeId }] of this.changedNames) if (scopeId === sheetId) this.changedNames.delete(key);
  }

  renameSheet(sheet: SheetState): void {
    this.makeRoomFor(sheet);
    this.renamedSheets.add(sheet);
  }

  change(name: NameState, scope: SheetState | null): void {
    this.changedNames.set(keyOf(name, scope), { name, scopeId: scope?.id });
  }

  remove(name: NameState, scope: SheetState | null): void {
    const key = keyOf(name, scope);
    this.changedNames.delete(key);
    if (this.definedKeys.delete(key)) this.engine.removeName(name.name, scope?.id);
  }

  applySheetNames(): void {
    for (const sheet of this.renamedSheets) {
      if (this.sheetNames.get(sheet.id) !== sheet.name) this.engine.renameSheet(sheet.id, sheet.name);
      this.sheetNames.set(sheet.id, sheet.name);
    }
    this.renamedSheets.clear();
  }

  applyDefinedNames(): void {
    for (const [key, { name, scopeId }] of this.changedNames) {
      this.engine.defineName(name.name, name.formula, scopeId);
      this.definedKeys.add(key);
    }
    this.changedNames.clear();
  }

  /** The engine may still know another sheet by the name that this one takes. */
  private makeRoomFor(sheet: SheetState): void {
    const wanted = sheet.name.toLowerCase();
    for (const [id, known] of this.sheetNames) {
      if (id !== sheet.id && known.toLowerCase() === wanted) return this.applySheetNames();
    }
  }
}

function keyOf(name: NameState, scope: SheetState | null): string {
  return `${scope?.id ?? ""} ${name.name.toLowerCase()}`;
}
