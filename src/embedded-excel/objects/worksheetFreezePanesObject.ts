import type { SheetState } from "../model/workbookState";
import { lastSheetColumn, lastSheetRow, type Area } from "../model/area";
import { ExcelError } from "../workbook/excelError";
import { placeOfAddress } from "../workbook/rangeAddress";
import { HostObject, type ObjectSession, type RangePlace } from "./hostObject";

export class WorksheetFreezePanesObject extends HostObject {
  readonly className = "WorksheetFreezePanes";

  constructor(
    session: ObjectSession,
    private readonly sheet: SheetState,
  ) {
    super(session);
  }

  /** The panes end with the range's last row and column. */
  freezeAt(range: RangePlace | string): void {
    const area = typeof range === "string" ? placeOfAddress(this.openWorkbook, this.sheet, range).area : range.area;
    this.freeze(
      area.bottom === lastSheetRow ? 0 : area.bottom + 1,
      area.right === lastSheetColumn ? 0 : area.right + 1,
    );
  }

  freezeRows(count = 1): void {
    this.freeze(count, 0);
  }

  freezeColumns(count = 1): void {
    this.freeze(0, count);
  }

  unfreeze(): void {
    this.freeze(0, 0);
  }

  getLocation(): HostObject {
    const location = this.getLocationOrNullObject();
    if (location === null) throw new ExcelError("ItemNotFound");
    return location;
  }

  getLocationOrNullObject(): HostObject | null {
    const { frozenRows, frozenColumns } = this.sheet;
    if (frozenRows === 0 && frozenColumns === 0) return null;
    const area: Area = {
      top: 0,
      left: 0,
      bottom: frozenRows === 0 ? lastSheetRow : frozenRows - 1,
      right: frozenColumns === 0 ? lastSheetColumn : frozenColumns - 1,
    };
    return this.session.makeRange(this.sheet, area);
  }

  private freeze(rows: number, columns: number): void {
    this.sheet.frozenRows = rows;
    this.sheet.frozenColumns = columns;
  }
}
