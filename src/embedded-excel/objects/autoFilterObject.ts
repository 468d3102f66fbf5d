import { HostObject, type ObjectSession, type TablePlace } from "./hostObject";

/** The filter buttons of a table; no criteria are ever set here. */
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
    return false;
  }
  get criteria(): never[] {
    return [];
  }

  clearCriteria(): void {
    return undefined;
  }
}
