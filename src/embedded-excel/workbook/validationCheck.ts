/** Whether what stands in a cell satisfies its validation rule. */
import type { Area } from "../model/area";
import { intersectionOf } from "../model/areaOperations";
import { isCellError, type CellValue } from "../model/cellInput";
import type { SheetState, ValidationRuleState, ValidationState } from "../model/workbookState";
import type { CellPosition } from "../engine/spreadsheetEngine";
import type { OpenWorkbook } from "./openWorkbook";
import { sheetById } from "./openWorkbook";
import { resolveReference } from "./resolveReference";
import { originOf } from "./ruleAreas";
import { readTypedText } from "./typedText";
import { usedAreaOf } from "./usedArea";
import { compareValues } from "./valueComparison";
import { isCovered, validationAt, validationsIn } from "./validationRules";

interface Check {
  workbook: OpenWorkbook;
  validation: ValidationState;
  writtenFor: CellPosition;
  at: CellPosition;
}

export function isValid(
  workbook: OpenWorkbook,
  sheet: SheetState,
  validation: ValidationState,
  row: number,
  column: number,
): boolean {
  const cell = { top: row, bottom: row, left: column, right: column };
  const value = workbook.calculation.valuesIn(sheet, cell)[0]![0]!;
  const writtenFor = { sheetId: sheet.id, ...originOf(validation.areas) };
  const check: Check = { workbook, validation, writtenFor, at: { sheetId: sheet.id, row, column } };
  if (value === null) return validation.ignoreBlanks;
  const { rule } = validation;
  if (rule.kind === "List") return isListed(check, rule.source, value);
  if (rule.kind === "Custom") return isTrue(evaluate(check, rule.formula));
  return isWithin(check, rule, value);
}

/** True, false, or null where some cells are valid and some are not. */
export function validityOf(workbook: OpenWorkbook, sheet: SheetState, area: Area): boolean | null {
  const found = new Set<boolean>();
  const used = usedAreaOf(sheet, area, true);
  const rules = validationsIn(sheet, area);
  if (used === null || !isCovered(rules, area)) found.add(true);
  const cells = used === null ? null : intersectionOf(used, area);
  for (let row = cells?.top ?? 0; cells !== null && row <= cells.bottom && found.size < 2; row += 1) {
    for (let column = cells.left; column <= cells.right; column += 1) {
      const rule = validationAt(sheet, row, column);
      found.add(rule === null || isValid(workbook, sheet, rule, row, column));
    }
  }
  return found.size === 1 ? [...found][0]! : null;
}

function evaluate({ workbook, writtenFor, at }: Check, formula: string): CellValue {
  return workbook.calculation.evaluate(formula, writtenFor, at);
}

function isTrue(value: CellValue): boolean {
  return typeof value === "number" ? value !== 0 : value === true;
}

/** Lists in the rule itself are told apart by case, lists in cells are not. */
function isListed(check: Check, source: string, value: CellValue): boolean {
  if (isCellError(value)) return false;
  // A cell holds TRUE as a logical value, a list in the rule as a word.
  const word = typeof value === "boolean" ? String(value).toUpperCase() : String(value);
  if (!source.startsWith("=")) return source.split(",").some((entry) => entry.trim() === word);
  const listed = listedValues(check, source);
  if (check.validation.ignoreBlanks && isNamed(source) && listed.some((entry) => entry === null || entry === ""))
    return true;
  const folded = String(value).toLowerCase();
  return listed.some((entry) => entry !== null && !isCellError(entry) && String(entry).toLowerCase() === folded);
}

/** A named list with a blank in it accepts anything while blanks are ignored; a plain range does not. */
function isNamed(source: string): boolean {
  return /^=[\p{L}_\\][\p{L}\p{N}_.]*$/u.test(source);
}

/** What a list rule offers whose source is a reference or a name. */
export function listedValues({ workbook, at }: Pick<Check, "workbook" | "at">, source: string): CellValue[] {
  const sheet = sheetById(workbook, at.sheetId);
  const own = resolveReference(workbook, source, sheet);
  if (own !== null) return workbook.calculation.valuesIn(own.sheet, own.area).flat();
  const found = workbook.calculation.resolveReference(source, at);
  return found === null ? [] : workbook.calculation.valuesIn(sheetById(workbook, found.sheetId), found.area).flat();
}

type Comparison = Extract<ValidationRuleState, { operator: unknown }>;

function isWithin(check: Check, rule: Comparison, value: CellValue): boolean {
  const measured = measure(rule.kind, value);
  if (measured === null) return false;
  const first = operandOf(check, rule.formula1);
  const second = operandOf(check, rule.formula2);
  const isBlankLimit = first === null || (isPair(rule.operator) && second === null);
  if (isBlankLimit) return check.validation.ignoreBlanks;
  return typeof first === "number" && compareValues(rule.operator, measured, first, second);
}

function isPair(operator: Comparison["operator"]): boolean {
  return operator === "Between" || operator === "NotBetween";
}

/** The number that the rule looks at; null when the value is of the wrong kind. */
function measure(kind: Comparison["kind"], value: CellValue): number | null {
  if (kind === "TextLength") return isCellError(value) ? null : String(value).length;
  if (typeof value !== "number") return null;
  if (kind === "WholeNumber" && !Number.isInteger(value)) return null;
  if (kind === "Date" && value < 0) return null;
  return kind === "Time" && (value < 0 || value >= 1) ? null : value;
}

function operandOf(check: Check, text: string): CellValue {
  if (text.startsWith("=")) return evaluate(check, text);
  const rules = { language: check.workbook.language, today: check.workbook.today() };
  const { input } = readTypedText(text, "General", rules);
  return typeof input === "object" ? null : input;
}
