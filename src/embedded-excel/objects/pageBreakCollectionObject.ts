import type { SheetState } from "../model/workbookState";
import { ExcelError } from "../workbook/excelError";
import { placeOfAddress } from "../workbook/rangeAddress";
import { HostCollection, HostObject, type ObjectSession, type RangePlace } from "./hostObject";

/** Breaks between rows; a page ends above the row of the break. */
export class PageBreakCollectionObject extends HostCollection<PageBreakObject> {
  readonly className = "PageBreakCollection";

  constructor(
    session: ObjectSession,
    private readonly sheet: SheetState,
  ) {
    super(session);
  }

  list(): PageBreakObject[] {
    return this.sheet.pageLayout.rowBreaks.map((row) => new PageBreakObject(this.session, this.sheet, row));
  }

  add(range: RangePlace | string): PageBreakObject {
    const { top } = typeof range === "string" ? placeOfAddress(this.openWorkbook, this.sheet, range).area : range.area;
    const { pageLayout } = this.sheet;
    if (top === 0) throw new ExcelError("InvalidArgument");
    pageLayout.rowBreaks = [...new Set([...pageLayout.rowBreaks, top])].sort((a, b) => a - b);
    return new PageBreakObject(this.session, this.sheet, top);
  }

  removePageBreaks(): void {
    this.sheet.pageLayout.rowBreaks = [];
  }

  protected matches(): boolean {
    throw new ExcelError("InvalidArgument");
  }
}

class PageBreakObject extends HostObject {
  readonly className = "PageBreak";

  constructor(
    session: ObjectSession,
    private readonly sheet: SheetState,
    private readonly row: number,
  ) {
    super(session);
  }

  get rowIndex(): number {
    return this.row;
  }
  get columnIndex(): number {
    return 0;
  }

  getCellAfterBreak(): HostObject {
    return this.session.makeRange(this.sheet, { top: this.row, bottom: this.row, left: 0, right: 0 });
  }

  delete(): void {
    const { pageLayout } = this.sheet;
    pageLayout.rowBreaks = pageLayout.rowBreaks.filter((row) => row !== this.row);
  }
}
