import type { PlanArea } from "../../schema/workbookPlan";

export function rangeOf(sheet: Excel.Worksheet, area: PlanArea): Excel.Range {
  return sheet.getRangeByIndexes(area.row, area.column, area.rows, area.columns);
}

export function contains(area: PlanArea, row: number, column: number): boolean {
  return row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns;
}

/** Excel's column width box counts characters of the default font (7 pixels wide, 5 pixels of padding); the API takes points. */
export function pointsFromCharacters(characters: number): number {
  return (characters * 7 + 5) * 0.75;
}
