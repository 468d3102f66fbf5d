import { findRepairs } from "../excel/findRepairs";
import { readRuleDamage, type RuleDamage } from "../excel/reading/readRuleDamage";
import { runInWorkbook } from "../excel/runInWorkbook";
import { renewRules } from "../excel/upgrading/renewRules";

/**
 * Writes checks and colour rules anew in the tables where some were deleted or cut up; those that people made stay: 9 syncs, 6 where
 * there is nothing to do. The answer is what was found.
 */
export function renewTableRules(): Promise<readonly RuleDamage[]> {
  return runInWorkbook(async (context) => {
    const repair = await findRepairs(context);
    const damage = await readRuleDamage(context, repair);
    const tables = damage.map(({ table }): string => table);
    const sheetNames = repair.plan.sheets.filter(({ key }) => tables.includes(key)).map(({ name }) => name);
    if (sheetNames.length === 0) return damage;
    await renewRules(context, { repair: { ...repair, steps: [{ kind: "renewFormulas", sheetNames }] }, keptRules: [] });
    return damage;
  });
}
