import type { Area } from "../model/area";
import type { TableState } from "../model/workbookState";
import { ExcelError } from "../workbook/excelError";
import type { PlacedTable } from "../workbook/openWorkbook";
import { placeOfAddress } from "../workbook/rangeAddress";
import { dataAreaOf, headerAreaOf, totalsAreaOf } from "../workbook/tableAreas";
import { convertTable, deleteTable, renameTable, resizeTable } from "../workbook/tableOperations";
import { setTotals } from "../workbook/tableTotals";
import { AutoFilterObject } from "./autoFilterObject";
import { HostObject, type ObjectSession, type RangePlace } from "./hostObject";
import { TableColumnCollectionObject } from "./tableColumnCollectionObject";
import { TableRowCollectionObject } from "./tableRowCollectionObject";

export class TableObject extends HostObject {
  readonly className = "Table";

  constructor(
    session: ObjectSession,
    readonly id: string,
  ) {
    super(session);
  }

  override identity(): Record<string, unknown> {
    return { Id: this.id };
  }

  placed(): PlacedTable {
    for (const sheet of this.openWorkbook.state.sheets) {
      const table = sheet.tables.find(({ id }) => id === this.id);
      if (table !== undefined) return { sheet, table };
    }
    throw new ExcelError("ItemNotFound");
  }

  private get state(): TableState {
    return this.placed().table;
  }

  get name(): string {
    return this.state.name;
  }
  set name(name: string) {
    const { sheet, table } = this.placed();
    renameTable(this.openWorkbook, sheet, table, name);
  }
  get legacyId(): string {
    return this.id;
  }
  get style(): string {
    return this.state.style;
  }
  set style(style: string) {
    this.state.style = style;
  }
  get showHeaders(): boolean {
    return this.state.showHeaders;
  }
  get showTotals(): boolean {
    return this.state.showTotals;
  }
  set showTotals(isShown: boolean) {
    const { sheet, table } = this.placed();
    setTotals(this.openWorkbook, sheet, table, isShown);
  }
  get showBandedRows(): boolean {
    return this.state.showBandedRows;
  }
  set showBandedRows(isShown: boolean) {
    this.state.showBandedRows = isShown;
  }
  get showBandedColumns(): boolean {
    return this.state.showBandedColumns;
  }
  set showBandedColumns(isShown: boolean) {
    this.state.showBandedColumns = isShown;
  }
  get showFilterButton(): boolean {
    return this.state.showFilterButton;
  }
  set showFilterButton(isShown: boolean) {
    this.state.showFilterButton = isShown;
  }
  get highlightFirstColumn(): boolean {
    return this.state.showFirstColumn;
  }
  set highlightFirstColumn(isShown: boolean) {
    this.state.showFirstColumn = isShown;
  }
  get highlightLastColumn(): boolean {
    return this.state.showLastColumn;
  }
  set highlightLastColumn(isShown: boolean) {
    this.state.showLastColumn = isShown;
  }

  get worksheet(): HostObject {
    return this.session.makeWorksheet(this.placed().sheet.id);
  }
  get columns(): TableColumnCollectionObject {
    return new TableColumnCollectionObject(this.session, this);
  }
  get rows(): TableRowCollectionObject {
    return new TableRowCollectionObject(this.session, this);
  }
  get autoFilter(): AutoFilterObject {
    return new AutoFilterObject(this.session, this);
  }

  getRange(): HostObject {
    return this.rangeAt(this.state.area);
  }

  getHeaderRowRange(): HostObject {
    return this.rangeAt(headerAreaOf(this.state));
  }

  getDataBodyRange(): HostObject {
    return this.rangeAt(dataAreaOf(this.state));
  }

  getTotalRowRange(): HostObject {
    return this.rangeAt(totalsAreaOf(this.state));
  }

  resize(range: RangePlace | string): void {
    const { sheet, table } = this.placed();
    const place =
      typeof range === "string"
        ? placeOfAddress(this.openWorkbook, sheet, range)
        : { sheet: range.sheet, area: range.area };
    if (place.sheet !== sheet) throw new ExcelError("InvalidArgument");
    resizeTable(this.openWorkbook, sheet, table, place.area);
  }

  delete(): void {
    const { sheet, table } = this.placed();
    deleteTable(this.openWorkbook, sheet, table);
  }

  convertToRange(): HostObject {
    const { sheet, table } = this.placed();
    convertTable(this.openWorkbook, sheet, table);
    return this.session.makeRange(sheet, table.area);
  }

  /** Nothing is ever filtered here. */
  clearFilters(): void {
    return undefined;
  }

  registerDataChangedEvent(): void {
    this.session.register("tableChanged", this.id);
  }
  unregisterDataChangedEvent(): void {
    this.session.unregister("tableChanged", this.id);
  }

  private rangeAt(area: Area | null): HostObject {
    if (area === null) throw new ExcelError("ItemNotFound");
    return this.session.makeRange(this.placed().sheet, area);
  }
}
