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

const inputNames = [
  periodNames.from,
  periodNames.to,
  periodNames.groupBy,
  periodNames.previousFrom,
  periodNames.previousTo,
] as const;

export interface RegionInputCell {
  readonly name: (typeof inputNames)[number];
  readonly value: CellValue;
  /** Null where the cell holds a value that somebody typed. */
  readonly formula: string | null;
}

/** Queues a look at the open cells; call the result after the next sync. Queued before a write, it sees what stood there. */
export function queueRegionInputsSeen(context: Excel.RequestContext): () => RegionInputCell[] {
  const ranges = inputNames.map((name) => context.workbook.names.getItem(name).getRange().load("values,formulas"));
  return () =>
    inputNames.map((name, index) => {
      const formula = String(ranges[index]?.formulas[0]?.[0] ?? "");
      const value = (ranges[index]?.values[0]?.[0] ?? "") as CellValue;
      return { name, value, formula: formula.startsWith("=") ? formula : null };
    });
}

/** Queues the cells as they were seen; formulas are ours or a person's own, never a text that begins like one. */
export function queueRegionInputsBack(context: Excel.RequestContext, cells: readonly RegionInputCell[]): void {
  for (const { name, value, formula } of cells) {
    if (formula === null) queueNamedInput(context, name, value);
    else context.workbook.names.getItem(name).getRange().formulas = [[formula]];
  }
  context.application.calculate("Recalculate");
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
