import type { ConditionalFormatState, DifferentialFormat } from "../../model/workbookState";
import { fromFileFormula } from "../formulas/fileFormula";
import { fromFileIconSet, iconSetSizes } from "../iconSets";
import { findWord, operatorWords, textRuleWords } from "../ruleWords";
import type { ColorReader } from "./colors";
import { readAreas, readLimit } from "./validations";
import { childOf, childrenOf, descendantsOf, isTrue, numberOf, type XmlNode } from "./xmlTree";

type Rule = ConditionalFormatState["rule"];

export interface ConditionalFormatReading {
  formats: ConditionalFormatState[];
  /** Rules of kinds that the model does not know. */
  skipped: number;
}

export function readConditionalFormats(
  root: XmlNode,
  differentials: readonly DifferentialFormat[],
  readColor: ColorReader,
): ConditionalFormatReading {
  const found = childrenOf(root, "conditionalFormatting").flatMap((group) => {
    const areas = readAreas(group.attributes.sqref ?? "");
    return childrenOf(group, "cfRule").map((node) => ({
      priority: numberOf(node.attributes.priority, 0),
      areas,
      stopIfTrue: isTrue(node.attributes.stopIfTrue),
      rule: readRule(node, differentials[numberOf(node.attributes.dxfId, -1)] ?? {}, readColor),
    }));
  });
  const formats = found
    .sort((one, other) => one.priority - other.priority)
    .flatMap(({ areas, stopIfTrue, rule }, index) =>
      rule && areas.length > 0 ? [{ id: idOf(index), areas, stopIfTrue, rule }] : [],
    );
  return { formats, skipped: found.length - formats.length + countExtendedRules(root) };
}

/** Since 2010 some kinds of rules stand in an extension; only the second halves of data bars can be missed. */
function countExtendedRules(root: XmlNode): number {
  const rules = descendantsOf(childOf(root, "extLst"), "cfRule");
  return rules.filter(({ attributes }) => attributes.type !== "dataBar").length;
}

function idOf(index: number): string {
  return `{00000000-000C-0000-0000-${(index + 1).toString(16).toUpperCase().padStart(12, "0")}}`;
}

function readRule(node: XmlNode, format: DifferentialFormat, readColor: ColorReader): Rule | null {
  const formulas = childrenOf(node, "formula").map(({ text }) => text);
  const { type = "", operator = "" } = node.attributes;
  switch (type) {
    case "expression":
      return { kind: "Custom", formula: fromFileFormula(formulas[0] ?? ""), format };
    case "cellIs": {
      const word = findWord(operatorWords, operator);
      if (!word) return null;
      const [formula1 = "", formula2 = ""] = formulas.map(readLimit);
      return { kind: "CellValue", operator: word, formula1, formula2, format };
    }
    case "dataBar":
      return { kind: "DataBar", color: readColor(childOf(childOf(node, "dataBar"), "color")) };
    case "iconSet": {
      const style = fromFileIconSet(childOf(node, "iconSet")?.attributes.iconSet ?? "3TrafficLights1");
      return style in iconSetSizes ? { kind: "IconSet", style } : null;
    }
    default:
      return readTextRule(node, format);
  }
}

function readTextRule(node: XmlNode, format: DifferentialFormat): Rule | null {
  const { type, text } = node.attributes;
  const match = Object.entries(textRuleWords).find(([, words]) => words.type === type);
  if (!match || text === undefined) return null;
  return { kind: "ContainsText", operator: match[0] as keyof typeof textRuleWords, text, format };
}
