/** Inserts and deletes cells: the others move, and everything that names them follows. */
import { lastSheetColumn, type Area } from "../model/area";
import { boundingAreaOf, containsArea, intersectionOf } from "../model/areaOperations";
import type { SheetState, TableState } from "../model/workbookState";
import { fillCalculatedColumns } from "./calculatedColumns";
import { cutsThrough, deletionOf, insertionOf, movedRegion, shiftArea, type CellShift } from "./cellShift";
import { setStyleIndex, styleIndexAt } from "./cellStyles";
import { deletionKind, insertionKind } from "./changeLog";
import { clearArea } from "./clearArea";
import { nextColumnId, uniqueColumnName } from "./columnNames";
import { ExcelError } from "./excelError";
import type { OpenWorkbook } from "./openWorkbook";
import { requireAllowed } from "./protectionChecks";
import { rewriteFormulas } from "./rewriteFormulas";
import { shiftLines } from "./shiftLines";
import { shiftReferences } from "./shiftReferences";
import { dataAreaOf, headerAreaOf } from "./tableAreas";
import { putHeaderText } from "./tableHeaders";
import { usedAreaOf } from "./usedArea";

export type InsertShift = "Down" | "Right";
export type DeleteShift = "Up" | "Left";

export function insertCells(workbook: OpenWorkbook, sheet: SheetState, area: Area, shift: InsertShift): void {
  requireAllowed(sheet, shift === "Down" ? "allowInsertRows" : "allowInsertColumns");
  workbook.changes.note(sheet, area, insertionKind(area, shift), () => makeRoom(workbook, sheet, area, shift));
}

function makeRoom(workbook: OpenWorkbook, sheet: SheetState, area: Area, shift: InsertShift): void {
  applyShift(workbook, sheet, insertionOf(area, shift));
  if (shift === "Down" && area.top > 0) copyRowLook(sheet, area);
  for (const table of sheet.tables) {
    const newRows = intersectionOf(dataAreaOf(table), area);
    if (newRows !== null && shift === "Down")
      fillCalculatedColumns(workbook, sheet, table, { ...table.area, top: newRows.top, bottom: newRows.bottom });
  }
}

export function deleteCells(workbook: OpenWorkbook, sheet: SheetState, area: Area, shift: DeleteShift): void {
  requireAllowed(sheet, shift === "Up" ? "allowDeleteRows" : "allowDeleteColumns");
  workbook.changes.note(sheet, area, deletionKind(area, shift), () => closeUp(workbook, sheet, area, shift));
}

function closeUp(workbook: OpenWorkbook, sheet: SheetState, area: Area, shift: DeleteShift): void {
  const kept = shift === "Up" ? rowThatTableKeeps(sheet, area) : null;
  if (kept === null) return applyShift(workbook, sheet, deletionOf(area, shift));
  clearArea(workbook, sheet, kept, "Contents");
  for (const table of sheet.tables) {
    if (intersectionOf(table.area, kept) !== null)
      fillCalculatedColumns(workbook, sheet, table, { ...table.area, top: kept.top, bottom: kept.bottom });
  }
  if (area.bottom > area.top) applyShift(workbook, sheet, deletionOf({ ...area, top: area.top + 1 }, shift));
}

/** A table never loses its last data row: Excel empties it instead. */
function rowThatTableKeeps(sheet: SheetState, area: Area): Area | null {
  for (const table of sheet.tables) {
    const data = dataAreaOf(table);
    if (containsArea(area, data) && !containsArea(area, table.area)) return { ...area, bottom: area.top };
  }
  return null;
}

/** Tables follow as a whole; a shift that would tear one apart is refused. */
function applyShift(workbook: OpenWorkbook, sheet: SheetState, shift: CellShift): void {
  for (const table of sheet.tables) {
    const header = headerAreaOf(table);
    const losesHeader = header !== null && shiftArea(shift, header) === null && shiftArea(shift, table.area) !== null;
    if (table.isFiltered && movesPartOfRows(shift, table.area)) throw new ExcelError("FilteredRangeConflict");
    if (cutsThrough(shift, table.area) || losesHeader) throw new ExcelError("InsertDeleteConflict");
  }
  const before = usedAreaOf(sheet, movedRegion(shift), false);
  moveCells(sheet, shift, before);
  shiftLines(sheet, shift);
  const after = usedAreaOf(sheet, movedRegion(shift), false);
  moveTables(workbook, sheet, shift);
  moveAttachments(workbook, sheet, shift);
  const moved = (area: Area): Area | null => shiftArea(shift, area);
  rewriteFormulas(workbook, (formula, own) => shiftReferences(formula, own?.name ?? null, sheet.name, moved));
  const touched = before !== null && after !== null ? boundingAreaOf(before, after) : (before ?? after);
  if (touched !== null) workbook.calculation.cellsChanged(sheet, touched);
}

/** Excel moves no cells within a filtered list; whole rows of the sheet it does. */
function movesPartOfRows({ axis, start, bandFirst, bandLast }: CellShift, { top, bottom }: Area): boolean {
  const isWholeRow = bandFirst === 0 && bandLast === lastSheetColumn;
  return axis === "rows" && !isWholeRow && start > top && start <= bottom;
}

function moveCells(sheet: SheetState, shift: CellShift, used: Area | null): void {
  if (used === null && shift.axis === "columns") return;
  for (const grid of [sheet.inputs, sheet.cachedValues, sheet.styleIndexes] as unknown[][][]) {
    if (shift.axis === "rows") moveRows(grid, shift);
    else moveColumns(grid, shift);
  }
}

function moveRows(grid: (unknown[] | undefined)[], { kind, start, count, bandFirst, bandLast }: CellShift): void {
  if (grid.length <= start) return;
  const isWholeRow = bandFirst === 0 && bandLast === lastSheetColumn;
  if (isWholeRow && kind === "insert") return void grid.splice(start, 0, ...Array.from({ length: count }, () => []));
  if (isWholeRow) return void grid.splice(start, count);
  const step = kind === "insert" ? -count : count;
  const rows = Array.from(
    { length: Math.max(0, grid.length - start) + (kind === "insert" ? count : 0) },
    (_, i) => start + i,
  );
  for (const row of kind === "insert" ? rows.reverse() : rows) {
    const from = row + step;
    const source = kind === "insert" && from < start ? undefined : grid[from];
    const width = Math.max(grid[row]?.length ?? 0, source?.length ?? 0);
    for (let column = bandFirst; column <= Math.min(bandLast, width - 1); column += 1) {
      (grid[row] ??= [])[column] = source?.[column];
    }
  }
}

function moveColumns(grid: (unknown[] | undefined)[], { kind, start, count, bandFirst, bandLast }: CellShift): void {
  for (let row = bandFirst; row <= Math.min(bandLast, grid.length - 1); row += 1) {
    const cells = grid[row];
    if (cells === undefined || cells.length <= start) continue;
    if (kind === "insert") cells.splice(start, 0, ...new Array<undefined>(count).fill(undefined));
    else cells.splice(start, count);
  }
}

function moveTables(workbook: OpenWorkbook, sheet: SheetState, shift: CellShift): void {
  for (const table of [...sheet.tables]) {
    const after = shiftArea(shift, table.area);
    if (shift.axis === "columns" && shift.kind === "delete") removeColumns(table, shift);
    if (after === table.area) continue;
    if (after === null) {
      sheet.tables.splice(sheet.tables.indexOf(table), 1);
      workbook.calculation.tableRemoved(table);
      continue;
    }
    const isWidened = after.right - after.left > table.area.right - table.area.left;
    table.area = after;
    if (isWidened) insertColumns(workbook, sheet, table, shift);
    workbook.calculation.tableChanged(sheet, table);
  }
}

function insertColumns(
  workbook: OpenWorkbook,
  sheet: SheetState,
  table: TableState,
  { start, count }: CellShift,
): void {
  for (let position = start; position < start + count; position += 1) {
    const name = uniqueColumnName(table.columns, "", workbook.language);
    const column = { id: nextColumnId(table), name, calculatedFormula: null };
    table.columns.splice(position - table.area.left, 0, column);
    putHeaderText(workbook, sheet, table, column);
  }
}

function removeColumns(table: TableState, { start, count }: CellShift): void {
  const first = Math.max(start, table.area.left) - table.area.left;
  const end = Math.min(start + count, table.area.right + 1) - table.area.left;
  if (end > first) table.columns.splice(first, end - first);
}

function moveAttachments(workbook: OpenWorkbook, sheet: SheetState, shift: CellShift): void {
  const moveAll = (areas: readonly Area[]): Area[] => areas.flatMap((area) => shiftArea(shift, area) ?? []);
  sheet.validations = sheet.validations.filter((rule) => moveAll(rule.areas).length > 0);
  sheet.conditionalFormats = sheet.conditionalFormats.filter((rule) => moveAll(rule.areas).length > 0);
  for (const rule of [...sheet.validations, ...sheet.conditionalFormats]) rule.areas = moveAll(rule.areas);
  sheet.hyperlinks = sheet.hyperlinks.flatMap((link) => {
    const area = shiftArea(shift, link.area);
    return area === null ? [] : [{ ...link, area }];
  });
  for (const tracked of workbook.trackedAreas) {
    if (tracked.sheetId !== sheet.id) continue;
    const area = shiftArea(shift, tracked.area);
    if (area === null) tracked.isDeleted = true;
    else tracked.area = area;
  }
}

/** New rows look like the row above them, as in Excel. */
function copyRowLook(sheet: SheetState, area: Area): void {
  const right = Math.min(area.right, (sheet.styleIndexes[area.top - 1]?.length ?? 0) - 1);
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= right; column += 1) {
      setStyleIndex(sheet, row, column, styleIndexAt(sheet, area.top - 1, column));
    }
  }
}
