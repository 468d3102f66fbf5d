import { findRepairs } from "../excel/findRepairs";
import { createPartsLog } from "../excel/log/partsLog";
import { readRuleDamage, type RuleDamage } from "../excel/reading/readRuleDamage";
import { runInWorkbook } from "../excel/runInWorkbook";
import { renewRules } from "../excel/upgrading/renewRules";
import { describeRules, type RenewedRules } from "../schema/log/describeParts";
import type { RepairPlan } from "../schema/repair/repairPlan";
import { beginLog } from "./beginLog";

/**
 * Writes checks and colour rules anew in the tables where some were deleted or cut up; those that people made stay: 9 syncs, 10 where
 * the log has it, 6 where there is nothing to do. The answer is what was found.
 */
export function renewTableRules(): Promise<readonly RuleDamage[]> {
  return runInWorkbook(async (context) => {
    const repair = await findRepairs(context);
    const damage = await readRuleDamage(context, repair);
    const renewed = damage.flatMap((each) => describeDamage(repair, each));
    const sheetNames = [...new Set(renewed.map(({ sheetName }) => sheetName))];
    if (sheetNames.length === 0) return damage;
    const order = beginLog("renewRules");
    const log = createPartsLog(order, repair.language);
    log.look(context);
    await renewRules(context, { repair: { ...repair, steps: [{ kind: "renewFormulas", sheetNames }] }, keptRules: [] });
    if (order !== null) await log.finish(context, describeRules(renewed, repair.language), () => undefined);
    return damage;
  });
}

function describeDamage({ plan }: RepairPlan, { table, what, columns }: RuleDamage): RenewedRules[] {
  return plan.sheets
    .filter(({ key }) => key === table)
    .map(({ name, tables: [planned] }) => ({
      ...{ sheetName: name, what },
      headers: columns.map((key) => String(planned?.headers[planned.keys.indexOf(key)] ?? key)),
    }));
}
