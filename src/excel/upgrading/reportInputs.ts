import { openNames } from "../../schema/upgrade/openNames";
import type { UpgradePlan } from "../../schema/upgrade/upgradePlan";
import type { SheetPlan, WorkbookPlan } from "../../schema/workbookPlan";
import type { CellValue } from "../reading/columnRequest";
import { protectValue } from "../protectText";

/** What stands in the open cells of the report sheets, by name. */
export type ReportInputs = ReadonlyMap<string, readonly (readonly CellValue[])[]>;

/** A formula that speaks of cells by their place would mean others on the new sheet: its value is taken. */
const cellReference = /(?:^|[^A-Za-z0-9_.])\$?[A-Z]{1,3}\$?\d+(?![A-Za-z0-9_(])/;

/** One sync. */
export async function readReportInputs(context: Excel.RequestContext, upgrade: UpgradePlan): Promise<ReportInputs> {
  const { repair, reports, standingNames } = upgrade;
  const names = reports.flatMap(({ key }) => {
    const sheet = repair.plan.sheets.find((each) => each.key === key);
    return sheet ? openNames(repair.plan, sheet).map(({ name }) => name) : [];
  });
  const ranges = names
    .filter((name) => standingNames.has(name.toLowerCase()))
    .map((name) => ({
      name,
      range: context.workbook.names.getItem(name).getRangeOrNullObject().load("formulas,values"),
    }));
  await context.sync();
  return new Map(
    ranges.flatMap(({ name, range }) => {
      if (range.isNullObject) return [];
      const values = range.values as CellValue[][];
      const cells = (range.formulas as CellValue[][]).map((line, row) =>
        line.map((cell, column) => (isTiedToItsPlace(cell) ? (values[row]?.[column] ?? "") : cell)),
      );
      return [[name, cells] as const];
    }),
  );
}

function isTiedToItsPlace(cell: CellValue): boolean {
  return typeof cell === "string" && cell.startsWith("=") && cellReference.test(cell);
}

/** Queues them onto a new sheet; cells that were left blank keep what a new workbook has there. */
export function writeReportInputs(
  sheet: Excel.Worksheet,
  plan: WorkbookPlan,
  sheetPlan: SheetPlan,
  inputs: ReportInputs,
): void {
  for (const { name, area } of openNames(plan, sheetPlan)) {
    (inputs.get(name) ?? []).slice(0, area.rows).forEach((line, row) => {
      line.slice(0, area.columns).forEach((cell, column) => {
        if (cell === "") return;
        const range = sheet.getRangeByIndexes(area.row + row, area.column + column, 1, 1);
        if (typeof cell === "string" && cell.startsWith("=")) range.formulas = [[cell]];
        else range.values = [[protectValue(cell, "General")]];
      });
    });
  }
}
