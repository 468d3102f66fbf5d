/** Cuts a whole column and inserts it elsewhere on its sheet: what stands in it, its rules and every reference to it go along. */
import { lastSheetRow, type Area } from "../model/area";
import { containsArea, intersectionOf } from "../model/areaOperations";
import type { SheetState, TableState } from "../model/workbookState";
import { edited } from "./changeLog";
import { ExcelError } from "./excelError";
import type { OpenWorkbook } from "./openWorkbook";
import { requireAllowed } from "./protectionChecks";
import { rewriteFormulas } from "./rewriteFormulas";
import { deleteCells, insertCells } from "./shiftCells";
import { shiftReferences } from "./shiftReferences";

/** `before` is the column in front of which it is put; both count from 0 as they stand now. */
export function moveColumn(workbook: OpenWorkbook, sheet: SheetState, column: number, before: number): void {
  if (before === column || before === column + 1) return;
  requireAllowed(sheet, null);
  for (const table of sheet.tables) requireInside(table, column, before);
  const [first, last] = [Math.min(column, before), Math.max(column, before - 1)];
  workbook.changes.note(sheet, { ...wholeColumn(first), right: last }, edited, () => {
    insertCells(workbook, sheet, wholeColumn(before), "Right");
    const from = column < before ? column : column + 1;
    carryOver(workbook, sheet, from, before);
    deleteCells(workbook, sheet, wholeColumn(from), "Left");
  });
}

/** A table gives no column away and takes none in: both places lie between its columns, or neither. */
function requireInside({ area }: TableState, column: number, before: number): void {
  const isOwn = column >= area.left && column <= area.right;
  const isAmong = before > area.left && before <= area.right;
  if (isOwn !== isAmong) throw new ExcelError("InsertDeleteConflict");
}

function wholeColumn(column: number): Area {
  return { top: 0, bottom: lastSheetRow, left: column, right: column };
}

/** From a column to the empty one that was made for it. */
function carryOver(workbook: OpenWorkbook, sheet: SheetState, from: number, to: number): void {
  for (const grid of [sheet.inputs, sheet.cachedValues, sheet.styleIndexes] as (unknown[] | undefined)[][]) {
    for (const cells of grid) if (cells !== undefined) swap(cells, from, to);
  }
  for (const sizes of [sheet.columnWidths, sheet.columnStyleIndexes]) carryKey(sizes, from, to);
  if (sheet.hiddenColumns.delete(from)) sheet.hiddenColumns.add(to);
  for (const table of sheet.tables) {
    if (from < table.area.left || from > table.area.right) continue;
    swap(table.columns, from - table.area.left, to - table.area.left);
    workbook.calculation.tableChanged(sheet, table);
  }
  const moved = (area: Area): Area => (containsArea(wholeColumn(from), area) ? { ...area, left: to, right: to } : area);
  carryAttachments(workbook, sheet, moved, wholeColumn(from), to);
  rewriteFormulas(workbook, (formula, own) => shiftReferences(formula, own?.name ?? null, sheet.name, moved));
  const bottom = Math.max(0, sheet.inputs.length - 1);
  for (const place of [from, to]) workbook.calculation.cellsChanged(sheet, { ...wholeColumn(place), bottom });
}

function swap(items: unknown[], first: number, second: number): void {
  [items[first], items[second]] = [items[second], items[first]];
}

function carryKey(sizes: Map<number, number>, from: number, to: number): void {
  const size = sizes.get(from);
  sizes.delete(to);
  if (size !== undefined) sizes.set(to, size);
}

function carryAttachments(
  workbook: OpenWorkbook,
  sheet: SheetState,
  moved: (area: Area) => Area,
  column: Area,
  to: number,
): void {
  for (const rule of [...sheet.validations, ...sheet.conditionalFormats]) {
    rule.areas = rule.areas.flatMap((area) => [moved(area), ...partCarried(area, column, to)]);
  }
  sheet.hyperlinks = sheet.hyperlinks.map((link) => ({ ...link, area: moved(link.area) }));
  for (const tracked of workbook.trackedAreas) {
    if (tracked.sheetId === sheet.id) tracked.area = moved(tracked.area);
  }
}

/** Of a rule over several columns, what the moved one takes with it to where the rule does not reach. */
function partCarried(area: Area, column: Area, to: number): Area[] {
  const part = intersectionOf(area, column);
  if (part === null || containsArea(column, area) || (to >= area.left && to <= area.right)) return [];
  return [{ ...part, left: to, right: to }];
}
