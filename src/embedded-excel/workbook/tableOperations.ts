import type { Area } from "../model/area";
import { containsArea, intersectionOf, isSameArea } from "../model/areaOperations";
import { renameTableInFormula } from "../engine/renameInFormula";
import type { SheetState, TableColumnState, TableState } from "../model/workbookState";
import { fillCalculatedColumns, recogniseCalculatedColumns } from "./calculatedColumns";
import { breakTableReferences } from "./brokenReferences";
import { clearArea } from "./clearArea";
import { nextColumnId, uniqueColumnName } from "./columnNames";
import { ExcelError } from "./excelError";
import { tableByName, type OpenWorkbook } from "./openWorkbook";
import { requireAllowed } from "./protectionChecks";
import { rewriteFormulas } from "./rewriteFormulas";
import { insertCells } from "./shiftCells";
import { shownTextOfInput } from "./shownText";
import { putHeaderText } from "./tableHeaders";
import { extendColumnRules } from "./tableGrowth";
import { usedAreaOf } from "./usedArea";

/** Without headers Excel inserts a header row; a table without data row gets one. Both push down what lies below. */
export function addTable(workbook: OpenWorkbook, sheet: SheetState, range: Area, hasHeaders: boolean): TableState {
  requireAllowed(sheet, null);
  if (sheet.tables.some((other) => intersectionOf(other.area, range) !== null)) throw new ExcelError("InvalidArgument");
  const area = makeRoom(workbook, sheet, range, hasHeaders);
  workbook.counters.table += 1;
  const table: TableState = {
    id: String(workbook.counters.table),
    name: nextTableName(workbook),
    area,
    showHeaders: true,
    showTotals: false,
    columns: [],
    style: "TableStyleMedium2",
    showBandedRows: true,
    showBandedColumns: false,
    showFirstColumn: false,
    showLastColumn: false,
    showFilterButton: true,
  };
  addColumnsUntil(workbook, sheet, table, area.right);
  sheet.tables.push(table);
  workbook.calculation.tableChanged(sheet, table);
  recogniseCalculatedColumns(sheet, table);
  return table;
}

function makeRoom(workbook: OpenWorkbook, sheet: SheetState, range: Area, hasHeaders: boolean): Area {
  if (!hasHeaders) {
    insertCells(workbook, sheet, { ...range, bottom: range.top }, "Down");
    return { ...range, bottom: range.bottom + 1 };
  }
  if (range.bottom > range.top) return range;
  const below = { ...range, top: range.bottom + 1, bottom: range.bottom + 1 };
  if (usedAreaOf(sheet, below, true) !== null) insertCells(workbook, sheet, below, "Down");
  return { ...range, bottom: range.bottom + 1 };
}

/** Columns are named by what stands in the header row. */
function addColumnsUntil(workbook: OpenWorkbook, sheet: SheetState, table: TableState, right: number): void {
  for (let position = table.area.left + table.columns.length; position <= right; position += 1) {
    const input = sheet.inputs[table.area.top]?.[position] ?? null;
    const wanted = table.showHeaders ? shownTextOfInput(workbook, sheet, table.area.top, position, input) : "";
    const column: TableColumnState = {
      id: nextColumnId(table),
      name: uniqueColumnName(table.columns, wanted, workbook.language),
      calculatedFormula: null,
    };
    table.columns.push(column);
    putHeaderText(workbook, sheet, table, column);
  }
}

function nextTableName(workbook: OpenWorkbook): string {
  const word = workbook.language === "zh-CN" ? "表" : "Table";
  for (let count = 1; ; count += 1) {
    const name = `${word}${count}`;
    if (tableByName(workbook, name) === undefined && !isDefinedName(workbook, name)) return name;
  }
}

function isDefinedName(workbook: OpenWorkbook, name: string): boolean {
  return workbook.state.names.some((other) => other.name.toLowerCase() === name.toLowerCase());
}

/** A duplicate, or what Excel does not take as a name, is an InvalidArgument (OfficeDev/office-js#551). */
export function renameTable(workbook: OpenWorkbook, sheet: SheetState, table: TableState, name: string): void {
  const other = tableByName(workbook, name)?.table;
  const isTaken = (other !== undefined && other !== table) || isDefinedName(workbook, name);
  if (isTaken || !isTableName(name)) throw new ExcelError("InvalidArgument");
  const before = table.name;
  if (name === before) return;
  table.name = name;
  workbook.calculation.tableChanged(sheet, table, before);
  rewriteFormulas(workbook, (formula) => renameTableInFormula(formula, before, name));
}

function isTableName(name: string): boolean {
  const looksLikeCell =
    /^[A-Za-z]{1,3}\d{1,7}$/.test(name) || /^[Rr]\d*([Cc]\d*)?$/.test(name) || /^[Cc]\d*$/.test(name);
  return /^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u.test(name) && name.length <= 255 && !looksLikeCell;
}

/** The header row stays where it is; the new area overlaps the old one. */
export function resizeTable(workbook: OpenWorkbook, sheet: SheetState, table: TableState, area: Area): void {
  requireAllowed(sheet, null);
  const isPossible =
    area.top === table.area.top &&
    area.bottom > area.top &&
    intersectionOf(area, table.area) !== null &&
    area.left === table.area.left;
  const touchesOther = sheet.tables.some((other) => other !== table && intersectionOf(other.area, area) !== null);
  if (!isPossible || touchesOther) throw new ExcelError("InvalidArgument");
  if (isSameArea(area, table.area)) return;
  table.columns.splice(area.right - area.left + 1);
  addColumnsUntil(workbook, sheet, table, area.right);
  const newRows = area.bottom > table.area.bottom ? { ...area, top: table.area.bottom + 1 } : null;
  const oldArea = table.area;
  table.area = area;
  if (newRows !== null) extendRows(workbook, sheet, table, oldArea, newRows);
  workbook.calculation.tableChanged(sheet, table);
}

function extendRows(workbook: OpenWorkbook, sheet: SheetState, table: TableState, before: Area, newRows: Area): void {
  extendColumnRules(sheet, { ...before, top: before.top + 1 }, newRows.bottom);
  fillCalculatedColumns(workbook, sheet, table, newRows);
}

/** The cells are emptied with the table, as Excel does. */
export function deleteTable(workbook: OpenWorkbook, sheet: SheetState, table: TableState): void {
  requireAllowed(sheet, null);
  removeTable(workbook, sheet, table);
  clearArea(workbook, sheet, table.area, "All");
  rewriteFormulas(workbook, (formula) => breakTableReferences(formula, table.name));
}

/** The cells stay; references to the table would have to become plain ones, which this host does not do. */
export function convertTable(workbook: OpenWorkbook, sheet: SheetState, table: TableState): void {
  requireAllowed(sheet, null);
  let isMentioned = false;
  rewriteFormulas(workbook, (formula) => {
    isMentioned ||= breakTableReferences(formula, table.name) !== formula;
    return formula;
  });
  if (isMentioned) {
    throw new ExcelError("ApiNotFound", "Table.convertToRange() of a table that formulas mention is not implemented.");
  }
  removeTable(workbook, sheet, table);
}

function removeTable(workbook: OpenWorkbook, sheet: SheetState, table: TableState): void {
  sheet.tables.splice(sheet.tables.indexOf(table), 1);
  workbook.calculation.tableRemoved(table);
}

export function tablesIn(sheet: SheetState, area: Area, isFullyContained: boolean): TableState[] {
  return sheet.tables.filter((table) =>
    isFullyContained ? containsArea(area, table.area) : intersectionOf(area, table.area) !== null,
  );
}
