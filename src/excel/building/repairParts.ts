import { describeRepair } from "../../schema/log/describeParts";
import type { LogOrder } from "../../schema/log/logOrder";
import type { RepairPlan } from "../../schema/repair/repairPlan";
import type { SheetPlan, TablePlan } from "../../schema/workbookPlan";
import { createPartsLog } from "../log/partsLog";
import { runWhenCellIsLeft } from "../runInWorkbook";
import { translateHostError } from "../translateHostError";
import { WorkbookError } from "../workbookError";
import { addSheets } from "./addSheets";
import { readTypedCells, renewTableFormulas, type TypedCells } from "./renewFormulas";
import { renewSheetFormulas } from "./renewSheetFormulas";
import { repairRules } from "./repairRules";
import { sheetOf, stepsOf } from "./repairSteps";
import { writeBlockFormulas, writeBlockValues } from "./writeCells";
import { writeStyles } from "./writeStyles";
import { nameTable, writeCalculatedColumns, writeTable } from "./writeTables";
import { dressSheet } from "./writeWorkbook";

export interface RepairWork {
  /** Random. */
  readonly mark: string;
  readonly order: LogOrder | null;
}

export interface RepairOutcome {
  /** Report sheets that somebody protected with a password: their formulas stay as they are. */
  readonly lockedSheets: readonly string[];
}

/**
 * Does the steps of a plan. Nothing that people typed is written over; what fails half-way is found and finished by the next
 * repair, and sheets that were added are taken away again.
 */
export async function repairParts(
  context: Excel.RequestContext,
  repairPlan: RepairPlan,
  { mark, order }: RepairWork,
): Promise<RepairOutcome> {
  const log = createPartsLog(order, repairPlan.language);
  const typed = await readTypedCells(context, repairPlan);
  const missing = stepsOf(repairPlan, "addSheet").map(({ sheetKey }) => sheetKey);
  const added = await addSheets(context, missing.length, mark);
  const sheetIds = new Map([
    ...repairPlan.sheetIds,
    ...missing.map((key, index) => [key, added[index] ?? ""] as const),
  ]);
  /** With the sheets that were added for it. */
  const repair: RepairPlan = { ...repairPlan, sheetIds };
  try {
    await makeStructure(context, repair);
    await linkFormulas(context, repair, typed);
    // The sheet of the log may just have been made.
    log.look(context);
    await repairRules(context, repair);
    const lockedSheets = await renewSheetFormulas(context, repair);
    const rows = describeRepair(repair, lockedSheets);
    await log.finish(context, rows, () => context.application.calculate("Recalculate"));
    return { lockedSheets };
  } catch (error) {
    throw await compensate(repairPlan, added, translateHostError(error));
  }
}

/** Sheets, tables and columns; names that point nowhere give way to those that follow. */
async function makeStructure(context: Excel.RequestContext, repair: RepairPlan): Promise<void> {
  const { workbook } = context;
  const standing = stepsOf(repair, "renewNames").flatMap(({ names }) =>
    names.map(({ name }) => workbook.names.getItemOrNullObject(name).load("name")),
  );
  await context.sync();
  for (const item of standing) if (!item.isNullObject) item.delete();
  for (const { sheetKey } of stepsOf(repair, "addSheet")) {
    const { sheet, plan } = sheetOf(context, repair, sheetKey);
    sheet.name = plan.name;
    sheet.tabColor = plan.tabColor;
    sheet.showGridlines = plan.showGridlines;
    sheet.position = repair.plan.sheets.indexOf(plan);
    fillSheet(sheet, plan, plan.tables);
  }
  for (const { sheetKey, table } of stepsOf(repair, "addTable")) {
    const { sheet, plan } = sheetOf(context, repair, sheetKey);
    const tables = plan.tables.filter(({ name }) => name === table);
    // The other lists of Options stand; their cells are not written again.
    if (plan.tables.length === 1) fillSheet(sheet, plan, tables);
    else for (const each of tables) writeTable(sheet, each);
  }
  for (const step of stepsOf(repair, "remakeTable")) {
    const { sheet, plan } = sheetOf(context, repair, step.table);
    const area = sheet.getRangeByIndexes(step.row, step.column, step.rowCount + 1, step.columnCount);
    const table = sheet.tables.add(area, true);
    const tablePlan = plan.tables.find(({ name }) => name === step.table);
    if (tablePlan) nameTable(table, tablePlan);
  }
  for (const { table, index, header } of stepsOf(repair, "addColumn")) {
    workbook.tables.getItem(table).columns.add(index, undefined, header);
  }
  await context.sync();
}

export function fillSheet(sheet: Excel.Worksheet, plan: SheetPlan, tables: readonly TablePlan[]): void {
  writeStyles(sheet, plan);
  writeBlockValues(sheet, plan);
  for (const table of tables) writeTable(sheet, table);
}

async function linkFormulas(context: Excel.RequestContext, repair: RepairPlan, typed: TypedCells): Promise<void> {
  context.application.suspendApiCalculationUntilNextSync();
  for (const { names } of stepsOf(repair, "renewNames")) {
    for (const { name, formula, visible } of names) context.workbook.names.add(name, formula).visible = visible;
  }
  for (const { sheetKey } of stepsOf(repair, "addSheet")) {
    const { sheet, plan } = sheetOf(context, repair, sheetKey);
    for (const table of plan.tables) writeCalculatedColumns(sheet, table);
    writeBlockFormulas(sheet, plan);
  }
  renewTableFormulas(context, repair, typed);
  const sheetNames = new Map(repair.plan.sheets.map(({ key, name }) => [key, name]));
  for (const { sheetKey } of stepsOf(repair, "addSheet")) {
    const { sheet, plan } = sheetOf(context, repair, sheetKey);
    dressSheet(sheet, plan, sheetNames);
  }
  await context.sync();
}

async function compensate(plan: RepairPlan, added: readonly string[], failure: unknown): Promise<unknown> {
  if (added.length === 0) return failure;
  try {
    await runWhenCellIsLeft(async (context) => {
      for (const id of added) context.workbook.worksheets.getItem(id).delete();
      await context.sync();
    });
    return failure;
  } catch (error) {
    const sheetNames = stepsOf(plan, "addSheet").map(({ sheetName }) => sheetName);
    return new WorkbookError("notCompensated", { sheetNames }, new AggregateError([failure, error]));
  }
}
