import type { ClientSession } from "../protocol/clientSession";
import { HostObject } from "./hostObject";
import type { TableObject } from "./tableObject";

/** The filter buttons of a table; no criteria are ever set here. */
export class AutoFilterObject extends HostObject {
  readonly className = "AutoFilter";

  constructor(
    session: ClientSession,
    private readonly table: TableObject,
  ) {
    super(session);
  }

  get enabled(): boolean {
    return this.table.showFilterButton;
  }
  get isDataFiltered(): boolean {
    return false;
  }
  get criteria(): never[] {
    return [];
  }

  clearCriteria(): void {
    return undefined;
  }
}
