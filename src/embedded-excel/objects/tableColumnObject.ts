import type { Area } from "../model/area";
import type { TableColumnState } from "../model/workbookState";
import { ExcelError } from "../workbook/excelError";
import { isReadable, readValues, writeContent } from "../workbook/rangeContent";
import { columnAreaOf, dataAreaOf, headerAreaOf, totalsAreaOf } from "../workbook/tableAreas";
import { deleteTableColumn } from "../workbook/tableColumns";
import { renameColumn } from "../workbook/tableHeaders";
import { FilterObject } from "./filterObject";
import { HostObject, type ObjectSession, type RangePlace, type TablePlace } from "./hostObject";

export class TableColumnObject extends HostObject {
  readonly className = "TableColumn";

  constructor(
    session: ObjectSession,
    private readonly table: TablePlace,
    readonly id: number,
  ) {
    super(session);
  }

  override identity(): Record<string, unknown> {
    return { Id: this.id };
  }

  private get column(): TableColumnState {
    const column = this.table.placed().table.columns.find(({ id }) => id === this.id);
    if (column === undefined) throw new ExcelError("ItemNotFound");
    return column;
  }

  get name(): string {
    return this.column.name;
  }
  set name(name: string) {
    const { sheet, table } = this.table.placed();
    renameColumn(this.openWorkbook, sheet, table, this.column, name);
  }
  get index(): number {
    return this.table.placed().table.columns.indexOf(this.column);
  }
  get values(): unknown {
    const { sheet, area } = this.cells();
    return isReadable(area) ? readValues(this.openWorkbook, sheet, area) : null;
  }
  set values(values: unknown) {
    const { sheet, area } = this.cells();
    writeContent(this.openWorkbook, sheet, area, values);
  }
  get filter(): FilterObject {
    return new FilterObject(this.session);
  }

  getRange(): HostObject {
    return this.rangeIn(this.table.placed().table.area);
  }

  getDataBodyRange(): HostObject {
    return this.rangeIn(dataAreaOf(this.table.placed().table));
  }

  getHeaderRowRange(): HostObject {
    return this.rangeIn(headerAreaOf(this.table.placed().table));
  }

  getTotalRowRange(): HostObject {
    return this.rangeIn(totalsAreaOf(this.table.placed().table));
  }

  delete(): void {
    const { sheet, table } = this.table.placed();
    deleteTableColumn(this.openWorkbook, sheet, table, this.column);
  }

  private cells(): RangePlace {
    const { sheet, table } = this.table.placed();
    return { sheet, area: columnAreaOf(table, this.column, table.area) };
  }

  private rangeIn(rows: Area | null): HostObject {
    if (rows === null) throw new ExcelError("ItemNotFound");
    const { sheet, table } = this.table.placed();
    return this.session.makeRange(sheet, columnAreaOf(table, this.column, rows));
  }
}
