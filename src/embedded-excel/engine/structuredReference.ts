/** Structured references of Excel tables as rectangles; pure. */
import { parseStructRef } from "@borgar/fx";
import type { Area } from "../model/area";
import { rememberByText } from "../model/rememberByText";
import type { EngineTable } from "./spreadsheetEngine";

export type TableRows = "thisRow" | "headers" | "data" | "totals" | "all" | "headersAndData" | "dataAndTotals";

export interface StructuredReference {
  /** Empty for `[@column]`: the table in which the formula stands. */
  readonly tableName: string;
  readonly columnNames: readonly string[];
  readonly rows: TableRows;
}

const rowsBySections: Readonly<Record<string, TableRows>> = {
  "": "data",
  "this row": "thisRow",
  headers: "headers",
  data: "data",
  totals: "totals",
  all: "all",
  "headers,data": "headersAndData",
  "data,totals": "dataAndTotals",
};

const keptReferences = 2000;

export const parseStructuredReference = rememberByText<StructuredReference | null>(keptReferences, (text) => {
  const parsed = parseStructRef(text);
  if (parsed === undefined) return null;
  const rows = rowsBySections[(parsed.sections ?? []).join(",").toLowerCase()];
  if (rows === undefined) return null;
  return { tableName: parsed.table ?? "", columnNames: parsed.columns ?? [], rows };
});

export function dataRowsOf(table: EngineTable): { top: number; bottom: number } {
  const top = table.area.top + (table.showHeaders ? 1 : 0);
  return { top, bottom: Math.max(top, table.area.bottom - (table.showTotals ? 1 : 0)) };
}

/** Sheet columns of the reference, or null when the table has no such column. */
export function columnsOf(table: EngineTable, columnNames: readonly string[]): { left: number; right: number } | null {
  if (columnNames.length === 0) return { left: table.area.left, right: table.area.right };
  const indexes = columnNames.map((name) => columnIndexOf(table, name));
  if (indexes.includes(-1)) return null;
  return { left: table.area.left + Math.min(...indexes), right: table.area.left + Math.max(...indexes) };
}

export function columnIndexOf(table: EngineTable, columnName: string): number {
  const exact = table.columnNames.indexOf(columnName);
  if (exact >= 0) return exact;
  const folded = foldColumnName(columnName);
  return table.columnNames.findIndex((name) => foldColumnName(name) === folded);
}

/** Excel compares headers without case, and a line break in a header may stand as any blank. */
function foldColumnName(name: string): string {
  return name.replace(/\r?\n/g, " ").toLowerCase();
}

/** Sheet rows of the reference; null where it has none: no header, no totals, or not in a data row. */
export function rowsOf(table: EngineTable, rows: TableRows, row: number): { top: number; bottom: number } | null {
  const data = dataRowsOf(table);
  const { top, bottom } = table.area;
  switch (rows) {
    case "thisRow":
      return row >= data.top && row <= data.bottom ? { top: row, bottom: row } : null;
    case "headers":
      return table.showHeaders ? { top, bottom: top } : null;
    case "totals":
      return table.showTotals ? { top: bottom, bottom } : null;
    case "data":
      return data;
    case "all":
      return { top, bottom };
    case "headersAndData":
      return { top, bottom: data.bottom };
    case "dataAndTotals":
      return { top: data.top, bottom };
  }
}

/** The rectangle that the reference means for a formula in `row`, or null when it means none. */
export function areaOfReference(table: EngineTable, reference: StructuredReference, row: number): Area | null {
  const columns = columnsOf(table, reference.columnNames);
  const rows = rowsOf(table, reference.rows, row);
  return columns === null || rows === null ? null : { ...columns, ...rows };
}
