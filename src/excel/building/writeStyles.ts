import { columnLetters } from "../../schema/formulaText";
import type { SheetPlan, StylePlan } from "../../schema/workbookPlan";
import { setNumberFormat } from "../setNumberFormat";
import { pointsFromCharacters, rangeOf } from "./planArea";

type SheetLook = Pick<SheetPlan, "styles" | "columnWidths" | "rowHeights" | "hiddenColumns">;

export function writeStyles(sheet: Excel.Worksheet, plan: SheetLook): void {
  for (const style of plan.styles) writeStyle(rangeOf(sheet, style.area), style);
  for (const { column, count, characters } of plan.columnWidths) {
    columns(sheet, column, count).format.columnWidth = pointsFromCharacters(characters);
  }
  for (const { row, count, points } of plan.rowHeights) {
    sheet.getRange(`${row + 1}:${row + count}`).format.rowHeight = points;
  }
  for (const { column, count } of plan.hiddenColumns) columns(sheet, column, count).columnHidden = true;
}

function columns(sheet: Excel.Worksheet, first: number, count: number): Excel.Range {
  return sheet.getRange(`${columnLetters(first)}:${columnLetters(first + count - 1)}`);
}

export function writeStyle(range: Excel.Range, style: StylePlan): void {
  if (style.numberFormat !== undefined) setNumberFormat(range, style.numberFormat);
  if (style.fillColor !== undefined) range.format.fill.color = style.fillColor;
  if (style.wrapText !== undefined) range.format.wrapText = style.wrapText;
  if (style.horizontal !== undefined) range.format.horizontalAlignment = style.horizontal;
  if (style.vertical !== undefined) range.format.verticalAlignment = style.vertical;
  if (style.indent !== undefined) range.format.indentLevel = style.indent;
  writeFont(range.format.font, style);
  writeBorders(range.format.borders, style);
}

function writeFont(font: Excel.RangeFont, style: StylePlan): void {
  if (style.fontName !== undefined) font.name = style.fontName;
  if (style.fontSize !== undefined) font.size = style.fontSize;
  if (style.fontColor !== undefined) font.color = style.fontColor;
  if (style.bold !== undefined) font.bold = style.bold;
  if (style.italic !== undefined) font.italic = style.italic;
}

function writeBorders(borders: Excel.RangeBorderCollection, style: StylePlan): void {
  if (style.borderBottom !== undefined) writeBorder(borders, "EdgeBottom", style.borderBottom);
  if (style.borderTop !== undefined) writeBorder(borders, "EdgeTop", style.borderTop);
  if (style.outline === undefined) return;
  for (const side of ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"] as const) {
    writeBorder(borders, side, style.outline);
  }
}

type BorderSide = "EdgeTop" | "EdgeBottom" | "EdgeLeft" | "EdgeRight";

function writeBorder(borders: Excel.RangeBorderCollection, side: BorderSide, color: string): void {
  const border = borders.getItem(side);
  border.style = "Continuous";
  border.color = color;
}
