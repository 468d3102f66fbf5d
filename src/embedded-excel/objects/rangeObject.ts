import { translateFormulaToR1C1 } from "@borgar/fx";
import type { Area } from "../model/area";
import { cellAddress } from "../model/cellAddress";
import type { SheetState } from "../model/workbookState";
import { clearArea, type ClearWhat } from "../workbook/clearArea";
import { copyArea, type CopyWhat } from "../workbook/copyArea";
import { ExcelError } from "../workbook/excelError";
import { isHidden, setHidden } from "../workbook/hiddenLines";
import { linkAt, setLink, type WrittenLink } from "../workbook/hyperlinks";
import { placeOfAddress } from "../workbook/rangeAddress";
import {
  isReadable,
  mapCells,
  readFormulas,
  readNumberFormats,
  readValues,
  readValueTypes,
  writeContent,
  writeNumberFormats,
  type ShownValue,
} from "../workbook/rangeContent";
import { selectArea } from "../workbook/selection";
import { findSpecialCells, isSpecialKind } from "../workbook/specialCells";
import { deleteCells, insertCells, type DeleteShift, type InsertShift } from "../workbook/shiftCells";
import { shownTextIn } from "../workbook/shownText";
import { ConditionalFormatCollectionObject } from "./conditionalFormatCollectionObject";
import { DataValidationObject } from "./dataValidationObject";
import { RangeFormatObject } from "./rangeFormatObject";
import type { HostObject } from "./hostObject";
import { RangeAreasObject } from "./rangeAreasObject";
import { RangeGeometry } from "./rangeGeometry";
import { TableScopedCollectionObject } from "./tableScopedCollectionObject";

export class RangeObject extends RangeGeometry {
  protected rangeAt(area: Area, sheet: SheetState = this.sheet): RangeObject {
    return new RangeObject(this.session, sheet, area);
  }

  get values(): ShownValue[][] | null {
    return isReadable(this.area) ? readValues(this.openWorkbook, this.sheet, this.area) : null;
  }
  set values(values: unknown) {
    writeContent(this.openWorkbook, this.sheet, this.area, values);
  }

  get formulas(): ShownValue[][] | null {
    return isReadable(this.area) ? readFormulas(this.sheet, this.area) : null;
  }
  set formulas(formulas: unknown) {
    writeContent(this.openWorkbook, this.sheet, this.area, formulas);
  }

  /** Formulas are English with commas on every locale here. */
  get formulasLocal(): ShownValue[][] | null {
    return this.formulas;
  }

  get formulasR1C1(): ShownValue[][] | null {
    const { formulas } = this;
    if (formulas === null) return null;
    return mapCells(this.area, (row, column) => {
      const shown = formulas[row - this.area.top]![column - this.area.left]!;
      const isFormula = typeof shown === "string" && shown.startsWith("=");
      return isFormula ? translateFormulaToR1C1(shown, cellAddress(row, column)) : shown;
    });
  }

  get text(): string[][] | null {
    return isReadable(this.area) ? shownTextIn(this.openWorkbook, this.sheet, this.area) : null;
  }

  get valueTypes(): string[][] | null {
    return isReadable(this.area) ? readValueTypes(this.openWorkbook, this.sheet, this.area) : null;
  }

  get numberFormat(): string[][] | null {
    return isReadable(this.area) ? readNumberFormats(this.openWorkbook, this.sheet, this.area) : null;
  }
  set numberFormat(formats: unknown) {
    writeNumberFormats(this.openWorkbook, this.sheet, this.area, formats);
  }

  get hidden(): boolean | null {
    const [rows, columns] = [this.rowHidden, this.columnHidden];
    return rows === true || columns === true ? true : rows === null || columns === null ? null : false;
  }
  get rowHidden(): boolean | null {
    return isHidden(this.sheet.hiddenRows, this.area.top, this.area.bottom);
  }
  set rowHidden(isRowHidden: boolean) {
    setHidden(this.sheet, "rows", this.area, isRowHidden);
  }
  get columnHidden(): boolean | null {
    return isHidden(this.sheet.hiddenColumns, this.area.left, this.area.right);
  }
  set columnHidden(isColumnHidden: boolean) {
    setHidden(this.sheet, "columns", this.area, isColumnHidden);
  }

  get hyperlink(): WrittenLink | null {
    return linkAt(this.openWorkbook, this.sheet, this.area);
  }
  set hyperlink(link: WrittenLink) {
    setLink(this.openWorkbook, this.sheet, this.area, link);
  }

  /** No named cell styles are kept. */
  get style(): string {
    return "Normal";
  }
  /** Formulas of this host fill one cell each. */
  get hasSpill(): boolean {
    return false;
  }

  get worksheet(): HostObject {
    return this.session.makeWorksheet(this.sheet.id);
  }
  get format(): RangeFormatObject {
    return new RangeFormatObject(this.session, this);
  }
  get dataValidation(): DataValidationObject {
    return new DataValidationObject(this.session, this);
  }
  get conditionalFormats(): ConditionalFormatCollectionObject {
    return new ConditionalFormatCollectionObject(this.session, this);
  }

  getSpecialCells(kind: string, valueKind: string | null = null): RangeAreasObject {
    const found = this.getSpecialCellsOrNullObject(kind, valueKind);
    if (found === null) throw new ExcelError("ItemNotFound");
    return found;
  }
  /** Null where there is none. */
  getSpecialCellsOrNullObject(kind: string, valueKind: string | null = null): RangeAreasObject | null {
    if ((valueKind ?? "All") !== "All" || !isSpecialKind(kind))
      throw new ExcelError("ApiNotFound", `Special cells ${kind} ${valueKind ?? ""} are not implemented.`);
    const areas = findSpecialCells(this.sheet, this.area, kind);
    return areas.length === 0 ? null : new RangeAreasObject(this.session, this.sheet, areas);
  }

  getTables(fullyContained = false): TableScopedCollectionObject {
    return new TableScopedCollectionObject(this.session, this.sheet, this.area, fullyContained);
  }

  select(): void {
    selectArea(this.openWorkbook, this.sheet, this.area);
  }

  clear(what: ClearWhat = "All"): void {
    clearArea(this.openWorkbook, this.sheet, this.area, what);
  }

  insert(shift: InsertShift): RangeObject {
    const { area } = this;
    insertCells(this.openWorkbook, this.sheet, area, shift);
    return this.rangeAt(area);
  }

  delete(shift: DeleteShift): void {
    deleteCells(this.openWorkbook, this.sheet, this.area, shift);
  }

  copyFrom(source: RangeObject | string, what: CopyWhat = "All", skipBlanks = false, transpose = false): void {
    if (transpose) throw new ExcelError("ApiNotFound", "Range.copyFrom with transpose is not implemented.");
    const place =
      typeof source === "string"
        ? placeOfAddress(this.openWorkbook, this.sheet, source)
        : { sheet: source.sheet, area: source.area };
    copyArea(this.openWorkbook, place, { sheet: this.sheet, area: this.area }, what, skipBlanks);
  }

  calculate(): void {
    this.openWorkbook.calculation.recalculate();
  }

  /** The library asks before it sends a large array in chunks. */
  validateArraySize(rows: number, columns: number): void {
    if (rows === this.rowCount && columns === this.columnCount) return;
    throw new ExcelError(
      "InvalidArgument",
      "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
    );
  }
}
