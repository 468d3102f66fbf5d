import type { DataValidation } from "hucre/xlsx";
import { areaAddress } from "../../model/cellAddress";
import type { ValidationRuleState, ValidationState } from "../../model/workbookState";
import type { FormulaConverter } from "../formulas/fileFormula";
import { alertStyleWords, operatorWords, validationKindWords } from "../ruleWords";

export function toFileValidations(validations: ValidationState[], toFileFormula: FormulaConverter): DataValidation[] {
  return validations.map((validation) => ({
    range: validation.areas.map(areaAddress).join(" "),
    ...toFileRule(validation.rule, toFileFormula),
    allowBlank: validation.ignoreBlanks,
    showErrorMessage: validation.alert.show,
    errorStyle: alertStyleWords[validation.alert.style],
    errorTitle: validation.alert.title,
    errorMessage: validation.alert.message,
    showInputMessage: validation.prompt.show,
    inputTitle: validation.prompt.title,
    inputMessage: validation.prompt.message,
  }));
}

function toFileRule(
  rule: ValidationRuleState,
  toFileFormula: FormulaConverter,
): Pick<DataValidation, "type" | "operator" | "formula1" | "formula2"> {
  if (rule.kind === "List") return { type: "list", formula1: toFileList(rule.source, toFileFormula) };
  if (rule.kind === "Custom") return { type: "custom", formula1: toFileFormula(rule.formula) };
  const hasTwo = rule.operator === "Between" || rule.operator === "NotBetween";
  return {
    type: validationKindWords[rule.kind],
    operator: operatorWords[rule.operator],
    formula1: toFileFormula(rule.formula1),
    ...(hasTwo && { formula2: toFileFormula(rule.formula2) }),
  };
}

/** A list of words stands in quotation marks, which a reference does not. */
function toFileList(source: string, toFileFormula: FormulaConverter): string {
  return source.startsWith("=") ? toFileFormula(source) : `"${source.replaceAll('"', '""')}"`;
}
