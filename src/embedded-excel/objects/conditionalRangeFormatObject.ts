import type { DifferentialFormat } from "../model/workbookState";
import { readColor } from "../workbook/colors";
import { HostObject, type ObjectSession } from "./hostObject";

abstract class FormatPart extends HostObject {
  constructor(
    session: ObjectSession,
    protected readonly format: DifferentialFormat,
  ) {
    super(session);
  }
}

/** What a colour rule changes; a member that it leaves alone reads as null or empty. */
export class ConditionalRangeFormatObject extends HostObject {
  readonly className = "ConditionalRangeFormat";

  constructor(
    session: ObjectSession,
    private readonly state: DifferentialFormat,
  ) {
    super(session);
  }

  get numberFormat(): string | null {
    return this.state.numberFormat ?? null;
  }
  set numberFormat(numberFormat: string) {
    this.state.numberFormat = numberFormat;
  }
  get fill(): ConditionalRangeFillObject {
    return new ConditionalRangeFillObject(this.session, this.state);
  }
  get font(): ConditionalRangeFontObject {
    return new ConditionalRangeFontObject(this.session, this.state);
  }
}

class ConditionalRangeFillObject extends FormatPart {
  readonly className = "ConditionalRangeFill";

  get color(): string {
    return this.format.fillColor ?? "";
  }
  set color(color: string) {
    this.format.fillColor = readColor(color);
  }

  clear(): void {
    delete this.format.fillColor;
  }
}

class ConditionalRangeFontObject extends FormatPart {
  readonly className = "ConditionalRangeFont";

  get color(): string {
    return this.format.fontColor ?? "";
  }
  set color(color: string) {
    this.format.fontColor = readColor(color);
  }
  get bold(): boolean | null {
    return this.format.bold ?? null;
  }
  set bold(bold: boolean) {
    this.format.bold = bold;
  }
  get italic(): boolean | null {
    return this.format.italic ?? null;
  }
  set italic(italic: boolean) {
    this.format.italic = italic;
  }
  get strikethrough(): boolean | null {
    return this.format.strikethrough ?? null;
  }
  set strikethrough(strikethrough: boolean) {
    this.format.strikethrough = strikethrough;
  }
  get underline(): string | null {
    const { underline } = this.format;
    return underline === undefined ? null : underline ? "Single" : "None";
  }
  set underline(style: string) {
    this.format.underline = style !== "None";
  }

  clear(): void {
    for (const member of ["fontColor", "bold", "italic", "strikethrough", "underline"] as const)
      delete this.format[member];
  }
}
