import { signal } from "@preact/signals";
import { schemaVersion } from "../../schema/schemaVersion";
import { workbook } from "./workbook";

/** Until the pane is opened again: the workbook then asks anew. */
export const isUpgradePostponed = signal(false);

/** Whether the workbook is of an earlier version, and may be changed. */
export function needsUpgrade(): boolean {
  const ours = workbook.value;
  return ours.kind === "ours" && ours.schemaVersion < schemaVersion && !ours.isReadOnly;
}
