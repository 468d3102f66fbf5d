import { columnLetters } from "../formulaText";
import type { PlanArea } from "../workbookPlan";

export function area(row: number, column: number, rows = 1, columns = 1): PlanArea {
  return { row, column, rows, columns };
}

/** `$B$6`; rows and columns count from 0. */
export function absoluteCell(row: number, column: number): string {
  return `$${columnLetters(column)}$${row + 1}`;
}

/** `='选项'!$B$6:$D$9` */
export function sheetReference(sheetName: string, target: PlanArea): string {
  const { row, column, rows, columns } = target;
  const first = absoluteCell(row, column);
  const last = absoluteCell(row + rows - 1, column + columns - 1);
  return `='${sheetName.replaceAll("'", "''")}'!${first === last ? first : `${first}:${last}`}`;
}
