import type { Area } from "../model/area";
import type { SheetState } from "../model/workbookState";
import { ExcelError } from "../workbook/excelError";
import { tablesIn } from "../workbook/tableOperations";
import { HostCollection, type ObjectSession } from "./hostObject";
import { TableObject } from "./tableObject";

/** The tables that a range touches. */
export class TableScopedCollectionObject extends HostCollection<TableObject> {
  readonly className = "TableScopedCollection";

  constructor(
    session: ObjectSession,
    private readonly sheet: SheetState,
    private readonly area: Area,
    private readonly isFullyContained: boolean,
  ) {
    super(session);
  }

  list(): TableObject[] {
    const tables = tablesIn(this.sheet, this.area, this.isFullyContained);
    return tables.map((table) => new TableObject(this.session, table.id));
  }

  getFirst(): TableObject {
    const [first] = this.list();
    if (first === undefined) throw new ExcelError("ItemNotFound");
    return first;
  }

  protected matches(item: TableObject, key: string): boolean {
    return item.id === key || item.name.toLowerCase() === key;
  }
}
