import { changeStyles, sharedStyleValue } from "../workbook/cellStyles";
import { readColor } from "../workbook/colors";
import { requireAllowed } from "../workbook/protectionChecks";
import { HostObject, type ObjectSession, type RangePlace } from "./hostObject";

export class RangeFillObject extends HostObject {
  readonly className = "RangeFill";

  constructor(
    session: ObjectSession,
    private readonly range: RangePlace,
  ) {
    super(session);
  }

  /** Excel answers white for a cell without fill. */
  get color(): string | null {
    const { sheet, area } = this.range;
    const color = sharedStyleValue(this.openWorkbook.state, sheet, area, (style) => style.fillColor);
    return color === "" ? "#FFFFFF" : color;
  }
  set color(color: string) {
    this.change(readColor(color));
  }

  clear(): void {
    this.change("");
  }

  private change(fillColor: string): void {
    requireAllowed(this.range.sheet, "allowFormatCells");
    changeStyles(this.openWorkbook.state, this.range.sheet, this.range.area, { fillColor });
  }
}
