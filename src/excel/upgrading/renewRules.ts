import { headerRow } from "../../schema/sheetLimits";
import { tableKeys } from "../../schema/tables/tables";
import type { UpgradePlan } from "../../schema/upgrade/upgradePlan";
import type { ColourRulePlan, SheetPlan, TablePlan } from "../../schema/workbookPlan";
import { sheetOf, stepsOf } from "../building/repairSteps";
import { writeColourRules, writeValidations } from "../building/writeRules";

/** Checks and colour rules of the sheets that hold records, 3 syncs; those that people made themselves stay. */
export async function renewRules(
  context: Excel.RequestContext,
  { repair, keptRules }: Pick<UpgradePlan, "repair" | "keptRules">,
): Promise<void> {
  const names = stepsOf(repair, "renewFormulas").flatMap(({ sheetNames }) => sheetNames);
  const sheets = repair.plan.sheets
    .filter(({ name, key }) => names.includes(name) && !keptRules.includes(key))
    .map(({ key }) => sheetOf(context, repair, key));
  const formats = sheets.map(({ sheet }) => sheet.getRange().conditionalFormats.load("items/type,items/id"));
  await context.sync();
  const rules = formats.map(({ items }) => items.filter(({ type }) => type === "Custom").map(loadRule));
  await context.sync();
  sheets.forEach(({ sheet, plan }, index) => {
    for (const rule of rules[index] ?? []) {
      if (plan.colourRules.some((planned) => isEarlier(rule, planned))) rule.format.delete();
    }
    writeColourRules(sheet, plan);
    const [table] = plan.tables;
    if (table) writeValidations(sheet, { validations: checksOf(plan, table) });
  });
  await context.sync();
}

function loadRule(format: Excel.ConditionalFormat) {
  const { rule, format: look } = format.custom;
  return {
    format,
    rule: rule.load("formula"),
    fill: look.fill.load("color"),
    font: look.font.load("color"),
    area: format.getRangeOrNullObject().load("rowIndex,columnIndex,columnCount"),
  };
}

/** Ours say the same, or paint the same column in the same colours down from the first record. */
function isEarlier(standing: ReturnType<typeof loadRule>, { area, rule }: ColourRulePlan): boolean {
  if (rule.kind !== "formula") return false;
  if (standing.rule.formula === rule.formula) return true;
  if (standing.area.isNullObject || standing.area.rowIndex !== area.row) return false;
  const { columnIndex, columnCount } = standing.area;
  const isHere = columnIndex <= area.column && columnIndex + columnCount > area.column;
  return isHere && isAlike(standing.fill.color, rule.fillColor) && isAlike(standing.font.color, rule.fontColor);
}

function isAlike(standing: string, planned: string | undefined): boolean {
  return (standing || "").toLowerCase() === (planned ?? "").toLowerCase();
}

/** Columns of people's own have checks of their own. */
function checksOf({ key, validations }: SheetPlan, { keys }: TablePlan): SheetPlan["validations"] {
  const schema = tableKeys.find((table) => table === key);
  const own = /^own\d+$/;
  return schema ? validations.filter(({ area }) => !own.test(keys[area.column] ?? "") && area.row > headerRow) : [];
}
