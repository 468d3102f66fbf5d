import { parseArea } from "../../model/cellAddress";
import type { ValidationOperator, ValidationRuleState, ValidationState } from "../../model/workbookState";
import { fromFileFormula } from "../formulas/fileFormula";
import { alertStyleWords, findWord, operatorWords, validationKindWords } from "../ruleWords";
import { unescapeForbiddenCharacters } from "../xmlText";
import { childOf, descendantsOf, fullTextOf, isTrue, type XmlNode } from "./xmlTree";

/** Rules that look at other sheets may stand in the extension of 2010, written a little differently. */
export function readValidations(root: XmlNode): ValidationState[] {
  return descendantsOf(root, "dataValidation").flatMap((node) => {
    const { attributes } = node;
    const rule = readRule(node);
    const areas = readAreas(attributes.sqref ?? childOf(node, "sqref")?.text ?? "");
    if (!rule || areas.length === 0) return [];
    return [
      {
        areas,
        rule,
        ignoreBlanks: isTrue(attributes.allowBlank),
        alert: {
          show: isTrue(attributes.showErrorMessage),
          style: findWord(alertStyleWords, attributes.errorStyle ?? "stop") ?? "Stop",
          title: unescapeForbiddenCharacters(attributes.errorTitle ?? ""),
          message: unescapeForbiddenCharacters(attributes.error ?? ""),
        },
        prompt: {
          show: isTrue(attributes.showInputMessage),
          title: unescapeForbiddenCharacters(attributes.promptTitle ?? ""),
          message: unescapeForbiddenCharacters(attributes.prompt ?? ""),
        },
      },
    ];
  });
}

export function readAreas(text: string): NonNullable<ReturnType<typeof parseArea>>[] {
  const areas = text.trim().split(/\s+/).map(parseArea);
  return areas.filter((area) => area !== null);
}

function readRule(node: XmlNode): ValidationRuleState | null {
  const { type = "none" } = node.attributes;
  // "Any value" is there for its prompt only.
  if (type === "none") return { kind: "Custom", formula: "=TRUE" };
  const kind = findWord(validationKindWords, type);
  const formula1 = formulaOf(node, "formula1");
  const formula2 = formulaOf(node, "formula2");
  if (kind === null) return null;
  if (kind === "Custom") return { kind, formula: fromFileFormula(formula1) };
  if (kind === "List") {
    const isHidden = isTrue(node.attributes.showDropDown);
    return { kind, source: readList(formula1), inCellDropDown: !isHidden };
  }
  const operator: ValidationOperator = findWord(operatorWords, node.attributes.operator ?? "between") ?? "Between";
  return { kind, operator, formula1: readLimit(formula1), formula2: readLimit(formula2) };
}

function formulaOf(node: XmlNode, name: string): string {
  const formula = childOf(node, name);
  return formula ? fullTextOf(formula).trim() : "";
}

function readList(formula: string): string {
  const words = /^"(.*)"$/s.exec(formula);
  return words ? (words[1] ?? "").replaceAll('""', '"') : fromFileFormula(formula);
}

/** A plain number stays one; anything else is a formula. */
export function readLimit(formula: string): string {
  return formula === "" || /^-?\d+(?:\.\d+)?(?:E[+-]?\d+)?$/i.test(formula) ? formula : fromFileFormula(formula);
}
