import type { SheetState } from "../model/workbookState";
import { placeOfChange } from "../workbook/changeReference";
import { ExcelError } from "../workbook/excelError";
import { selectionOf, sheetById } from "../workbook/openWorkbook";
import { ApplicationObject } from "./applicationObject";
import { DocumentPropertiesObject } from "./documentPropertiesObject";
import { EmptyCollectionObject } from "./emptyCollectionObject";
import { FunctionsObject } from "./functionsObject";
import { HostObject } from "./hostObject";
import { NamedItemCollectionObject } from "./namedItemCollectionObject";
import { RangeAreasObject } from "./rangeAreasObject";
import { RangeObject } from "./rangeObject";
import { RuntimeObject } from "./runtimeObject";
import { SettingCollectionObject } from "./settingCollectionObject";
import { TableCollectionObject } from "./tableCollectionObject";
import { WorksheetCollectionObject } from "./worksheetCollectionObject";

export class WorkbookObject extends HostObject {
  readonly className = "Workbook";

  get name(): string {
    return this.openWorkbook.fileName;
  }
  get readOnly(): boolean {
    return this.openWorkbook.isReadOnly;
  }
  get application(): ApplicationObject {
    return new ApplicationObject(this.session);
  }
  get worksheets(): WorksheetCollectionObject {
    return new WorksheetCollectionObject(this.session);
  }
  get tables(): TableCollectionObject {
    return new TableCollectionObject(this.session, null);
  }
  get runtime(): RuntimeObject {
    return new RuntimeObject(this.session);
  }
  get names(): NamedItemCollectionObject {
    return new NamedItemCollectionObject(this.session, null);
  }
  get settings(): SettingCollectionObject {
    return new SettingCollectionObject(this.session);
  }
  get properties(): DocumentPropertiesObject {
    return new DocumentPropertiesObject(this.session);
  }
  get functions(): FunctionsObject {
    return new FunctionsObject(this.session);
  }
  get pivotTables(): EmptyCollectionObject {
    return new EmptyCollectionObject(this.session, "PivotTableCollection");
  }
  get comments(): EmptyCollectionObject {
    return new EmptyCollectionObject(this.session, "CommentCollection");
  }

  getActiveCell(): RangeObject {
    const sheet = this.activeSheet();
    const { top, left } = selectionOf(this.openWorkbook, sheet.id)[0]!;
    return new RangeObject(this.session, sheet, { top, left, bottom: top, right: left });
  }

  getSelectedRange(): RangeObject {
    const sheet = this.activeSheet();
    return new RangeObject(this.session, sheet, selectionOf(this.openWorkbook, sheet.id)[0]!);
  }

  getSelectedRanges(): RangeAreasObject {
    const sheet = this.activeSheet();
    return new RangeAreasObject(this.session, sheet, selectionOf(this.openWorkbook, sheet.id));
  }

  removeReference(id: string): void {
    this.session.release(id);
  }

  removeAllReferences(): void {
    for (const id of [...this.session.references.keys()]) this.session.release(id);
  }

  getReferenceCount(): number {
    return this.session.references.size;
  }

  getObjectByReferenceId(id: string): HostObject | null {
    return this.session.references.get(id) ?? null;
  }

  getObjectTypeNameByReferenceId(id: string): string {
    return this.session.references.get(id)?.className ?? "";
  }

  getRangeForEventByReferenceId(reference: string): RangeObject {
    const range = this.getRangeOrNullObjectForEventByReferenceId(reference);
    if (range === null) throw new ExcelError("ItemNotFound");
    return range;
  }

  getRangeOrNullObjectForEventByReferenceId(reference: string): RangeObject | null {
    const place = placeOfChange(this.openWorkbook, reference);
    return place && new RangeObject(this.session, place.sheet, place.area);
  }

  private activeSheet(): SheetState {
    return sheetById(this.openWorkbook, this.openWorkbook.state.activeSheetId);
  }
}
