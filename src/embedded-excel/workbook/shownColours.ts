/** The look of a cell after its colour rules. */
import { containsCell } from "../model/areaOperations";
import { isCellError, type CellValue } from "../model/cellInput";
import type { ConditionalFormatState, DifferentialFormat, SheetState } from "../model/workbookState";
import { styleAt } from "./cellStyles";
import type { OpenWorkbook } from "./openWorkbook";
import { originOf } from "./ruleAreas";
import { compareValues } from "./valueComparison";

export interface ShownColours {
  /** `#RRGGBB`, empty without fill. */
  fill: string;
  font: string;
  bold: boolean;
  strikethrough: boolean;
}

/** The first rule that says something about a member wins it. */
export function shownColoursAt(workbook: OpenWorkbook, sheet: SheetState, row: number, column: number): ShownColours {
  const style = styleAt(workbook.state, sheet, row, column);
  const formats = formatsAt(workbook, sheet, row, column);
  const first = <Member extends keyof DifferentialFormat>(member: Member): DifferentialFormat[Member] | undefined =>
    formats.find((format) => format[member] !== undefined)?.[member];
  return {
    fill: first("fillColor") ?? style.fillColor,
    font: first("fontColor") ?? style.fontColor,
    bold: first("bold") ?? style.bold,
    strikethrough: first("strikethrough") ?? style.strikethrough,
  };
}

/** What the colour rules say about a cell, in order of priority. */
export function formatsAt(
  workbook: OpenWorkbook,
  sheet: SheetState,
  row: number,
  column: number,
): DifferentialFormat[] {
  const formats: DifferentialFormat[] = [];
  for (const state of sheet.conditionalFormats) {
    if (!state.areas.some((area) => containsCell(area, row, column))) continue;
    const format = formatOf(workbook, sheet, state, row, column);
    if (format === null) continue;
    formats.push(format);
    if (state.stopIfTrue) break;
  }
  return formats;
}

/** Null where the rule does not apply; bars and icons change no colours of the cell. */
function formatOf(
  workbook: OpenWorkbook,
  sheet: SheetState,
  { rule, areas }: ConditionalFormatState,
  row: number,
  column: number,
): DifferentialFormat | null {
  if (rule.kind === "DataBar" || rule.kind === "IconSet") return null;
  const writtenFor = { sheetId: sheet.id, ...originOf(areas) };
  const at = { sheetId: sheet.id, row, column };
  const evaluate = (formula: string): CellValue => workbook.calculation.evaluate(formula, writtenFor, at);
  const cell = { top: row, bottom: row, left: column, right: column };
  const value = workbook.calculation.valuesIn(sheet, cell)[0]![0]!;
  if (rule.kind === "Custom") return isTrue(evaluate(rule.formula)) ? rule.format : null;
  if (rule.kind === "ContainsText") return hasText(value, rule.operator, rule.text) ? rule.format : null;
  const [first, second] = [rule.formula1, rule.formula2].map((text) => operandOf(text, evaluate));
  return compareValues(rule.operator, value, first ?? null, second ?? null) ? rule.format : null;
}

function isTrue(value: CellValue): boolean {
  return typeof value === "number" ? value !== 0 : value === true;
}

function operandOf(text: string, evaluate: (formula: string) => CellValue): CellValue {
  if (text.startsWith("=")) return evaluate(text);
  if (text === "") return null;
  return Number.isNaN(Number(text)) ? text : Number(text);
}

function hasText(value: CellValue, operator: string, text: string): boolean {
  const shown = value === null || isCellError(value) ? "" : String(value).toLowerCase();
  const wanted = text.toLowerCase();
  if (operator === "Contains") return shown.includes(wanted);
  if (operator === "NotContains") return !shown.includes(wanted);
  return operator === "BeginsWith" ? shown.startsWith(wanted) : shown.endsWith(wanted);
}
