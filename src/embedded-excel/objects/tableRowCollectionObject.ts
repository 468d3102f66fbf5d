import { rowCount } from "../model/areaOperations";
import { dataAreaOf } from "../workbook/tableAreas";
import { HostObject, type ObjectSession, type TablePlace } from "./hostObject";

/** Rows are counted here and read through ranges: a TableRow points at a position, not at data. */
export class TableRowCollectionObject extends HostObject {
  readonly className = "TableRowCollection";

  constructor(
    session: ObjectSession,
    private readonly table: TablePlace,
  ) {
    super(session);
  }

  get count(): number {
    return rowCount(dataAreaOf(this.table.placed().table));
  }

  getCount(): number {
    return this.count;
  }
}
