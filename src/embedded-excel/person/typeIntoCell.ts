import type { CellInput } from "../model/cellInput";
import type { SheetState, ValidationState } from "../model/workbookState";
import { styleAt } from "../workbook/cellStyles";
import { enterCells, putInputs } from "../workbook/enterCells";
import type { OpenWorkbook } from "../workbook/openWorkbook";
import { readTypedText } from "../workbook/typedText";
import { isValid } from "../workbook/validationCheck";
import { validationAt } from "../workbook/validationRules";
import { requireUnlocked } from "../workbook/protectionChecks";

export interface ShownAlert {
  style: ValidationState["alert"]["style"];
  title: string;
  message: string;
}

/** Warnings and informations are confirmed and reported; only the style "Stop" refuses. */
export type TypingResult = { accepted: true; alert?: ShownAlert } | { accepted: false; alert: ShownAlert };

export function typeIntoCell(
  workbook: OpenWorkbook,
  sheet: SheetState,
  row: number,
  column: number,
  text: string,
): TypingResult {
  const cell = { top: row, bottom: row, left: column, right: column };
  requireUnlocked(workbook.state, sheet, cell);
  const entered = withPercentSign(text, styleAt(workbook.state, sheet, row, column).numberFormat);
  const validation = validationAt(sheet, row, column);
  const alert = validation === null ? null : alertFor(workbook, sheet, row, column, entered, validation);
  if (alert?.style === "Stop") return { accepted: false, alert };
  enterCells(workbook, sheet, cell, [[entered]]);
  return alert === null ? { accepted: true } : { accepted: true, alert };
}

/** In a percent cell a person types 10 and means 10 %; numbers below 1 are taken as they are. */
function withPercentSign(text: string, numberFormat: string): string {
  const isPercent = numberFormat.includes("%") && /^\s*-?\d+(\.\d+)?\s*$/.test(text);
  return isPercent && Math.abs(Number(text)) >= 1 ? `${text.trim()}%` : text;
}

/** Rules see the new value in its cell, so it is put there for the moment of the question. */
function alertFor(
  workbook: OpenWorkbook,
  sheet: SheetState,
  row: number,
  column: number,
  text: string,
  validation: ValidationState,
): ShownAlert | null {
  const { show, style, title, message } = validation.alert;
  const { numberFormat } = styleAt(workbook.state, sheet, row, column);
  const { input } = readTypedText(text, numberFormat, { language: workbook.language, today: workbook.today() });
  if (!show || (input === null && validation.ignoreBlanks)) return null;
  const cell = { top: row, bottom: row, left: column, right: column };
  const before: CellInput = sheet.inputs[row]?.[column] ?? null;
  putInputs(workbook, sheet, cell, [[input]]);
  try {
    return isValid(workbook, sheet, validation, row, column) ? null : { style, title, message };
  } finally {
    putInputs(workbook, sheet, cell, [[before]]);
  }
}
