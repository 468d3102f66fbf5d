import type { CellStyle } from "../model/workbookState";
import { changeStyles, sharedStyleValue } from "../workbook/cellStyles";
import { autofitColumns, autofitRows } from "../workbook/autofit";
import { readSize, setColumnWidth, setRowHeight } from "../workbook/lineSizes";
import { requireAllowed } from "../workbook/protectionChecks";
import { columnWidthOf, defaultColumnPoints, defaultRowPoints, rowHeightOf } from "../workbook/sheetMetrics";
import { FormatProtectionObject } from "./formatProtectionObject";
import { HostObject, type ObjectSession, type RangePlace } from "./hostObject";
import { RangeBorderCollectionObject } from "./rangeBorderCollectionObject";
import { RangeFillObject } from "./rangeFillObject";
import { RangeFontObject } from "./rangeFontObject";

/** Excel answers null where the cells of the range differ. */
export class RangeFormatObject extends HostObject {
  readonly className = "RangeFormat";

  constructor(
    session: ObjectSession,
    private readonly range: RangePlace,
  ) {
    super(session);
  }

  get columnWidth(): number | null {
    const { sheet, area } = this.range;
    return readSize(area.left, area.right, (column) => columnWidthOf(sheet, column));
  }
  set columnWidth(points: number | null) {
    setColumnWidth(this.range.sheet, this.range.area, points);
  }
  get rowHeight(): number | null {
    const { sheet, area } = this.range;
    return readSize(area.top, area.bottom, (row) => rowHeightOf(sheet, row));
  }
  set rowHeight(points: number | null) {
    setRowHeight(this.range.sheet, this.range.area, points);
  }
  get useStandardWidth(): boolean {
    return this.columnWidth === defaultColumnPoints;
  }
  get useStandardHeight(): boolean {
    return this.rowHeight === defaultRowPoints;
  }

  get wrapText(): boolean | null {
    return this.shared((style) => style.wrapText);
  }
  set wrapText(wrapText: boolean) {
    this.change({ wrapText });
  }
  get horizontalAlignment(): CellStyle["horizontalAlignment"] | null {
    return this.shared((style) => style.horizontalAlignment);
  }
  set horizontalAlignment(horizontalAlignment: CellStyle["horizontalAlignment"]) {
    this.change({ horizontalAlignment });
  }
  get verticalAlignment(): CellStyle["verticalAlignment"] | null {
    return this.shared((style) => style.verticalAlignment);
  }
  set verticalAlignment(verticalAlignment: CellStyle["verticalAlignment"]) {
    this.change({ verticalAlignment });
  }
  get indentLevel(): number | null {
    return this.shared((style) => style.indentLevel);
  }
  set indentLevel(indentLevel: number) {
    this.change({ indentLevel });
  }

  get fill(): RangeFillObject {
    return new RangeFillObject(this.session, this.range);
  }
  get font(): RangeFontObject {
    return new RangeFontObject(this.session, this.range);
  }
  get borders(): RangeBorderCollectionObject {
    return new RangeBorderCollectionObject(this.session, this.range);
  }
  get protection(): FormatProtectionObject {
    return new FormatProtectionObject(this.session, this.range);
  }

  autofitColumns(): void {
    autofitColumns(this.openWorkbook, this.range.sheet, this.range.area);
  }

  autofitRows(): void {
    autofitRows(this.range.sheet, this.range.area);
  }

  private shared<Value>(read: (style: CellStyle) => Value): Value | null {
    return sharedStyleValue(this.openWorkbook.state, this.range.sheet, this.range.area, read);
  }

  private change(change: Partial<CellStyle>): void {
    requireAllowed(this.range.sheet, "allowFormatCells");
    changeStyles(this.openWorkbook.state, this.range.sheet, this.range.area, change);
  }
}
