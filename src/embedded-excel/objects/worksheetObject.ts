import { lastSheetColumn, lastSheetRow, type Area } from "../model/area";
import { isInsideSheet } from "../model/areaOperations";
import type { SheetState } from "../model/workbookState";
import { ExcelError } from "../workbook/excelError";
import { sheetById } from "../workbook/openWorkbook";
import { placeOfAddress } from "../workbook/rangeAddress";
import { activateSheet } from "../workbook/selection";
import { defaultColumnPoints, defaultRowPoints } from "../workbook/sheetMetrics";
import { deleteSheet, moveSheet, renameSheet, setVisibility } from "../workbook/sheetOperations";
import { usedAreaOf } from "../workbook/usedArea";
import { ChartCollectionObject } from "./chartCollectionObject";
import { EmptyCollectionObject } from "./emptyCollectionObject";
import { HostObject, type ObjectSession } from "./hostObject";
import { NamedItemCollectionObject } from "./namedItemCollectionObject";
import { PageBreakCollectionObject } from "./pageBreakCollectionObject";
import { PageLayoutObject } from "./pageLayoutObject";
import { RangeObject } from "./rangeObject";
import { TableCollectionObject } from "./tableCollectionObject";
import { WorksheetFreezePanesObject } from "./worksheetFreezePanesObject";
import { WorksheetProtectionObject } from "./worksheetProtectionObject";

const wholeSheet: Area = { top: 0, left: 0, bottom: lastSheetRow, right: lastSheetColumn };

export class WorksheetObject extends HostObject {
  readonly className = "Worksheet";

  constructor(
    session: ObjectSession,
    readonly id: string,
  ) {
    super(session);
  }

  get sheet(): SheetState {
    return sheetById(this.openWorkbook, this.id);
  }

  override identity(): Record<string, unknown> {
    return { Id: this.id };
  }

  get name(): string {
    return this.sheet.name;
  }
  set name(name: string) {
    renameSheet(this.openWorkbook, this.sheet, name);
  }
  get position(): number {
    return this.openWorkbook.state.sheets.indexOf(this.sheet);
  }
  set position(position: number) {
    moveSheet(this.openWorkbook, this.sheet, position);
  }
  get visibility(): SheetState["visibility"] {
    return this.sheet.visibility;
  }
  set visibility(visibility: SheetState["visibility"]) {
    setVisibility(this.openWorkbook, this.sheet, visibility);
  }
  get tabColor(): string {
    return this.sheet.tabColor;
  }
  set tabColor(color: string) {
    this.sheet.tabColor = color.toUpperCase();
  }
  get showGridlines(): boolean {
    return this.sheet.showGridlines;
  }
  set showGridlines(isShown: boolean) {
    this.sheet.showGridlines = isShown;
  }
  /** The library writes showGridlines under this name. */
  get gridlines(): boolean {
    return this.sheet.showGridlines;
  }
  set gridlines(isShown: boolean) {
    this.sheet.showGridlines = isShown;
  }
  get standardHeight(): number {
    return defaultRowPoints;
  }
  get standardWidth(): number {
    return defaultColumnPoints;
  }

  get tables(): TableCollectionObject {
    return new TableCollectionObject(this.session, this.sheet);
  }
  get names(): NamedItemCollectionObject {
    return new NamedItemCollectionObject(this.session, this.sheet);
  }
  get charts(): ChartCollectionObject {
    return new ChartCollectionObject(this.session, this.sheet);
  }
  get freezePanes(): WorksheetFreezePanesObject {
    return new WorksheetFreezePanesObject(this.session, this.sheet);
  }
  get protection(): WorksheetProtectionObject {
    return new WorksheetProtectionObject(this.session, this.sheet);
  }
  get pageLayout(): PageLayoutObject {
    return new PageLayoutObject(this.session, this.sheet);
  }
  get horizontalPageBreaks(): PageBreakCollectionObject {
    return new PageBreakCollectionObject(this.session, this.sheet);
  }
  get pivotTables(): EmptyCollectionObject {
    return new EmptyCollectionObject(this.session, "PivotTableCollection");
  }
  get comments(): EmptyCollectionObject {
    return new EmptyCollectionObject(this.session, "CommentCollection");
  }

  activate(): void {
    activateSheet(this.openWorkbook, this.sheet);
  }

  delete(): void {
    deleteSheet(this.openWorkbook, this.sheet);
  }

  calculate(): void {
    this.openWorkbook.calculation.recalculate();
  }

  getRange(address?: string | null): RangeObject {
    if (address === undefined || address === null || address === "") return this.rangeAt(wholeSheet);
    const { sheet, area } = placeOfAddress(this.openWorkbook, this.sheet, address);
    return new RangeObject(this.session, sheet, area);
  }

  getRangeByIndexes(row: number, column: number, rows: number, columns: number): RangeObject {
    const area = { top: row, left: column, bottom: row + rows - 1, right: column + columns - 1 };
    if (!isInsideSheet(area)) throw new ExcelError("InvalidArgument");
    return this.rangeAt(area);
  }

  getCell(row: number, column: number): RangeObject {
    return this.getRangeByIndexes(row, column, 1, 1);
  }

  /** Excel answers the top-left cell of a blank sheet. */
  getUsedRange(valuesOnly = false): RangeObject {
    return this.getUsedRangeOrNullObject(valuesOnly) ?? this.getCell(0, 0);
  }

  getUsedRangeOrNullObject(valuesOnly = false): RangeObject | null {
    const used = usedAreaOf(this.sheet, wholeSheet, valuesOnly);
    return used === null ? null : this.rangeAt(used);
  }

  getNext(visibleOnly = false): WorksheetObject {
    return this.neighbour(1, visibleOnly);
  }

  getPrevious(visibleOnly = false): WorksheetObject {
    return this.neighbour(-1, visibleOnly);
  }

  registerDataChangedEvent(): void {
    this.session.register("sheetChanged", this.id);
  }
  unregisterDataChangedEvent(): void {
    this.session.unregister("sheetChanged", this.id);
  }
  registerSelectionChangedEvent(): void {
    this.session.register("selectionChanged", this.id);
  }
  unregisterSelectionChangedEvent(): void {
    this.session.unregister("selectionChanged", this.id);
  }
  registerActivatedEvent(): void {
    this.session.register("sheetActivated", this.id);
  }
  unregisterActivatedEvent(): void {
    this.session.unregister("sheetActivated", this.id);
  }
  registerDeactivatedEvent(): void {
    this.session.register("sheetDeactivated", this.id);
  }
  unregisterDeactivatedEvent(): void {
    this.session.unregister("sheetDeactivated", this.id);
  }

  private rangeAt(area: Area): RangeObject {
    return new RangeObject(this.session, this.sheet, area);
  }

  private neighbour(step: 1 | -1, isVisibleOnly: boolean): WorksheetObject {
    const { sheets } = this.openWorkbook.state;
    for (let index = this.position + step; index >= 0 && index < sheets.length; index += step) {
      const sheet = sheets[index]!;
      if (!isVisibleOnly || sheet.visibility === "Visible") return new WorksheetObject(this.session, sheet.id);
    }
    throw new ExcelError("ItemNotFound");
  }
}
