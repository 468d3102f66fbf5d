import type { ColourRulePlan, SheetPlan, ValidationPlan } from "../../schema/workbookPlan";
import { rangeOf } from "./planArea";

export function writeValidations(sheet: Excel.Worksheet, plan: Pick<SheetPlan, "validations">): void {
  for (const validation of plan.validations) {
    const target = rangeOf(sheet, validation.area).dataValidation;
    target.rule = validationRule(validation.rule);
    target.ignoreBlanks = validation.ignoreBlanks;
    target.errorAlert = {
      showAlert: true,
      style: alertStyles[validation.style],
      title: validation.errorTitle,
      message: validation.errorMessage,
    };
    if (validation.promptMessage === "" && validation.promptTitle === "") continue;
    target.prompt = { showPrompt: true, title: validation.promptTitle, message: validation.promptMessage };
  }
}

const alertStyles = { stop: "Stop", warning: "Warning", information: "Information" } as const;

const operators = {
  between: "Between",
  greaterThanOrEqualTo: "GreaterThanOrEqualTo",
  lessThanOrEqualTo: "LessThanOrEqualTo",
  greaterThan: "GreaterThan",
  lessThan: "LessThan",
  equalTo: "EqualTo",
} as const;

function validationRule(rule: ValidationPlan["rule"]): Excel.DataValidationRule {
  if (rule.kind === "list") return { list: { inCellDropDown: true, source: rule.source } };
  if (rule.kind === "custom") return { custom: { formula: rule.formula } };
  const limits = {
    operator: operators[rule.operator],
    formula1: asFormula(rule.formula1),
    ...(rule.formula2 === undefined ? {} : { formula2: asFormula(rule.formula2) }),
  };
  switch (rule.kind) {
    case "date":
      return { date: limits };
    case "decimal":
      return { decimal: limits };
    case "wholeNumber":
      return { wholeNumber: limits };
    case "textLength":
      return { textLength: limits };
  }
}

/** As a formula a serial stays a serial: a date rule would read a bare text as ISO 8601. */
function asFormula(limit: string | number): string {
  return typeof limit === "number" ? `=${limit}` : limit;
}

/** Excel puts each new rule on top of the older ones, so the most important one is added last. */
export function writeColourRules(sheet: Excel.Worksheet, plan: SheetPlan): void {
  for (const colourRule of [...plan.colourRules].reverse()) {
    const formats = rangeOf(sheet, colourRule.area).conditionalFormats;
    if (colourRule.rule.kind === "dataBar") {
      formats.add("DataBar").dataBar.positiveFormat.fillColor = colourRule.rule.color;
    } else {
      const format = formats.add("Custom");
      writeCustomRule(format.custom, colourRule.rule);
      format.stopIfTrue = colourRule.stopIfTrue;
    }
  }
}

type FormulaRule = Extract<ColourRulePlan["rule"], { kind: "formula" }>;

function writeCustomRule(custom: Excel.CustomConditionalFormat, rule: FormulaRule): void {
  custom.rule.formula = rule.formula;
  if (rule.fillColor !== undefined) custom.format.fill.color = rule.fillColor;
  if (rule.fontColor !== undefined) custom.format.font.color = rule.fontColor;
  if (rule.bold !== undefined) custom.format.font.bold = rule.bold;
  if (rule.strikethrough !== undefined) custom.format.font.strikethrough = rule.strikethrough;
}
