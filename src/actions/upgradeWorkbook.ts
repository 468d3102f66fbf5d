import { findUpgrade as findUpgradeIn } from "../excel/findUpgrade";
import { runInWorkbook } from "../excel/runInWorkbook";
import { upgradeParts } from "../excel/upgrading/upgradeParts";
import type { LongWork } from "../schema/longWork";
import type { UpgradePlan } from "../schema/upgrade/upgradePlan";
import { beginLog } from "./beginLog";

export type UpgradeNews = Pick<UpgradePlan, "from" | "to" | "steps">;

/** What an upgrade would do, one step a line: 5 syncs. Null where there is nothing to do. */
export function findUpgrade(): Promise<UpgradeNews | null> {
  return runInWorkbook(async (context) => newsOf(await findUpgradeIn(context)));
}

/** Does what `findUpgrade` finds at this moment, in 16 syncs. One that broke off can be run again. */
export function upgradeWorkbook(long: LongWork = {}): Promise<UpgradeNews | null> {
  return runInWorkbook(async (context) => {
    const plan = await findUpgradeIn(context);
    if (plan !== null) await upgradeParts(context, plan, beginLog("upgrade"), long);
    return newsOf(plan);
  });
}

function newsOf(plan: UpgradePlan | null): UpgradeNews | null {
  if (plan === null) return null;
  const { from, to, steps } = plan;
  return { from, to, steps };
}
