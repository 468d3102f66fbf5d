import type { CellStyle as FileStyle, ConditionalRule } from "hucre/xlsx";
import type { Area } from "../../model/area";
import { areaAddress, cellAddress } from "../../model/cellAddress";
import type { ConditionalFormatState, DifferentialFormat } from "../../model/workbookState";
import type { FormulaConverter } from "../formulas/fileFormula";
import { iconSetSizes, toFileIconSet } from "../iconSets";
import { operatorWords, textRuleWords } from "../ruleWords";
import { toFileColor } from "./cellStyle";

type TextRule = Extract<ConditionalFormatState["rule"], { kind: "ContainsText" }>;

/** The model keeps the rules in order of priority. */
export function toConditionalRules(
  formats: ConditionalFormatState[],
  toFileFormula: FormulaConverter,
): ConditionalRule[] {
  return formats.map((format, index) => ({
    range: format.areas.map(areaAddress).join(" "),
    priority: index + 1,
    ...(format.stopIfTrue && { stopIfTrue: true }),
    ...toFileRule(format, toFileFormula),
  }));
}

type FileRule = Omit<ConditionalRule, "range" | "priority">;

function toFileRule({ rule, areas }: ConditionalFormatState, toFileFormula: FormulaConverter): FileRule {
  switch (rule.kind) {
    case "Custom":
      return { type: "expression", formula: toFileFormula(rule.formula), style: toDifferentialStyle(rule.format) };
    case "CellValue": {
      const hasTwo = rule.operator === "Between" || rule.operator === "NotBetween";
      const formula = [toFileFormula(rule.formula1), ...(hasTwo ? [toFileFormula(rule.formula2)] : [])];
      const style = toDifferentialStyle(rule.format);
      return { type: "cellIs", operator: operatorWords[rule.operator], formula, style };
    }
    case "ContainsText":
      return toTextRule(rule, areas);
    case "DataBar":
      return { type: "dataBar", dataBar: { cfvo: [{ type: "min" }, { type: "max" }], color: toFileColor(rule.color) } };
    case "IconSet":
      return { type: "iconSet", iconSet: { iconSet: toFileIconSet(rule.style), cfvo: thresholdsOf(rule.style) } };
  }
}

/** Excel looks at the formula, not at the text, when it evaluates the rule. */
function toTextRule(rule: TextRule, areas: readonly Area[]): FileRule {
  const cell = areas[0] ? cellAddress(areas[0].top, areas[0].left) : "A1";
  const text = `"${rule.text.replaceAll('"', '""')}"`;
  const formulas: Record<TextRule["operator"], string> = {
    Contains: `NOT(ISERROR(SEARCH(${text},${cell})))`,
    NotContains: `ISERROR(SEARCH(${text},${cell}))`,
    BeginsWith: `LEFT(${cell},LEN(${text}))=${text}`,
    EndsWith: `RIGHT(${cell},LEN(${text}))=${text}`,
  };
  const { type, operator } = textRuleWords[rule.operator];
  const style = toDifferentialStyle(rule.format);
  // The library's type leaves out the operators of text rules; it writes what it gets.
  const fileOperator = operator as ConditionalRule["operator"] & string;
  return { type, operator: fileOperator, text: rule.text, formula: formulas[rule.operator], style };
}

/** Equal shares, as Excel gives a new icon set. */
function thresholdsOf(style: string): { type: "percent"; value: string }[] {
  const size = iconSetSizes[style] ?? 3;
  return Array.from({ length: size }, (_, index) => ({
    type: "percent",
    value: String(Math.round((index * 100) / size)),
  }));
}

/** A rule's fill is its background colour, where a cell's is the foreground. */
function toDifferentialStyle(format: DifferentialFormat): FileStyle {
  const font = {
    ...(format.bold !== undefined && { bold: format.bold }),
    ...(format.italic !== undefined && { italic: format.italic }),
    ...(format.strikethrough !== undefined && { strikethrough: format.strikethrough }),
    ...(format.underline !== undefined && { underline: format.underline }),
    ...(format.fontColor && { color: { rgb: toFileColor(format.fontColor) } }),
  };
  return {
    ...(Object.keys(font).length > 0 && { font }),
    ...(format.fillColor && {
      fill: { type: "pattern", pattern: "solid", bgColor: { rgb: toFileColor(format.fillColor) } },
    }),
    ...(format.numberFormat && { numFmt: format.numberFormat }),
  };
}
