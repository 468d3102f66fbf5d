import { parseA1Reference } from "./a1Reference";
import type { Area } from "../model/area";
import { isReferenceToken, splitSheetPrefix, tokenizeFormula, type FormulaToken } from "./formulaTokens";
import type { CellPosition } from "./spreadsheetEngine";
import { areaOfReference, parseStructuredReference, type StructuredReference } from "./structuredReference";
import type { WorkbookDirectory } from "./workbookDirectory";

export interface SheetArea {
  readonly sheetId: string;
  readonly area: Area;
}

const deepestNesting = 16;

/** The rectangle of a reference, name or structured reference, with or without leading `=`; null for anything else. */
export function resolveReferenceIn(
  directory: WorkbookDirectory,
  reference: string,
  at: CellPosition,
  nesting = 0,
): SheetArea | null {
  const tokens = tokenizeFormula(reference.trim()).filter(({ type }) => type !== "fx_prefix" && type !== "whitespace");
  const token = tokens[0];
  if (token === undefined || tokens.length !== 1 || nesting > deepestNesting) return null;
  if (isReferenceToken(token)) return resolveA1(directory, token, at);
  if (token.type === "structured") return resolveStructured(directory, parseStructuredReference(token.value), at);
  return token.type === "range_named" ? resolveName(directory, token.value, at, nesting) : null;
}

function resolveA1(directory: WorkbookDirectory, token: FormulaToken, at: CellPosition): SheetArea | null {
  const { sheetName, rest } = splitSheetPrefix(token.value);
  const sheetId = sheetName === null ? at.sheetId : directory.sheetIdNamed(sheetName);
  const area = parseA1Reference(rest)?.area;
  return sheetId === null || area === undefined ? null : { sheetId, area };
}

function resolveStructured(
  directory: WorkbookDirectory,
  reference: StructuredReference | null,
  at: CellPosition,
): SheetArea | null {
  if (reference === null) return null;
  const table = reference.tableName === "" ? directory.tableAt(at) : directory.tableNamed(reference.tableName);
  const area = table === null ? null : areaOfReference(table, reference, at.row);
  return table === null || area === null ? null : { sheetId: table.sheetId, area };
}

function resolveName(directory: WorkbookDirectory, text: string, at: CellPosition, nesting: number): SheetArea | null {
  const { sheetName, rest } = splitSheetPrefix(text);
  const scope = sheetName === null ? at.sheetId : (directory.sheetIdNamed(sheetName) ?? "");
  const formula = directory.nameFormula(rest, scope);
  if (formula !== null) return resolveReferenceIn(directory, formula, at, nesting + 1);
  return resolveStructured(directory, { tableName: rest, columnNames: [], rows: "data" }, at);
}
