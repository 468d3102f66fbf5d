import { rowCount } from "../model/areaOperations";
import type { ClientSession } from "../protocol/clientSession";
import { dataAreaOf } from "../workbook/tableAreas";
import { HostObject } from "./hostObject";
import type { TableObject } from "./tableObject";

/** Rows are counted here and read through ranges: a TableRow points at a position, not at data. */
export class TableRowCollectionObject extends HostObject {
  readonly className = "TableRowCollection";

  constructor(
    session: ClientSession,
    private readonly table: TableObject,
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
