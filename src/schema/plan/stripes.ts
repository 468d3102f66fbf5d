import { columnLetters } from "../formulaText";
import type { ColourRulePlan, PlanArea } from "../workbookPlan";
import { palette } from "./palette";

/** Every second row of a list that formulas fill, as far as it is filled. */
export function stripes(target: PlanArea): ColourRulePlan {
  const firstCell = `$${columnLetters(target.column)}${target.row + 1}`;
  return {
    area: target,
    rule: {
      kind: "formula",
      formula: `=AND(${firstCell}<>"",MOD(ROW(),2)=${target.row % 2})`,
      fillColor: palette.brandPale,
    },
    stopIfTrue: false,
  };
}
