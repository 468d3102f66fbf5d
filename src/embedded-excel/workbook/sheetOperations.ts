import { createEmptySheet, sheetIdOf } from "../model/emptyWorkbook";
import type { SheetState } from "../model/workbookState";
import { renameSheetInFormula } from "../engine/renameInFormula";
import { breakSheetReferences, breakTableReferences } from "./brokenReferences";
import { ExcelError } from "./excelError";
import { sheetByName, type OpenWorkbook } from "./openWorkbook";
import { rewriteFormulas } from "./rewriteFormulas";
import { activateSheet } from "./selection";

const longestSheetName = 31;

export function addSheet(workbook: OpenWorkbook, wanted: string | null): SheetState {
  const name = wanted ?? nextSheetName(workbook);
  requireSheetName(workbook, name, null);
  const sheet = createEmptySheet(nextSheetId(workbook), name);
  workbook.state.sheets.push(sheet);
  workbook.calculation.addSheet(sheet);
  return sheet;
}

export function renameSheet(workbook: OpenWorkbook, sheet: SheetState, name: string): void {
  requireSheetName(workbook, name, sheet);
  const before = sheet.name;
  if (name === before) return;
  sheet.name = name;
  workbook.calculation.renameSheet(sheet);
  rewriteFormulas(workbook, (formula) => renameSheetInFormula(formula, before, name));
}

export function moveSheet(workbook: OpenWorkbook, sheet: SheetState, position: number): void {
  const { sheets } = workbook.state;
  if (position < 0 || position >= sheets.length) throw new ExcelError("InvalidArgument");
  sheets.splice(sheets.indexOf(sheet), 1);
  sheets.splice(position, 0, sheet);
  workbook.calculation.moveSheet(sheet);
}

/** Excel keeps at least one visible sheet. */
export function deleteSheet(workbook: OpenWorkbook, sheet: SheetState): void {
  const { state } = workbook;
  const others = state.sheets.filter((other) => other !== sheet);
  requireVisibleSheet(others);
  if (state.activeSheetId === sheet.id) activateSheet(workbook, others.find(isVisible)!);
  for (const table of sheet.tables) workbook.calculation.tableRemoved(table);
  state.sheets = others;
  workbook.selections.delete(sheet.id);
  for (const tracked of workbook.trackedAreas) if (tracked.sheetId === sheet.id) tracked.isDeleted = true;
  workbook.calculation.deleteSheet(sheet.id);
  rewriteFormulas(workbook, (formula) =>
    sheet.tables.reduce(
      (text, { name }) => breakTableReferences(text, name),
      breakSheetReferences(formula, sheet.name),
    ),
  );
}

export function setVisibility(workbook: OpenWorkbook, sheet: SheetState, visibility: SheetState["visibility"]): void {
  const others = workbook.state.sheets.filter((other) => other !== sheet);
  if (visibility !== "Visible") {
    requireVisibleSheet(others);
    if (workbook.state.activeSheetId === sheet.id) activateSheet(workbook, others.find(isVisible)!);
  }
  sheet.visibility = visibility;
}

function isVisible(sheet: SheetState): boolean {
  return sheet.visibility === "Visible";
}

function requireVisibleSheet(sheets: readonly SheetState[]): void {
  if (!sheets.some(isVisible)) throw new ExcelError("GeneralException", "A workbook must contain a visible sheet.");
}

function requireSheetName(workbook: OpenWorkbook, name: string, own: SheetState | null): void {
  const isWrong = name === "" || name.length > longestSheetName || /[\\/?*[\]:]/.test(name) || /^'|'$/.test(name);
  if (isWrong) throw new ExcelError("InvalidArgument");
  const other = sheetByName(workbook, name);
  if (other !== undefined && other !== own) throw new ExcelError("ItemAlreadyExists");
}

function nextSheetName(workbook: OpenWorkbook): string {
  for (let count = workbook.state.sheets.length + 1; ; count += 1) {
    if (sheetByName(workbook, `Sheet${count}`) === undefined) return `Sheet${count}`;
  }
}

/** Ids are never used again, also not after a deletion. */
function nextSheetId(workbook: OpenWorkbook): string {
  for (;;) {
    workbook.counters.sheet += 1;
    const id = sheetIdOf(workbook.counters.sheet);
    if (workbook.state.sheets.every((sheet) => sheet.id !== id)) return id;
  }
}
