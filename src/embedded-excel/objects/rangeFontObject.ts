import type { CellStyle } from "../model/workbookState";
import { changeStyles, sharedStyleValue } from "../workbook/cellStyles";
import { readColor } from "../workbook/colors";
import { requireAllowed } from "../workbook/protectionChecks";
import { HostObject, type ObjectSession, type RangePlace } from "./hostObject";

export class RangeFontObject extends HostObject {
  readonly className = "RangeFont";

  constructor(
    session: ObjectSession,
    private readonly range: RangePlace,
  ) {
    super(session);
  }

  get name(): string | null {
    return this.shared((style) => style.fontName);
  }
  set name(fontName: string) {
    this.change({ fontName });
  }
  get size(): number | null {
    return this.shared((style) => style.fontSize);
  }
  set size(fontSize: number) {
    this.change({ fontSize });
  }
  get color(): string | null {
    return this.shared((style) => style.fontColor);
  }
  set color(color: string) {
    this.change({ fontColor: readColor(color) });
  }
  get bold(): boolean | null {
    return this.shared((style) => style.bold);
  }
  set bold(bold: boolean) {
    this.change({ bold });
  }
  get italic(): boolean | null {
    return this.shared((style) => style.italic);
  }
  set italic(italic: boolean) {
    this.change({ italic });
  }
  get strikethrough(): boolean | null {
    return this.shared((style) => style.strikethrough);
  }
  set strikethrough(strikethrough: boolean) {
    this.change({ strikethrough });
  }
  get underline(): string | null {
    const underline = this.shared((style) => style.underline);
    return underline === null ? null : underline ? "Single" : "None";
  }
  set underline(style: string) {
    this.change({ underline: style !== "None" });
  }

  private shared<Value>(read: (style: CellStyle) => Value): Value | null {
    return sharedStyleValue(this.openWorkbook.state, this.range.sheet, this.range.area, read);
  }

  private change(change: Partial<CellStyle>): void {
    requireAllowed(this.range.sheet, "allowFormatCells");
    changeStyles(this.openWorkbook.state, this.range.sheet, this.range.area, change);
  }
}
