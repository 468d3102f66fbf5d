import { optionColumns } from "../../schema/upgrade/upgradeOptions";
import type { UpgradePlan } from "../../schema/upgrade/upgradePlan";
import type { SheetPlan } from "../../schema/workbookPlan";
import { writeStyle } from "../building/writeStyles";
import { writeValidations } from "../building/writeRules";
import { sheetOf } from "../building/repairSteps";
import { protectText } from "../protectText";

/** Queues the rows that Options lack and what stands in their cells; the lists to the right are not touched. */
export function extendOptions(context: Excel.RequestContext, { repair, options }: UpgradePlan): void {
  const { sheet, plan } = sheetOf(context, repair, "Options");
  for (const { row, rows } of options.insertions) {
    sheet.getRangeByIndexes(row, 0, rows, optionColumns).insert("Down").dataValidation.clear();
  }
  const standingRow = (planRow: number): number => options.rows.get(planRow) ?? planRow;
  for (const { planRow, cells } of options.added) {
    styleRow(sheet, plan, planRow, standingRow(planRow));
    cells.forEach((cell, column) => {
      if (cell === null || isFormula(cell)) return;
      const range = sheet.getRangeByIndexes(standingRow(planRow), column, 1, 1);
      range.values = [[typeof cell === "string" ? protectText(cell, false) : cell]];
    });
  }
  checkValues(sheet, plan, options.rows);
}

/** Once the names stand that they mention. */
export function renewOptionFormulas(context: Excel.RequestContext, { repair, options }: UpgradePlan): void {
  const { sheet } = sheetOf(context, repair, "Options");
  for (const { planRow, formula } of options.formulas) {
    sheet.getRangeByIndexes(options.rows.get(planRow) ?? planRow, 1, 1, 1).formulas = [[formula]];
  }
}

function isFormula(cell: unknown): boolean {
  return String(cell).startsWith("=");
}

function styleRow(sheet: Excel.Worksheet, plan: SheetPlan, planRow: number, row: number): void {
  const here = plan.styles.filter(
    ({ area }) => planRow >= area.row && planRow < area.row + area.rows && area.column < optionColumns,
  );
  for (const style of here) {
    const columns = Math.min(style.area.columns, optionColumns - style.area.column);
    writeStyle(sheet.getRangeByIndexes(row, style.area.column, 1, columns), style);
  }
}

/** Of single values; lists keep the checks that they have. */
function checkValues(sheet: Excel.Worksheet, plan: SheetPlan, rows: ReadonlyMap<number, number>): void {
  const validations = plan.validations.flatMap((validation) => {
    const { area } = validation;
    const row = rows.get(area.row);
    if (area.rows > 1 || area.column >= optionColumns || row === undefined) return [];
    return [{ ...validation, area: { ...area, row } }];
  });
  writeValidations(sheet, { validations });
}
