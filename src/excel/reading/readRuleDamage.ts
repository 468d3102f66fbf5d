import type { TableKey } from "../../schema/columnSpec";
import type { RepairPlan } from "../../schema/repair/repairPlan";
import { headerRow } from "../../schema/sheetLimits";
import { tableKeys } from "../../schema/tables/tables";
import type { ColourRulePlan, SheetPlan } from "../../schema/workbookPlan";
import { sheetOf } from "../building/repairSteps";

/** Checks or colour rules of a table that somebody deleted, or that copying and pasting has cut up. */
export interface RuleDamage {
  readonly table: TableKey;
  readonly what: "checks" | "colours";
  /** Keys of the columns whose checks do not hold for every row; none for colours. */
  readonly columns: readonly string[];
}

/** Of the tables that stand: 2 syncs. */
export async function readRuleDamage(context: Excel.RequestContext, repair: RepairPlan): Promise<RuleDamage[]> {
  const missing = repair.steps.flatMap((step) =>
    step.kind === "addTable" || step.kind === "remakeTable" ? [step.table] : [],
  );
  const lost = repair.steps.flatMap((step) => (step.kind === "addColumn" ? [`${step.table}.${step.key}`] : []));
  const tables = tableKeys.filter((key) => repair.sheetIds.has(key) && !missing.includes(key));
  const seen = tables.map((table) => {
    const { sheet, plan } = sheetOf(context, repair, table);
    const formats = sheet.getRange().conditionalFormats.load("items/type,items/id");
    return { table, plan, formats, checks: queueChecks(context, table, plan, lost) };
  });
  await context.sync();
  const rules = seen.map(({ formats }) =>
    formats.items.filter(({ type }) => type === "Custom").map((format) => format.custom.rule.load("formula")),
  );
  await context.sync();
  return seen.flatMap(({ table, plan, checks }, index) => {
    const broken = checks.filter(({ validation }) => undone.includes(validation.type)).map(({ key }) => key);
    const formulas = (rules[index] ?? []).map(({ formula }) => formula);
    const colours = areColoursDamaged(plan.colourRules, formulas);
    return [
      ...(broken.length > 0 ? [{ table, what: "checks" as const, columns: [...new Set(broken)] }] : []),
      ...(colours ? [{ table, what: "colours" as const, columns: [] }] : []),
    ];
  });
}

const undone: readonly string[] = ["None", "Inconsistent", "MixedCriteria"];

function queueChecks(
  context: Excel.RequestContext,
  table: TableKey,
  { validations, tables: [planned] }: SheetPlan,
  lost: readonly string[],
) {
  const { columns } = context.workbook.tables.getItem(table);
  let standing = 0;
  const places = new Map(
    (planned?.keys ?? []).flatMap((key) => (lost.includes(`${table}.${key}`) ? [] : [[key, standing++] as const])),
  );
  return validations
    .filter(({ area }) => area.row > headerRow)
    .flatMap(({ area }) => {
      const key = planned?.keys[area.column - planned.column] ?? "";
      const place = places.get(key);
      if (place === undefined) return [];
      const body = columns.getItemAt(place).getDataBodyRange();
      return [{ key, validation: body.dataValidation.load("type") }];
    });
}

/** Pasting leaves a second copy of a rule with the formula moved along; a rule of people's own is none of ours. */
function areColoursDamaged(planned: readonly ColourRulePlan[], standing: readonly string[]): boolean {
  return planned.some(({ rule }) => {
    if (rule.kind !== "formula") return false;
    const wanted = planned.filter((each) => each.rule.kind === "formula" && each.rule.formula === rule.formula);
    const copies = standing.filter((formula) => formula === rule.formula);
    return copies.length !== wanted.length;
  });
}
