/** `Excel.DataValidationRule` as the client writes it, and as the state keeps it. */
import { absoluteAddress, quoteSheetName } from "../model/cellAddress";
import type { ValidationOperator, ValidationRuleState } from "../model/workbookState";
import { ExcelError } from "../workbook/excelError";
import { isValidFormula } from "../workbook/formulaText";
import { HostObject, type RangePlace } from "./hostObject";

type Operand = string | number | (HostObject & RangePlace);

interface Comparison {
  formula1: Operand;
  formula2?: Operand;
  operator: string;
}

export interface WrittenRule {
  list?: { inCellDropDown?: boolean; source: Operand };
  custom?: { formula: string };
  wholeNumber?: Comparison;
  decimal?: Comparison;
  date?: Comparison;
  time?: Comparison;
  textLength?: Comparison;
}

const comparisonKinds = {
  wholeNumber: "WholeNumber",
  decimal: "Decimal",
  date: "Date",
  time: "Time",
  textLength: "TextLength",
} as const;

/** Characters of a list written into the rule itself, separators included. */
const longestInlineList = 255;
const operators: ReadonlySet<string> = new Set<ValidationOperator>([
  "Between",
  "NotBetween",
  "EqualTo",
  "NotEqualTo",
  "GreaterThan",
  "LessThan",
  "GreaterThanOrEqualTo",
  "LessThanOrEqualTo",
]);

export function readValidationRule(written: WrittenRule): ValidationRuleState {
  if (written.list) return readList(written.list);
  if (written.custom) return { kind: "Custom", formula: readFormula(written.custom.formula) };
  for (const [name, kind] of Object.entries(comparisonKinds)) {
    const comparison = written[name as keyof typeof comparisonKinds];
    if (comparison !== undefined) return readComparison(kind, comparison);
  }
  throw new ExcelError("InvalidArgument");
}

function readList({ source, inCellDropDown = true }: NonNullable<WrittenRule["list"]>): ValidationRuleState {
  const text = operandText(source);
  if (text === "" || (!text.startsWith("=") && text.length > longestInlineList))
    throw new ExcelError("InvalidArgument");
  return { kind: "List", source: text.startsWith("=") ? readFormula(text) : text, inCellDropDown };
}

function readComparison(
  kind: (typeof comparisonKinds)[keyof typeof comparisonKinds],
  comparison: Comparison,
): ValidationRuleState {
  if (!operators.has(comparison.operator)) throw new ExcelError("InvalidArgument");
  const operator = comparison.operator as ValidationOperator;
  const formula1 = operandText(comparison.formula1);
  const formula2 = operandText(comparison.formula2 ?? "");
  const needsSecond = operator === "Between" || operator === "NotBetween";
  if (formula1 === "" || (needsSecond && formula2 === "")) throw new ExcelError("InvalidArgument");
  return { kind, operator, formula1: readFormula(formula1), formula2: readFormula(formula2) };
}

function operandText(operand: Operand): string {
  if (operand instanceof HostObject) return `=${quoteSheetName(operand.sheet.name)}!${absoluteAddress(operand.area)}`;
  if (typeof operand !== "string" && typeof operand !== "number") throw new ExcelError("InvalidArgument");
  return String(operand);
}

/** Excel takes no structured references in rules: only A1 references and names. */
function readFormula(text: string): string {
  if (!text.startsWith("=")) return text;
  if (!isValidFormula(text) || /\[[^\]]*\]/.test(text.replace(/"[^"]*"/g, ""))) throw new ExcelError("InvalidArgument");
  return text;
}

export function writeValidationRule(rule: ValidationRuleState): WrittenRule {
  if (rule.kind === "List") return { list: { inCellDropDown: rule.inCellDropDown, source: rule.source } };
  if (rule.kind === "Custom") return { custom: { formula: rule.formula } };
  const comparison: Comparison = { formula1: operandOf(rule.formula1), operator: rule.operator };
  if (rule.formula2 !== "") comparison.formula2 = operandOf(rule.formula2);
  const name = rule.kind.charAt(0).toLowerCase() + rule.kind.slice(1);
  return { [name]: comparison };
}

function operandOf(text: string): string | number {
  return text !== "" && !Number.isNaN(Number(text)) ? Number(text) : text;
}
