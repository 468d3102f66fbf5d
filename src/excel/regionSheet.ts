import { comparisonFormulas } from "../schema/plan/regionInputs";
import { regionColumns } from "../schema/plan/regionColumns";
import { lastGroupRow, periodNames, regionLayout } from "../schema/plan/regionLayout";
import type { CellValue } from "./reading/columnRequest";
import { queueNamedInput } from "./writing/namedInput";

export interface RegionInputs {
  /** Serials. */
  readonly from: number;
  readonly to: number;
  /** Word of the workbook's language. */
  readonly groupBy: string;
}

/**
 * Queues the open cells of the Regions sheet and brings it into view; the comparison follows from the period again, whatever
 * somebody typed there for the last one.
 */
export function queueRegionInputs(context: Excel.RequestContext, { from, to, groupBy }: RegionInputs): void {
  queueNamedInput(context, periodNames.from, from);
  queueNamedInput(context, periodNames.to, to);
  queueNamedInput(context, periodNames.groupBy, groupBy);
  for (const { name, formula } of comparisonFormulas()) {
    context.workbook.names.getItem(name).getRange().formulas = [[formula]];
  }
  // Also in manual calculation the figures belong to the period above them.
  context.application.calculate("Recalculate");
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
