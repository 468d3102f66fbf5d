import { addTableColumn } from "../workbook/tableColumns";
import { HostCollection, type ObjectSession, type TablePlace } from "./hostObject";
import { TableColumnObject } from "./tableColumnObject";

export class TableColumnCollectionObject extends HostCollection<TableColumnObject> {
  readonly className = "TableColumnCollection";

  constructor(
    session: ObjectSession,
    private readonly table: TablePlace,
  ) {
    super(session);
  }

  list(): TableColumnObject[] {
    const { columns } = this.table.placed().table;
    return columns.map((column) => new TableColumnObject(this.session, this.table, column.id));
  }

  /** Without index the column is added at the end; `values` hold the header first. */
  add(index?: number | null, values?: unknown, name?: string | null): TableColumnObject {
    const { sheet, table } = this.table.placed();
    const column = addTableColumn(this.openWorkbook, sheet, table, index ?? null, values ?? null, name ?? null);
    return new TableColumnObject(this.session, this.table, column.id);
  }

  /** A number is the column's id, a text its name. */
  protected override find(key: string | number): TableColumnObject | null {
    const text = String(key).toLowerCase();
    return this.list().find((item) => (typeof key === "number" ? item.id === key : this.matches(item, text))) ?? null;
  }

  protected matches(item: TableColumnObject, key: string): boolean {
    return item.name.toLowerCase() === key;
  }
}
