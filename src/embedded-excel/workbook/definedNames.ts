import type { NameState, SheetState } from "../model/workbookState";
import { parseArea } from "../model/cellAddress";
import { ExcelError } from "./excelError";
import { isValidFormula } from "./formulaText";
import { tableByName, type OpenWorkbook } from "./openWorkbook";
import { isSameName } from "./structuredReferences";

/** `scope` is the sheet whose name it is, null for the workbook's. */
export function namesOf(workbook: OpenWorkbook, scope: SheetState | null): NameState[] {
  return scope === null ? workbook.state.names : scope.names;
}

export function addName(
  workbook: OpenWorkbook,
  scope: SheetState | null,
  name: string,
  formula: string,
  comment: string,
): NameState {
  if (!isDefinedName(name) || !isValidFormula(formula)) throw new ExcelError("InvalidArgument");
  const names = namesOf(workbook, scope);
  if (names.some((other) => isSameName(other.name, name))) throw new ExcelError("ItemAlreadyExists");
  if (tableByName(workbook, name) !== undefined) throw new ExcelError("InvalidArgument");
  const state = { name, formula, visible: true, comment };
  names.push(state);
  workbook.calculation.nameChanged(state, scope);
  return state;
}

export function setNameFormula(
  workbook: OpenWorkbook,
  scope: SheetState | null,
  name: NameState,
  formula: string,
): void {
  if (!isValidFormula(formula)) throw new ExcelError("InvalidArgument");
  name.formula = formula.startsWith("=") ? formula : `=${formula}`;
  workbook.calculation.nameChanged(name, scope);
}

export function deleteName(workbook: OpenWorkbook, scope: SheetState | null, name: NameState): void {
  const names = namesOf(workbook, scope);
  names.splice(names.indexOf(name), 1);
  workbook.calculation.nameRemoved(name, scope);
}

/** Letters, digits, points and underscores; nothing that reads as a cell. */
function isDefinedName(name: string): boolean {
  const looksLikeCell = parseArea(name) !== null || /^[Rr]\d*([Cc]\d*)?$/.test(name) || /^[Cc]\d*$/.test(name);
  return /^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u.test(name) && name.length <= 255 && !looksLikeCell;
}
