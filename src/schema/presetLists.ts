import type { ListKey, OptionListKey } from "./listKeys";
import { lists } from "./lists";
import type { ListValueSpec } from "./listSpec";
import type { PresetKey } from "./presets/preset";
import { presets } from "./presets/presets";

/** The values of a list in a new workbook of the preset. */
export function listValues(list: ListKey, preset: PresetKey): readonly ListValueSpec[] {
  return presets[preset].lists[list as OptionListKey] ?? lists[list].values;
}
