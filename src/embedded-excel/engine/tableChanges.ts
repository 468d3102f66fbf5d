/** What a new definition of a table changes; pure. */
import type { Area } from "../model/area";
import type { EngineTable } from "./spreadsheetEngine";
import { dataRowsOf } from "./structuredReference";

/** A column that keeps its place and has a name that neither definition shares was renamed; others were moved or new. */
export function renamedColumns(previous: EngineTable, table: EngineTable): { oldName: string; newName: string }[] {
  if (previous.columnNames.length !== table.columnNames.length) return [];
  const renamed: { oldName: string; newName: string }[] = [];
  previous.columnNames.forEach((oldName, index) => {
    const newName = table.columnNames[index] ?? oldName;
    if (!table.columnNames.includes(oldName) && !previous.columnNames.includes(newName))
      renamed.push({ oldName, newName });
  });
  return renamed;
}

/** True when more than the number of rows changed: every formula that mentions the table has to be derived again. */
export function isTableMoved(previous: EngineTable, table: EngineTable): boolean {
  return (
    previous.sheetId !== table.sheetId ||
    previous.area.top !== table.area.top ||
    previous.area.left !== table.area.left ||
    previous.area.right !== table.area.right ||
    previous.showHeaders !== table.showHeaders ||
    previous.showTotals !== table.showTotals ||
    previous.columnNames.join("\n") !== table.columnNames.join("\n")
  );
}

/** The rows that the table gained or lost: whatever depends on the table depends on them. */
export function changedRowsOf(previous: EngineTable, table: EngineTable): (Area & { sheetId: string })[] {
  const before = dataRowsOf(previous).bottom;
  const after = dataRowsOf(table).bottom;
  if (before === after || previous.sheetId !== table.sheetId) return [];
  const { left, right } = table.area;
  return [{ sheetId: table.sheetId, left, right, top: Math.min(before, after) + 1, bottom: Math.max(before, after) }];
}
