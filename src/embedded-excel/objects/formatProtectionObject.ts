import { changeStyles, sharedStyleValue } from "../workbook/cellStyles";
import { requireAllowed } from "../workbook/protectionChecks";
import { HostObject, type ObjectSession, type RangePlace } from "./hostObject";

export class FormatProtectionObject extends HostObject {
  readonly className = "FormatProtection";

  constructor(
    session: ObjectSession,
    private readonly range: RangePlace,
  ) {
    super(session);
  }

  get locked(): boolean | null {
    return sharedStyleValue(this.openWorkbook.state, this.range.sheet, this.range.area, (style) => style.locked);
  }
  set locked(locked: boolean) {
    requireAllowed(this.range.sheet, null);
    changeStyles(this.openWorkbook.state, this.range.sheet, this.range.area, { locked });
  }
  get formulaHidden(): boolean | null {
    return sharedStyleValue(this.openWorkbook.state, this.range.sheet, this.range.area, (style) => style.formulaHidden);
  }
  set formulaHidden(formulaHidden: boolean) {
    requireAllowed(this.range.sheet, null);
    changeStyles(this.openWorkbook.state, this.range.sheet, this.range.area, { formulaHidden });
  }
}
