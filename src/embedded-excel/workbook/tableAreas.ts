/** The parts of a table. */
import type { Area } from "../model/area";
import type { TableColumnState, TableState } from "../model/workbookState";

export function headerAreaOf(table: TableState): Area | null {
  return table.showHeaders ? { ...table.area, bottom: table.area.top } : null;
}

export function dataAreaOf(table: TableState): Area {
  const { area, showHeaders, showTotals } = table;
  return { ...area, top: area.top + (showHeaders ? 1 : 0), bottom: area.bottom - (showTotals ? 1 : 0) };
}

export function totalsAreaOf(table: TableState): Area | null {
  return table.showTotals ? { ...table.area, top: table.area.bottom } : null;
}

export function columnAreaOf(table: TableState, column: TableColumnState, of: Area): Area {
  const position = table.area.left + table.columns.indexOf(column);
  return { ...of, left: position, right: position };
}

export function columnAt(table: TableState, column: number): TableColumnState | undefined {
  return table.columns[column - table.area.left];
}
