import type {
  InspectedRule,
  InspectedSheet,
  InspectedValidation,
  InspectedWorkbook,
} from "../office/inspectedWorkbook";
import {
  byRange,
  dataBarFacts,
  frozenFacts,
  plainFormula,
  plainReference,
  relativeWidths,
  splitArea,
} from "./sheetFacts";
import type { ColourRuleFacts, FileFacts, SheetFacts, ValidationFacts } from "./sheetFacts";

export function foundFacts({ sheets, names, tables }: InspectedWorkbook): FileFacts {
  return {
    sheets: Object.fromEntries(Object.entries(sheets).map(([name, sheet]) => [name, sheetFacts(sheet)])),
    names: mapValues(names, plainReference),
    tables: mapValues(tables, ({ sheet, range }) => `${sheet}.${range}`),
  };
}

function sheetFacts(sheet: InspectedSheet): SheetFacts {
  const { isLandscape, titleRows, printAreas, pagesWide, scalePercent, breakRows } = sheet.page;
  const widths = relativeWidths(sheet.columns.map(({ points, isVisible }) => (isVisible ? points : null)));
  return {
    formulas: withoutLogicalValues(mapValues(sheet.formulas, plainFormula)),
    validations: Object.fromEntries(sheet.validations.flatMap(validationEntries)),
    colourRules: byRange(sheet.conditionalFormats.flatMap(colourRuleEntries)),
    widths,
    frozen: frozenFacts(sheet.frozen.rows, sheet.frozen.columns, widths),
    isProtected: sheet.isProtected,
    page: { isLandscape, titleRows, printAreas, pagesWide, scalePercent, breakRows },
    charts: sheet.charts.map(({ name, title, series }) => ({
      name,
      title,
      series: series.map(({ name, values }) => ({ name: withoutSheet(name), values: withoutSheet(values) })),
    })),
  };
}

function colourRuleEntries({ ranges, ...rule }: InspectedRule): [string, ColourRuleFacts][] {
  if (rule.kind === "dataBar") return ranges.map((range) => [range, dataBarFacts(rule.color ?? "")]);
  const { formula = "", fillColor = "", fontColor = "" } = rule;
  return ranges.map((range) => [range, { formula: plainFormula(formula), fillColor, fontColor }]);
}

function validationEntries(validation: InspectedValidation): [string, ValidationFacts][] {
  const { type, operator, ignoreBlanks, alertStyle, errorTitle, errorMessage } = validation;
  const isLimit = type !== "LIST" && type !== "CUSTOM";
  const formulas = isLimit ? [validation.formula1, validation.formula2] : [validation.formula1];
  const facts: ValidationFacts = {
    type,
    operator: isLimit ? operator : "",
    formulas: formulas.map(plainFormula),
    ignoreBlanks,
    style: alertStyle,
    alert: `${errorTitle}: ${errorMessage}`,
    prompt: `${validation.promptTitle}: ${validation.promptMessage}`,
  };
  return validation.ranges.flatMap(splitArea).map((part) => [part, facts]);
}

/** LibreOffice keeps a logical value of a file as a formula. */
function withoutLogicalValues(formulas: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(formulas).filter(([, formula]) => !/^[01]\(\)$/.test(formula)));
}

function withoutSheet(reference: string): string {
  return plainReference(reference).replace(/^.*\./, "");
}

function mapValues<Value, Result>(
  record: Record<string, Value>,
  change: (value: Value) => Result,
): Record<string, Result> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));
}
