import type { TableKey } from "../../schema/columnSpec";
import type { RepairPlan } from "../../schema/repair/repairPlan";
import { describeFormulaCells } from "../log/describeWrites";
import type { LooseCell } from "../reading/readLooseCells";
import type { TrackerView } from "../reading/readTracker";
import { sheetOfTable } from "../sheetOfTable";

/** The formula of the column, as a new workbook would have it, in place of what was typed there: 1 sync. */
export async function renewFormulaCells(
  context: Excel.RequestContext,
  view: TrackerView,
  repair: RepairPlan,
  cells: readonly LooseCell[],
): Promise<void> {
  for (const { table, key, rowIndex, columnIndex } of cells) {
    const formula = findFormula(repair, table, key);
    if (formula === null) continue;
    sheetOfTable(context, table).getRangeByIndexes(rowIndex, columnIndex, 1, 1).formulas = [[formula]];
  }
  try {
    view.log?.queue(context, describeFormulaCells(view, cells, "formulaReturns"));
    await context.sync();
    await view.log?.settle(context);
  } catch (error) {
    await view.log?.withdraw();
    throw error;
  }
}

function findFormula({ plan }: RepairPlan, table: TableKey, key: string | null): string | null {
  const planned = plan.sheets.flatMap(({ tables }) => tables).find(({ name }) => name === table);
  const index = key === null ? -1 : (planned?.keys.indexOf(key) ?? -1);
  return planned?.columnFormulas[index] ?? null;
}
