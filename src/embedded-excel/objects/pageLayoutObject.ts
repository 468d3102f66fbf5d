import type { Area } from "../model/area";
import type { PageLayoutState, SheetState } from "../model/workbookState";
import { lastSheetColumn } from "../model/area";
import { ExcelError } from "../workbook/excelError";
import { placeOfAddress } from "../workbook/rangeAddress";
import { HeaderFooterGroupObject } from "./headerFooterGroupObject";
import { HostObject, type ObjectSession, type RangePlace } from "./hostObject";

interface Zoom {
  horizontalFitToPages?: number;
  verticalFitToPages?: number;
  scale?: number;
}

const pointsPerUnit: Readonly<Record<string, number>> = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 };

export class PageLayoutObject extends HostObject {
  readonly className = "PageLayout";

  constructor(
    session: ObjectSession,
    private readonly sheet: SheetState,
  ) {
    super(session);
  }

  private get layout(): PageLayoutState {
    return this.sheet.pageLayout;
  }

  get orientation(): PageLayoutState["orientation"] {
    return this.layout.orientation;
  }
  set orientation(orientation: PageLayoutState["orientation"]) {
    this.layout.orientation = orientation;
  }
  get paperSize(): string {
    return this.layout.paperSize;
  }
  set paperSize(paperSize: string) {
    this.layout.paperSize = paperSize;
  }
  get centerHorizontally(): boolean {
    return this.layout.centerHorizontally;
  }
  set centerHorizontally(isCentered: boolean) {
    this.layout.centerHorizontally = isCentered;
  }
  get zoom(): Zoom {
    const { fitToPages, scalePercent } = this.layout;
    if (fitToPages === null) return { scale: scalePercent };
    return {
      ...(fitToPages.wide > 0 && { horizontalFitToPages: fitToPages.wide }),
      ...(fitToPages.tall > 0 && { verticalFitToPages: fitToPages.tall }),
    };
  }
  set zoom(zoom: Zoom) {
    const { horizontalFitToPages: wide, verticalFitToPages: tall, scale } = zoom;
    if (scale !== undefined && (wide !== undefined || tall !== undefined)) throw new ExcelError("InvalidArgument");
    this.layout.fitToPages = scale === undefined ? { wide: wide ?? 0, tall: tall ?? 0 } : null;
    if (scale !== undefined) this.layout.scalePercent = scale;
  }
  get topMargin(): number {
    return this.layout.margins.top;
  }
  set topMargin(points: number) {
    this.layout.margins.top = points;
  }
  get bottomMargin(): number {
    return this.layout.margins.bottom;
  }
  set bottomMargin(points: number) {
    this.layout.margins.bottom = points;
  }
  get leftMargin(): number {
    return this.layout.margins.left;
  }
  set leftMargin(points: number) {
    this.layout.margins.left = points;
  }
  get rightMargin(): number {
    return this.layout.margins.right;
  }
  set rightMargin(points: number) {
    this.layout.margins.right = points;
  }
  get headersFooters(): HeaderFooterGroupObject {
    return new HeaderFooterGroupObject(this.session, this.layout);
  }

  setPrintArea(range: RangePlace | string): void {
    this.layout.printArea = this.rangeOf(range).area;
  }

  getPrintAreaOrNullObject(): HostObject | null {
    const { printArea } = this.layout;
    return printArea === null ? null : this.session.makeRange(this.sheet, printArea);
  }

  setPrintTitleRows(range: RangePlace | string): void {
    const { top, bottom } = this.rangeOf(range).area;
    this.layout.titleRows = { first: top, last: bottom };
  }

  getPrintTitleRowsOrNullObject(): HostObject | null {
    const { titleRows } = this.layout;
    if (titleRows === null) return null;
    const area = { top: titleRows.first, bottom: titleRows.last, left: 0, right: lastSheetColumn };
    return this.session.makeRange(this.sheet, area);
  }

  setPrintMargins(unit: string, margins: Partial<PageLayoutState["margins"]>): void {
    const factor = pointsPerUnit[unit];
    if (factor === undefined) throw new ExcelError("InvalidArgument");
    for (const side of ["top", "bottom", "left", "right"] as const) {
      const margin = margins[side];
      if (margin !== undefined) this.layout.margins[side] = margin * factor;
    }
  }

  private rangeOf(range: RangePlace | string): { area: Area } {
    return typeof range === "string" ? placeOfAddress(this.openWorkbook, this.sheet, range) : range;
  }
}
