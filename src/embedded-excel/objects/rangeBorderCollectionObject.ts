import type { Area } from "../model/area";
import { isInsideSheet } from "../model/areaOperations";
import type { BorderSide, BorderState } from "../model/workbookState";
import { changeStylesEach, sharedStyleValue } from "../workbook/cellStyles";
import { readColor } from "../workbook/colors";
import { requireAllowed } from "../workbook/protectionChecks";
import { HostCollection, HostObject, type ObjectSession, type RangePlace } from "./hostObject";

const sideIndexes = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight", "InsideVertical", "InsideHorizontal"] as const;
type SideIndex = (typeof sideIndexes)[number];

export class RangeBorderCollectionObject extends HostCollection<RangeBorderObject> {
  readonly className = "RangeBorderCollection";

  constructor(
    session: ObjectSession,
    private readonly range: RangePlace,
  ) {
    super(session);
  }

  list(): RangeBorderObject[] {
    return sideIndexes.map((side) => new RangeBorderObject(this.session, this.range, side));
  }

  protected matches(item: RangeBorderObject, key: string): boolean {
    return item.sideIndex.toLowerCase() === key;
  }
}

class RangeBorderObject extends HostObject {
  readonly className = "RangeBorder";

  constructor(
    session: ObjectSession,
    private readonly range: RangePlace,
    readonly sideIndex: SideIndex,
  ) {
    super(session);
  }

  override identity(): Record<string, unknown> {
    return { SideIndex: this.sideIndex };
  }

  get id(): string {
    return this.sideIndex;
  }
  get style(): string | null {
    return this.shared((border) => border.style);
  }
  set style(style: string) {
    if (style === "None") this.change(() => null);
    else this.change((border) => ({ ...border, style }));
  }
  get color(): string | null {
    return this.shared((border) => border.color);
  }
  set color(color: string) {
    const line = readColor(color);
    this.change((border) => ({ ...visibleLine(border), color: line }));
  }
  get weight(): string | null {
    return this.shared((border) => border.weight ?? "Thin");
  }
  set weight(weight: string) {
    this.change((border) => ({ ...visibleLine(border), weight }));
  }

  /** The cells that carry the line, and on which of their sides. */
  private places(): { area: Area; side: BorderSide }[] {
    const { area } = this.range;
    if (this.sideIndex === "EdgeTop") return [{ area: { ...area, bottom: area.top }, side: "EdgeTop" }];
    if (this.sideIndex === "EdgeBottom") return [{ area: { ...area, top: area.bottom }, side: "EdgeBottom" }];
    if (this.sideIndex === "EdgeLeft") return [{ area: { ...area, right: area.left }, side: "EdgeLeft" }];
    if (this.sideIndex === "EdgeRight") return [{ area: { ...area, left: area.right }, side: "EdgeRight" }];
    const inside: { area: Area; side: BorderSide } =
      this.sideIndex === "InsideHorizontal"
        ? { area: { ...area, bottom: area.bottom - 1 }, side: "EdgeBottom" }
        : { area: { ...area, right: area.right - 1 }, side: "EdgeRight" };
    return isInsideSheet(inside.area) ? [inside] : [];
  }

  private shared<Value>(read: (border: BorderState) => Value): Value | null {
    const none: BorderState = { style: "None", color: "#000000" };
    const [place] = this.places();
    if (place === undefined) return read(none);
    const { state } = this.openWorkbook;
    return sharedStyleValue(state, this.range.sheet, place.area, ({ borders }) => read(borders[place.side] ?? none));
  }

  private change(change: (border: BorderState) => BorderState | null): void {
    requireAllowed(this.range.sheet, "allowFormatCells");
    for (const { area, side } of this.places()) {
      changeStylesEach(this.openWorkbook.state, this.range.sheet, area, (style) => {
        const border = change(style.borders[side] ?? { style: "None", color: "#000000" });
        const borders = { ...style.borders };
        if (border === null) delete borders[side];
        else borders[side] = border;
        return { ...style, borders };
      });
    }
  }
}

/** Excel draws a line as soon as it has a colour or a weight. */
function visibleLine(border: BorderState): BorderState {
  return border.style === "None" ? { ...border, style: "Continuous" } : border;
}
