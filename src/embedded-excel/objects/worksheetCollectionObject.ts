import { addSheet } from "../workbook/sheetOperations";
import { ExcelError } from "../workbook/excelError";
import { HostCollection } from "./hostObject";
import { WorksheetObject } from "./worksheetObject";

export class WorksheetCollectionObject extends HostCollection<WorksheetObject> {
  readonly className = "WorksheetCollection";

  list(): WorksheetObject[] {
    return this.openWorkbook.state.sheets.map((sheet) => new WorksheetObject(this.session, sheet.id));
  }

  add(name?: string | null): WorksheetObject {
    return new WorksheetObject(this.session, addSheet(this.openWorkbook, name ?? null).id);
  }

  getActiveWorksheet(): WorksheetObject {
    return new WorksheetObject(this.session, this.openWorkbook.state.activeSheetId);
  }

  override getCount(visibleOnly = false): number {
    return this.visible(visibleOnly).length;
  }

  getFirst(visibleOnly = false): WorksheetObject {
    return orNotFound(this.visible(visibleOnly)[0]);
  }

  getLast(visibleOnly = false): WorksheetObject {
    return orNotFound(this.visible(visibleOnly).at(-1));
  }

  registerDataChangedEvent(): void {
    this.session.register("sheetChanged", "Workbook");
  }
  unregisterDataChangedEvent(): void {
    this.session.unregister("sheetChanged", "Workbook");
  }
  registerSelectionChangedEvent(): void {
    this.session.register("selectionChanged", "Workbook");
  }
  unregisterSelectionChangedEvent(): void {
    this.session.unregister("selectionChanged", "Workbook");
  }
  registerActivatedEvent(): void {
    this.session.register("sheetActivated", "Workbook");
  }
  unregisterActivatedEvent(): void {
    this.session.unregister("sheetActivated", "Workbook");
  }
  registerDeactivatedEvent(): void {
    this.session.register("sheetDeactivated", "Workbook");
  }
  unregisterDeactivatedEvent(): void {
    this.session.unregister("sheetDeactivated", "Workbook");
  }

  protected matches(item: WorksheetObject, key: string): boolean {
    return item.id.toLowerCase() === key || item.name.toLowerCase() === key;
  }

  private visible(isVisibleOnly: boolean): WorksheetObject[] {
    return this.list().filter((sheet) => !isVisibleOnly || sheet.visibility === "Visible");
  }
}

function orNotFound(sheet: WorksheetObject | undefined): WorksheetObject {
  if (sheet === undefined) throw new ExcelError("ItemNotFound");
  return sheet;
}
