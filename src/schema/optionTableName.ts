import type { OptionListKey } from "./listKeys";
import { optionListKeys } from "./optionListKeys";

/** The small table of Options that holds a list: `OptionsRegion`. */
export function optionTableNameOf(list: OptionListKey): string {
  return `Options${list.slice(0, 1).toUpperCase()}${list.slice(1)}`;
}

export const optionTableNames: readonly string[] = optionListKeys.map(optionTableNameOf);
