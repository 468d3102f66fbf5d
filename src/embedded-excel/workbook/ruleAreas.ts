/** Validation and colour rules belong to areas; formulas in them are relative to the first area's top-left cell. */
import type { Area } from "../model/area";
import { subtractArea } from "../model/areaOperations";
import type { ConditionalFormatState, ValidationState } from "../model/workbookState";
import { moveFormula, type Place } from "./formulaText";
import { rewriteConditionalFormat, rewriteValidation } from "./rewriteFormulas";

type Rule = ValidationState | ConditionalFormatState;

/** Takes an area away from all rules; a rule without cells is gone. */
export function removeRules<Kind extends Rule>(rules: readonly Kind[], area: Area): Kind[] {
  return rules.flatMap((rule) => {
    const areas = rule.areas.flatMap((own) => subtractArea(own, area));
    if (areas.length === 0) return [];
    moveRule(rule, areas);
    return [rule];
  });
}

/** Gives a rule other areas without changing what it says about each cell. */
export function moveRule(rule: Rule, areas: Area[]): void {
  const [from, to] = [originOf(rule.areas), originOf(areas)];
  rule.areas = areas;
  const rewrite = (formula: string): string => moveFormula(formula, from, to);
  if ("stopIfTrue" in rule) rewriteConditionalFormat(rule, rewrite);
  else rewriteValidation(rule, rewrite);
}

export function originOf(areas: readonly Area[]): Place {
  const [first] = areas;
  return { row: first?.top ?? 0, column: first?.left ?? 0 };
}
