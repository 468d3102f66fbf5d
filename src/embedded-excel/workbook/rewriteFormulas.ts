/** Applies one change of text to every formula that a workbook holds, wherever it stands. */
import { boundingAreaOf } from "../model/areaOperations";
import type { Area } from "../model/area";
import { isFormulaInput, type FormulaInput } from "../model/cellInput";
import type {
  ConditionalFormatState,
  NameState,
  SheetState,
  ValidationRuleState,
  ValidationState,
} from "../model/workbookState";
import { internFormula, type OpenWorkbook } from "./openWorkbook";

type Rewrite = (formula: string) => string;
/** `sheet` is where the formula stands; null for names of the workbook. */
export type RewriteOn = (formula: string, sheet: SheetState | null) => string;

export function rewriteFormulas(workbook: OpenWorkbook, rewriteOn: RewriteOn): void {
  for (const sheet of workbook.state.sheets) {
    const rewrite: Rewrite = (formula) => rewriteOn(formula, sheet);
    rewriteCells(workbook, sheet, rememberInputs(workbook, rewrite));
    for (const table of sheet.tables) {
      for (const column of table.columns) {
        if (column.calculatedFormula !== null) column.calculatedFormula = rewrite(column.calculatedFormula);
      }
    }
    for (const validation of sheet.validations) rewriteValidation(validation, rewrite);
    for (const format of sheet.conditionalFormats) rewriteConditionalFormat(format, rewrite);
    rewriteCharts(sheet, rewrite);
    rewriteNames(workbook, sheet.names, sheet, rewrite);
  }
  rewriteNames(workbook, workbook.state.names, null, (formula) => rewriteOn(formula, null));
}

function rememberInputs(workbook: OpenWorkbook, rewrite: Rewrite): (input: FormulaInput) => FormulaInput {
  const known = new Map<FormulaInput, FormulaInput>();
  return (input) => {
    const before = known.get(input);
    if (before !== undefined) return before;
    const formula = rewrite(input.formula);
    const after = formula === input.formula ? input : internFormula(workbook, formula);
    known.set(input, after);
    return after;
  };
}

function rewriteCells(workbook: OpenWorkbook, sheet: SheetState, rewrite: (input: FormulaInput) => FormulaInput): void {
  let changed: Area | null = null;
  sheet.inputs.forEach((inputs, row) =>
    inputs?.forEach((input, column) => {
      if (!isFormulaInput(input)) return;
      const after = rewrite(input);
      if (after === input) return;
      inputs[column] = after;
      const place = { top: row, bottom: row, left: column, right: column };
      changed = changed === null ? place : boundingAreaOf(changed, place);
    }),
  );
  if (changed !== null) workbook.calculation.cellsChanged(sheet, changed);
}

function rewriteNames(workbook: OpenWorkbook, names: NameState[], scope: SheetState | null, rewrite: Rewrite): void {
  for (const name of names) {
    const formula = rewrite(name.formula);
    if (formula === name.formula) continue;
    name.formula = formula;
    workbook.calculation.nameChanged(name, scope);
  }
}

export function rewriteValidation(validation: ValidationState, rewrite: Rewrite): void {
  validation.rule = rewriteRule(validation.rule, rewrite);
}

function rewriteRule(rule: ValidationRuleState, rewrite: Rewrite): ValidationRuleState {
  const change = (text: string): string => (text.startsWith("=") ? rewrite(text) : text);
  if (rule.kind === "List") return { ...rule, source: change(rule.source) };
  if (rule.kind === "Custom") return { ...rule, formula: change(rule.formula) };
  return { ...rule, formula1: change(rule.formula1), formula2: change(rule.formula2) };
}

export function rewriteConditionalFormat(format: ConditionalFormatState, rewrite: Rewrite): void {
  const { rule } = format;
  const change = (text: string): string => (text.startsWith("=") ? rewrite(text) : text);
  if (rule.kind === "Custom") format.rule = { ...rule, formula: change(rule.formula) };
  if (rule.kind === "CellValue") {
    format.rule = { ...rule, formula1: change(rule.formula1), formula2: change(rule.formula2) };
  }
}

function rewriteCharts(sheet: SheetState, rewrite: Rewrite): void {
  const change = (reference: string): string => (reference === "" ? "" : rewrite(`=${reference}`).slice(1));
  for (const chart of sheet.charts) {
    for (const series of chart.series) {
      series.nameReference = change(series.nameReference);
      series.valuesReference = change(series.valuesReference);
      series.categoriesReference = change(series.categoriesReference);
    }
  }
}
