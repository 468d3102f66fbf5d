import type { upgradeZh } from "../../i18n/upgradeZh";
import type { UpgradeStep } from "./upgradePlan";

export interface UpgradeWords {
  readonly upgrade: typeof upgradeZh;
  readonly joinNames: (names: readonly string[]) => string;
}

/** What the upgrade does, in one sentence. */
export function describeUpgradeStep(step: UpgradeStep, { upgrade, joinNames }: UpgradeWords): string {
  switch (step.kind) {
    case "addSheets":
      return upgrade.addSheets(joinNames(step.sheetNames));
    case "addColumns":
      return upgrade.addColumns(step.sheetName, joinNames(step.headers));
    case "addWorkingCells":
      return upgrade.addWorkingCells(joinNames(step.sheetNames), step.count);
    case "addOptions":
      return upgrade.addOptions(step.sheetName, joinNames(step.labels));
    case "renewSheets":
      return upgrade.renewSheets(joinNames(step.sheetNames));
    case "keepRules":
      return upgrade.keepRules(joinNames(step.sheetNames));
    case "rebuildSheets":
      return upgrade.rebuildSheets(joinNames(step.sheetNames));
    case "keepSheet":
      return upgrade.keepSheet(step.sheetName, step.keptAs);
  }
}
