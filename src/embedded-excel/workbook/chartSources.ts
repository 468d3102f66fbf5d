/** Which cells of a source range are a chart's names, categories and values. */
import type { Area } from "../model/area";
import { columnCount, rowCount } from "../model/areaOperations";
import { absoluteAddress, quoteSheetName } from "../model/cellAddress";
import type { CellValue } from "../model/cellInput";
import type { ChartSeriesState, SheetState } from "../model/workbookState";
import type { OpenWorkbook } from "./openWorkbook";

export type SeriesBy = "Auto" | "Columns" | "Rows";

/** Texts at the edges are names and categories; the longer side runs along the categories unless it is said. */
export function seriesOf(
  workbook: OpenWorkbook,
  sheet: SheetState,
  source: Area,
  seriesBy: SeriesBy,
): ChartSeriesState[] {
  const values = workbook.calculation.valuesIn(sheet, source);
  const isByRows = seriesBy === "Rows" || (seriesBy === "Auto" && columnCount(source) > rowCount(source));
  const hasHeaderRow = values[0]!.slice(1).every(isLabel) && rowCount(source) > 1;
  const hasHeaderColumn =
    columnCount(source) > 1 && values.slice(hasHeaderRow ? 1 : 0).every(([first]) => isLabel(first ?? null));
  const body = { ...source, top: source.top + (hasHeaderRow ? 1 : 0), left: source.left + (hasHeaderColumn ? 1 : 0) };
  const lines = isByRows ? rowCount(body) : columnCount(body);
  return Array.from({ length: lines }, (_, index) => {
    const line = isByRows ? rowOf(body, index) : columnOf(body, index);
    const hasName = isByRows ? hasHeaderColumn : hasHeaderRow;
    const hasCategories = isByRows ? hasHeaderRow : hasHeaderColumn;
    const name = isByRows
      ? { ...line, left: source.left, right: source.left }
      : { ...line, top: source.top, bottom: source.top };
    const categories = isByRows
      ? { ...body, top: source.top, bottom: source.top }
      : { ...body, left: source.left, right: source.left };
    return {
      name: "",
      nameReference: hasName ? referenceTo(sheet, name) : "",
      valuesReference: referenceTo(sheet, line),
      categoriesReference: hasCategories ? referenceTo(sheet, categories) : "",
      color: "",
    };
  });
}

function isLabel(value: CellValue): boolean {
  return value === null || typeof value === "string";
}

function rowOf(area: Area, index: number): Area {
  return { ...area, top: area.top + index, bottom: area.top + index };
}

function columnOf(area: Area, index: number): Area {
  return { ...area, left: area.left + index, right: area.left + index };
}

export function referenceTo(sheet: SheetState, area: Area): string {
  return `${quoteSheetName(sheet.name)}!${absoluteAddress(area)}`;
}
