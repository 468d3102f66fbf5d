import { queueRegionInputsBack, queueRegionInputsSeen, type RegionInputCell } from "../excel/regionSheet";
import { runInWorkbook } from "../excel/runInWorkbook";
import type { RegionInputsChange } from "./summariseRegions";

/** `kept`: somebody has chosen another period or grouping since; theirs stays. */
export type RestoredInputs = "restored" | "kept";

/** Gives the Regions sheet the period and grouping that it showed before: 2 syncs. */
export function restoreRegionInputs({ before, after }: RegionInputsChange): Promise<RestoredInputs> {
  return runInWorkbook(async (context): Promise<RestoredInputs> => {
    const seeNow = queueRegionInputsSeen(context);
    await context.sync();
    if (!isSame(seeNow(), after)) return "kept";
    queueRegionInputsBack(context, before);
    await context.sync();
    return "restored";
  });
}

/** A formula follows from the other cells, and Excel may spell it in another way than it was written. */
function isSame(now: readonly RegionInputCell[], then: readonly RegionInputCell[]): boolean {
  return now.every(({ value, formula }, index) => {
    const other = then[index];
    return formula === null ? other?.formula === null && value === other.value : other?.formula !== null;
  });
}
