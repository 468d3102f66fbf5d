import type { Area } from "../model/area";
import type { TableColumnState } from "../model/workbookState";
import type { ClientSession } from "../protocol/clientSession";
import { ExcelError } from "../workbook/excelError";
import { columnAreaOf, dataAreaOf, headerAreaOf, totalsAreaOf } from "../workbook/tableAreas";
import { deleteTableColumn } from "../workbook/tableColumns";
import { renameColumn } from "../workbook/tableHeaders";
import { HostObject } from "./hostObject";
import { RangeObject } from "./rangeObject";
import type { TableObject } from "./tableObject";

export class TableColumnObject extends HostObject {
  readonly className = "TableColumn";

  constructor(
    session: ClientSession,
    private readonly table: TableObject,
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
    return this.getRange().values;
  }
  set values(values: unknown) {
    this.getRange().values = values;
  }

  getRange(): RangeObject {
    return this.rangeIn(this.table.placed().table.area);
  }

  getDataBodyRange(): RangeObject {
    return this.rangeIn(dataAreaOf(this.table.placed().table));
  }

  getHeaderRowRange(): RangeObject {
    return this.rangeIn(headerAreaOf(this.table.placed().table));
  }

  getTotalRowRange(): RangeObject {
    return this.rangeIn(totalsAreaOf(this.table.placed().table));
  }

  delete(): void {
    const { sheet, table } = this.table.placed();
    deleteTableColumn(this.openWorkbook, sheet, table, this.column);
  }

  private rangeIn(rows: Area | null): RangeObject {
    if (rows === null) throw new ExcelError("ItemNotFound");
    const { sheet, table } = this.table.placed();
    return new RangeObject(this.session, sheet, columnAreaOf(table, this.column, rows));
  }
}
