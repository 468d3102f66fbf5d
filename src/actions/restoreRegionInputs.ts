import { restoreInputs, type InputsToRestore } from "./restoreInputs";

/** `kept`: somebody has chosen another period or grouping since; theirs stays. */
export type RestoredInputs = "restored" | "kept";

/** Gives the Regions sheet the period and grouping that it showed before: 2 syncs, 4 where the log has it. */
export async function restoreRegionInputs(change: InputsToRestore): Promise<RestoredInputs> {
  const { kind } = await restoreInputs(change, "restore");
  return kind === "restored" ? "restored" : "kept";
}
