import type { TableColumnState, TableState } from "../model/workbookState";
import type { Language } from "./openWorkbook";
import { isSameName } from "./structuredReferences";

/** No two columns of a table share a name: a duplicate gets a number, a blank one Excel's word for a column. */
export function uniqueColumnName(columns: readonly { name: string }[], wanted: string, language: Language): string {
  const isTaken = (name: string): boolean => columns.some((column) => isSameName(column.name, name));
  const word = language === "zh-CN" ? "列" : "Column";
  if (wanted !== "" && !isTaken(wanted)) return wanted;
  const stem = wanted === "" ? word : wanted;
  for (let count = wanted === "" ? 1 : 2; ; count += 1) {
    if (!isTaken(`${stem}${count}`)) return `${stem}${count}`;
  }
}

export function nextColumnId(table: TableState): number {
  return table.columns.reduce((highest: number, column: TableColumnState) => Math.max(highest, column.id), 0) + 1;
}
