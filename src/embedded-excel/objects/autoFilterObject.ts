import { clearFilter } from "../workbook/filterTable";
import { HostObject, type ObjectSession, type TablePlace } from "./hostObject";

/** The filter buttons of a table; what a person chose with them is not told. */
export class AutoFilterObject extends HostObject {
  readonly className = "AutoFilter";

  constructor(
    session: ObjectSession,
    private readonly table: TablePlace,
  ) {
    super(session);
  }

  get enabled(): boolean {
    return this.table.placed().table.showFilterButton;
  }
  get isDataFiltered(): boolean {
    return this.table.placed().table.isFiltered === true;
  }
  get criteria(): never[] {
    return [];
  }

  clearCriteria(): void {
    const { sheet, table } = this.table.placed();
    clearFilter(sheet, table);
  }
}
