import { languages } from "../../../src/i18n/language";
import { planWorkbook } from "../../../src/schema/plan/planWorkbook";
import { presetKeys } from "../../../src/schema/presets/presets";
import type { SheetPlan, WorkbookPlan } from "../../../src/schema/workbookPlan";
import { day } from "../../builders/day";

export const planCases = presetKeys.flatMap((preset) =>
  languages.flatMap((language) => [true, false].map((demo) => ({ preset, language, demo }))),
);

export type PlanCase = (typeof planCases)[number];

export function planOf({ preset, language, demo }: PlanCase): WorkbookPlan {
  return planWorkbook({ preset, language, demo, today: day("2026-02-09") });
}

export function sheetOf(plan: WorkbookPlan, key: string): SheetPlan {
  const sheet = plan.sheets.find((candidate) => candidate.key === key);
  if (!sheet) throw new Error(`no sheet ${key}`);
  return sheet;
}

/** Formulas of cells, in tables and beside them; of long lists of like rows the first two and the last. */
export function cellFormulas(plan: WorkbookPlan): string[] {
  return plan.sheets.flatMap(({ tables, blocks }) => [
    ...tables.flatMap(({ columnFormulas }) => columnFormulas.filter((formula) => formula !== null)),
    ...blocks.flatMap(({ formulas = [] }) =>
      formulas
        .filter((_, row) => row < 2 || row === formulas.length - 1)
        .flat()
        .filter((formula) => formula !== null),
    ),
  ]);
}

/** Formulas of validation and colour rules. */
export function ruleFormulas(plan: WorkbookPlan): string[] {
  return plan.sheets
    .flatMap(({ validations, colourRules }) => [
      ...validations.flatMap(({ rule }): (string | number | undefined)[] => {
        if (rule.kind === "list") return [rule.source];
        return rule.kind === "custom" ? [rule.formula] : [rule.formula1, rule.formula2];
      }),
      ...colourRules.map(({ rule }) => (rule.kind === "formula" ? rule.formula : undefined)),
    ])
    .filter((formula): formula is string => typeof formula === "string" && formula.startsWith("="));
}
