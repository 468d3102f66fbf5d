import type { UpgradePlan } from "../../schema/upgrade/upgradePlan";
import { fillSheet } from "../building/repairParts";
import { sheetOf, stepsOf } from "../building/repairSteps";
import { dressSheet } from "../building/writeWorkbook";

/** Queues sheets that the version before did not have, behind all others; their names come with those of the columns. */
export function addMissingSheets(context: Excel.RequestContext, { repair }: UpgradePlan): void {
  const sheetNames = new Map(repair.plan.sheets.map(({ key, name }) => [key, name]));
  for (const { sheetKey, sheetName } of stepsOf(repair, "addSheet")) {
    const plan = repair.plan.sheets.find(({ key }) => key === sheetKey);
    if (!plan) continue;
    const sheet = context.workbook.worksheets.add(sheetName);
    sheet.tabColor = plan.tabColor;
    sheet.showGridlines = plan.showGridlines;
    fillSheet(sheet, plan, plan.tables);
    dressSheet(sheet, plan, sheetNames);
  }
  for (const { sheetKey } of stepsOf(repair, "addTable")) {
    const { sheet, plan } = sheetOf(context, repair, sheetKey);
    fillSheet(sheet, plan, plan.tables);
  }
}
