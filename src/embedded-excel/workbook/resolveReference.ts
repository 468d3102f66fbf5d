/** Finds the cells that a reference, a name or a structured reference means, without calculating anything. */
import { parseStructRef } from "@borgar/fx";
import type { Area } from "../model/area";
import { boundingAreaOf } from "../model/areaOperations";
import { parseArea, splitSheetName } from "../model/cellAddress";
import type { NameState, SheetState, TableState } from "../model/workbookState";
import { sheetByName, tableByName, type OpenWorkbook } from "./openWorkbook";
import { isSameName } from "./structuredReferences";
import { dataAreaOf, headerAreaOf, totalsAreaOf } from "./tableAreas";

export interface ResolvedReference {
  sheet: SheetState;
  area: Area;
}

/** `formula` with its leading `=`; null when it is no plain reference. `sheet` is where an address without sheet name lies. */
export function resolveReference(
  workbook: OpenWorkbook,
  formula: string,
  sheet: SheetState,
  depth = 0,
): ResolvedReference | null {
  const text = formula.slice(1).trim();
  const { sheetName, local } = splitSheetName(text);
  const target = sheetName === null ? sheet : sheetByName(workbook, sheetName);
  const area = parseArea(local);
  if (area !== null) return target === undefined ? null : { sheet: target, area };
  if (text.includes("[")) return resolveStructured(workbook, text);
  const table = tableByName(workbook, text);
  if (table !== undefined) return { sheet: table.sheet, area: dataAreaOf(table.table) };
  const name = target === undefined ? undefined : findName(workbook, local, target);
  return name === undefined || depth > 8 ? null : resolveReference(workbook, name.formula, sheet, depth + 1);
}

function findName(workbook: OpenWorkbook, text: string, sheet: SheetState): NameState | undefined {
  return [...sheet.names, ...workbook.state.names].find(({ name }) => isSameName(name, text));
}

function resolveStructured(workbook: OpenWorkbook, text: string): ResolvedReference | null {
  const reference = parseStructRef(text);
  const placed = reference?.table ? tableByName(workbook, reference.table) : undefined;
  if (reference === undefined || placed === undefined) return null;
  const rows = sectionsOf(placed.table, reference.sections ?? []);
  const columns = columnsOf(placed.table, reference.columns ?? []);
  return rows === null || columns === null ? null : { sheet: placed.sheet, area: { ...rows, ...columns } };
}

function sectionsOf(table: TableState, sections: readonly string[]): Area | null {
  if (sections.length === 0) return dataAreaOf(table);
  const areas = sections.map((section) => sectionOf(table, section));
  return areas.reduce((whole, area) => (whole === null || area === null ? null : boundingAreaOf(whole, area)));
}

function sectionOf(table: TableState, section: string): Area | null {
  if (section === "all") return table.area;
  if (section === "data") return dataAreaOf(table);
  if (section === "headers") return headerAreaOf(table);
  return section === "totals" ? totalsAreaOf(table) : null;
}

function columnsOf(table: TableState, names: readonly string[]): { left: number; right: number } | null {
  if (names.length === 0) return { left: table.area.left, right: table.area.right };
  const positions = names.map((name) => table.columns.findIndex((column) => isSameName(column.name, name)));
  if (positions.includes(-1)) return null;
  return { left: table.area.left + Math.min(...positions), right: table.area.left + Math.max(...positions) };
}
