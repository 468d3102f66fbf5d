import { repairParts } from "../excel/building/repairParts";
import { findRepairs } from "../excel/findRepairs";
import { runInWorkbook } from "../excel/runInWorkbook";
import type { RepairStep } from "../schema/repair/repairPlan";
import { beginLog } from "./beginLog";
import { randomId } from "./randomId";

export interface RepairResult {
  readonly steps: readonly RepairStep[];
  /** Report sheets that somebody protected with a password: their formulas stay as they are. */
  readonly lockedSheets: readonly string[];
}

/** What is wrong with a workbook of ours and what a repair would do, one step a line: 4 syncs and those for rows that lost their table. */
export function findDamage(): Promise<readonly RepairStep[]> {
  return runInWorkbook(async (context) => (await findRepairs(context)).steps);
}

/** Does what `findDamage` finds at this moment, which stands in the log if there is one by then. A repair that failed half-way can be run again. */
export function repairWorkbook(): Promise<RepairResult> {
  return runInWorkbook(async (context): Promise<RepairResult> => {
    const plan = await findRepairs(context);
    if (plan.steps.every(({ kind }) => kind === "cannotRepair")) return { steps: plan.steps, lockedSheets: [] };
    return {
      steps: plan.steps,
      ...(await repairParts(context, plan, { mark: randomId("S"), order: beginLog("repair") })),
    };
  });
}
