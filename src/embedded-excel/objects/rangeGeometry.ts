import { lastSheetColumn, lastSheetRow, type Area } from "../model/area";
import {
  boundingAreaOf,
  columnCount,
  intersectionOf,
  isInsideSheet,
  offsetArea,
  rowCount,
} from "../model/areaOperations";
import { areaAddress, quoteSheetName } from "../model/cellAddress";
import type { SheetState } from "../model/workbookState";
import { ExcelError } from "../workbook/excelError";
import { sheetById, type TrackedArea } from "../workbook/openWorkbook";
import { placeOfAddress } from "../workbook/rangeAddress";
import { leftOf, topOf } from "../workbook/sheetMetrics";
import { usedAreaOf } from "../workbook/usedArea";
import { HostObject, type ObjectSession } from "./hostObject";

/** Where a range lies and which other ranges can be reached from it. */
export abstract class RangeGeometry extends HostObject {
  readonly className = "Range";
  private readonly tracked: TrackedArea;

  constructor(session: ObjectSession, sheet: SheetState, area: Area) {
    super(session);
    if (!isInsideSheet(area)) throw new ExcelError("InvalidArgument");
    this.tracked = { sheetId: sheet.id, area, isDeleted: false };
    session.track(this.tracked);
  }

  protected abstract rangeAt(area: Area, sheet?: SheetState): RangeGeometry;

  get area(): Area {
    if (this.tracked.isDeleted) throw new ExcelError("InvalidReference");
    return this.tracked.area;
  }

  get sheet(): SheetState {
    return sheetById(this.openWorkbook, this.tracked.sheetId);
  }

  keepReference(): string {
    this.session.keepTracking(this.tracked);
    this.referenceId ??= this.session.keep(this);
    return this.referenceId;
  }

  override onReleased(): void {
    super.onReleased();
    this.openWorkbook.trackedAreas.delete(this.tracked);
  }

  get address(): string {
    return `${quoteSheetName(this.sheet.name)}!${areaAddress(this.area)}`;
  }
  get addressLocal(): string {
    return this.address;
  }
  get rowIndex(): number {
    return this.area.top;
  }
  get columnIndex(): number {
    return this.area.left;
  }
  get rowCount(): number {
    return rowCount(this.area);
  }
  get columnCount(): number {
    return columnCount(this.area);
  }
  /** Excel answers −1 where the count exceeds 2³¹−1. */
  get cellCount(): number {
    const count = this.rowCount * this.columnCount;
    return count > 2_147_483_647 ? -1 : count;
  }
  get isEntireColumn(): boolean {
    return this.area.top === 0 && this.area.bottom === lastSheetRow;
  }
  get isEntireRow(): boolean {
    return this.area.left === 0 && this.area.right === lastSheetColumn;
  }
  get top(): number {
    return topOf(this.sheet, this.area.top);
  }
  get left(): number {
    return leftOf(this.sheet, this.area.left);
  }
  get height(): number {
    return topOf(this.sheet, this.area.bottom + 1) - this.top;
  }
  get width(): number {
    return leftOf(this.sheet, this.area.right + 1) - this.left;
  }

  getCell(row: number, column: number): RangeGeometry {
    const { top, left } = this.area;
    return this.rangeAt({ top: top + row, bottom: top + row, left: left + column, right: left + column });
  }

  getRow(row: number): RangeGeometry {
    if (row < 0 || row >= this.rowCount) throw new ExcelError("InvalidArgument");
    return this.rangeAt({ ...this.area, top: this.area.top + row, bottom: this.area.top + row });
  }

  getColumn(column: number): RangeGeometry {
    if (column < 0 || column >= this.columnCount) throw new ExcelError("InvalidArgument");
    return this.rangeAt({ ...this.area, left: this.area.left + column, right: this.area.left + column });
  }

  getLastRow(): RangeGeometry {
    return this.getRow(this.rowCount - 1);
  }

  getLastColumn(): RangeGeometry {
    return this.getColumn(this.columnCount - 1);
  }

  getLastCell(): RangeGeometry {
    const { bottom, right } = this.area;
    return this.rangeAt({ top: bottom, bottom, left: right, right });
  }

  getEntireRow(): RangeGeometry {
    return this.rangeAt({ ...this.area, left: 0, right: lastSheetColumn });
  }

  getEntireColumn(): RangeGeometry {
    return this.rangeAt({ ...this.area, top: 0, bottom: lastSheetRow });
  }

  getOffsetRange(rows: number, columns: number): RangeGeometry {
    return this.rangeAt(offsetArea(this.area, rows, columns));
  }

  getResizedRange(rows: number, columns: number): RangeGeometry {
    return this.rangeAt({ ...this.area, bottom: this.area.bottom + rows, right: this.area.right + columns });
  }

  getAbsoluteResizedRange(rows: number, columns: number): RangeGeometry {
    const { top, left } = this.area;
    return this.rangeAt({ top, left, bottom: top + rows - 1, right: left + columns - 1 });
  }

  getRowsBelow(count = 1): RangeGeometry {
    const { bottom } = this.area;
    return this.rangeAt({ ...this.area, top: bottom + Math.min(count, 0) + 1, bottom: bottom + Math.max(count, 0) });
  }

  getRowsAbove(count = 1): RangeGeometry {
    const { top } = this.area;
    return this.rangeAt({ ...this.area, top: top - Math.max(count, 0), bottom: top - Math.min(count, 0) - 1 });
  }

  getColumnsAfter(count = 1): RangeGeometry {
    const { right } = this.area;
    return this.rangeAt({ ...this.area, left: right + Math.min(count, 0) + 1, right: right + Math.max(count, 0) });
  }

  getColumnsBefore(count = 1): RangeGeometry {
    const { left } = this.area;
    return this.rangeAt({ ...this.area, left: left - Math.max(count, 0), right: left - Math.min(count, 0) - 1 });
  }

  getBoundingRect(other: RangeGeometry | string): RangeGeometry {
    return this.rangeAt(boundingAreaOf(this.area, this.areaOf(other)));
  }

  getIntersection(other: RangeGeometry | string): RangeGeometry {
    const shared = this.getIntersectionOrNullObject(other);
    if (shared === null) throw new ExcelError("ItemNotFound");
    return shared;
  }

  getIntersectionOrNullObject(other: RangeGeometry | string): RangeGeometry | null {
    const shared = intersectionOf(this.area, this.areaOf(other));
    return shared === null ? null : this.rangeAt(shared);
  }

  getUsedRange(valuesOnly = false): RangeGeometry {
    const used = this.getUsedRangeOrNullObject(valuesOnly);
    if (used === null) throw new ExcelError("ItemNotFound");
    return used;
  }

  getUsedRangeOrNullObject(valuesOnly = false): RangeGeometry | null {
    const used = usedAreaOf(this.sheet, this.area, valuesOnly);
    return used === null ? null : this.rangeAt(used);
  }

  protected areaOf(other: RangeGeometry | string): Area {
    const place =
      typeof other === "string"
        ? placeOfAddress(this.openWorkbook, this.sheet, other)
        : { sheet: other.sheet, area: other.area };
    if (place.sheet !== this.sheet) throw new ExcelError("InvalidArgument");
    return place.area;
  }
}
