import type { NamePlan, SheetPlan, TablePlan, WorkbookPlan } from "../../schema/workbookPlan";
import { writeBlockFormulas, writeBlockValues } from "./writeCells";
import { writeColourRules, writeValidations } from "./writeRules";
import { protectSheet, writeCharts, writeFreeze, writeLinks, writePage } from "./writeSheetSettings";
import { writeStyles } from "./writeStyles";
import { writeCalculatedColumns, writeColumnNames, writeTable } from "./writeTables";

interface MadeSheet {
  readonly sheet: Excel.Worksheet;
  readonly plan: SheetPlan;
}

/**
 * Queues the whole plan onto sheets that were added for it; nothing is sent. The order is Excel's: formats before values,
 * tables over values that stand, names before the formulas that use them, protection last.
 */
export function writeWorkbook(context: Excel.RequestContext, plan: WorkbookPlan, sheetIds: readonly string[]): void {
  context.application.suspendApiCalculationUntilNextSync();
  context.application.suspendScreenUpdatingUntilNextSync();
  const made = plan.sheets.map((sheetPlan, index) => ({
    plan: sheetPlan,
    sheet: context.workbook.worksheets.getItem(sheetIds[index] ?? ""),
  }));
  for (const { sheet, plan: sheetPlan } of made) {
    sheet.name = sheetPlan.name;
    sheet.tabColor = sheetPlan.tabColor;
    sheet.showGridlines = sheetPlan.showGridlines;
    writeStyles(sheet, sheetPlan);
    writeBlockValues(sheet, sheetPlan);
    for (const table of sheetPlan.tables) writeTable(sheet, table);
  }
  writeNames(context.workbook.names, plan);
  writeFormulas(made);
  const sheetNames = new Map(plan.sheets.map(({ key, name }) => [key, name]));
  for (const { sheet, plan: sheetPlan } of made) dressSheet(sheet, sheetPlan, sheetNames);
  if (plan.title !== "") context.workbook.properties.title = plan.title;
  made[0]?.sheet.activate();
}

function writeNames(names: Excel.NamedItemCollection, plan: WorkbookPlan): void {
  for (const table of tablesOf(plan)) writeColumnNames(names, table);
  for (const name of plan.names) writeName(names, name);
}

function writeName(names: Excel.NamedItemCollection, plan: NamePlan): void {
  const item = names.add(plan.name, plan.formula);
  if (!plan.visible) item.visible = false;
}

function writeFormulas(made: readonly MadeSheet[]): void {
  for (const { sheet, plan } of made) for (const table of plan.tables) writeCalculatedColumns(sheet, table);
  for (const { sheet, plan } of made) writeBlockFormulas(sheet, plan);
}

export function dressSheet(sheet: Excel.Worksheet, plan: SheetPlan, sheetNames: ReadonlyMap<string, string>): void {
  writeValidations(sheet, plan);
  writeColourRules(sheet, plan);
  writeCharts(sheet, plan);
  writeFreeze(sheet, plan);
  writeLinks(sheet, plan, sheetNames);
  writePage(sheet, plan);
  protectSheet(sheet, plan);
}

export function tablesOf(plan: WorkbookPlan): TablePlan[] {
  return plan.sheets.flatMap(({ tables }) => tables);
}
