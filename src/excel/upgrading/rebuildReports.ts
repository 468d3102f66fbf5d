import { renameSheets } from "../../schema/plan/renameSheets";
import { namesOnSheet } from "../../schema/upgrade/openNames";
import type { ReportUpgrade, UpgradePlan } from "../../schema/upgrade/upgradePlan";
import type { SheetPlan, WorkbookPlan } from "../../schema/workbookPlan";
import { fillSheet } from "../building/repairParts";
import { writeBlockFormulas } from "../building/writeCells";
import { dressSheet } from "../building/writeWorkbook";
import { runWhenCellIsLeft } from "../runInWorkbook";
import { translateHostError } from "../translateHostError";
import { WorkbookError } from "../workbookError";
import { writeReportInputs, type ReportInputs } from "./reportInputs";
import { setName } from "./setName";

interface PassingReport {
  readonly report: ReportUpgrade;
  readonly sheet: Excel.Worksheet;
  readonly sheetPlan: SheetPlan;
}

/** Makes the new sheets beside the standing ones; one sync. They are taken away again where one of them fails. */
export async function makeReports(
  context: Excel.RequestContext,
  upgrade: UpgradePlan,
  inputs: ReportInputs,
): Promise<void> {
  const plan = passingPlan(upgrade);
  try {
    context.application.suspendApiCalculationUntilNextSync();
    const passing = upgrade.reports.map((report): PassingReport => {
      const sheet = context.workbook.worksheets.add(report.passingName);
      return { report, sheet, sheetPlan: sheetPlanOf(plan, report) };
    });
    for (const { sheet, sheetPlan } of passing) {
      sheet.tabColor = sheetPlan.tabColor;
      sheet.showGridlines = sheetPlan.showGridlines;
      fillSheet(sheet, sheetPlan, sheetPlan.tables);
      for (const name of namesOnSheet(plan, sheetPlan)) {
        if (!upgrade.standingNames.has(name.name.toLowerCase())) setName(context, name, upgrade.standingNames);
      }
    }
    const finalNames = finalSheetNames(upgrade);
    for (const { sheet, sheetPlan } of passing) {
      writeBlockFormulas(sheet, sheetPlan);
      writeReportInputs(sheet, plan, sheetPlan, inputs);
      dressSheet(sheet, sheetPlan, finalNames);
    }
    await context.sync();
  } catch (error) {
    throw await compensate(upgrade, translateHostError(error));
  }
}

/** Lets the new sheets take the place of the old ones; one sync. Names first: what people chose is found through them. */
export async function swapReports(context: Excel.RequestContext, upgrade: UpgradePlan): Promise<void> {
  const { worksheets } = context.workbook;
  const plan = passingPlan(upgrade);
  const known = new Set([...upgrade.standingNames, ...plan.names.map(({ name }) => name.toLowerCase())]);
  for (const report of upgrade.reports) {
    const sheetPlan = sheetPlanOf(plan, report);
    for (const name of namesOnSheet(plan, sheetPlan)) setName(context, name, known);
  }
  for (const report of upgrade.reports) {
    const { name, keptAs, standingId, leftoverIds, passingName, position } = report;
    const sheet = worksheets.getItem(passingName);
    if (standingId !== null && keptAs === null) worksheets.getItem(standingId).delete();
    if (standingId !== null && keptAs !== null) worksheets.getItem(standingId).name = keptAs;
    for (const id of leftoverIds) worksheets.getItem(id).delete();
    sheet.name = name;
    sheet.position = position;
  }
  await context.sync();
}

function passingPlan({ repair, reports }: UpgradePlan): WorkbookPlan {
  const names = new Map(
    repair.plan.sheets.flatMap(({ key, name }) => {
      const report = reports.find((each) => each.key === key);
      return report ? [[name, report.passingName] as const] : [];
    }),
  );
  return renameSheets(repair.plan, (name) => names.get(name) ?? name);
}

function sheetPlanOf({ sheets }: WorkbookPlan, report: ReportUpgrade): SheetPlan {
  const plan = sheets.find(({ key }) => key === report.key);
  if (!plan) throw new WorkbookError("sheetMissing", { name: report.key });
  return plan;
}

function finalSheetNames({ repair, reports }: UpgradePlan): ReadonlyMap<string, string> {
  return new Map(
    repair.plan.sheets.map(({ key, name }) => [key, reports.find((report) => report.key === key)?.name ?? name]),
  );
}

async function compensate({ reports }: UpgradePlan, failure: unknown): Promise<unknown> {
  try {
    await runWhenCellIsLeft(async (context) => {
      const made = reports.map(({ passingName }) => context.workbook.worksheets.getItemOrNullObject(passingName));
      await context.sync();
      for (const sheet of made) if (!sheet.isNullObject) sheet.delete();
      await context.sync();
    });
    return failure;
  } catch (error) {
    const sheetNames = reports.map(({ passingName }) => passingName);
    return new WorkbookError("notCompensated", { sheetNames }, new AggregateError([failure, error]));
  }
}
