import { findColumn, tableSchema } from "../tableSchema";
import type { PresetKey } from "./preset";

/** Whether the trade lives from customers who come back at their own pace, so that Today lists them. */
export function hasReorders(preset: PresetKey): boolean {
  return findColumn(tableSchema("Customers", preset), "reorderDate") !== undefined;
}
