import { regionColumns } from "../schema/plan/regionColumns";
import { lastGroupRow, periodNames, regionLayout } from "../schema/plan/regionLayout";
import type { CellValue } from "./reading/columnRequest";

/** In manual calculation, too, the figures belong to the period above them. */
export function queueRegionFigures(context: Excel.RequestContext): void {
  context.application.calculate("Recalculate");
}

export function queueRegionSheetShown(context: Excel.RequestContext): void {
  regionSheet(context).activate();
}

/** A row as the sheet shows it: the total, what belongs to no group, then the groups. */
export interface ShownRegion {
  readonly group: string;
  /** By key of the column; blank cells are empty texts. */
  readonly figures: Readonly<Record<string, CellValue>>;
}

/** What the formulas of the Regions sheet say now; one sync. */
export async function readShownRegions(context: Excel.RequestContext): Promise<ShownRegion[]> {
  const { totalRow } = regionLayout;
  const range = regionSheet(context).getRangeByIndexes(
    totalRow,
    0,
    lastGroupRow - totalRow + 1,
    regionColumns.length + 1,
  );
  range.load("values");
  await context.sync();
  return (range.values as CellValue[][])
    .filter(([group]) => group !== "")
    .map(([group, ...cells]) => ({
      group: String(group),
      figures: Object.fromEntries(regionColumns.map(({ key }, index) => [key, cells[index] ?? ""])),
    }));
}

function regionSheet(context: Excel.RequestContext): Excel.Worksheet {
  return context.workbook.names.getItem(periodNames.from).getRange().worksheet;
}
