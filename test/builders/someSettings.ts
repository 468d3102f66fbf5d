import { defaultSettings } from "../../src/schema/defaultSettings";
import type { PresetKey } from "../../src/schema/presets/preset";
import type { Settings } from "../../src/schema/settings";

/** The defaults of a preset without its holidays. */
export function someSettings(fields: Partial<Settings> = {}, preset: PresetKey = "general"): Settings {
  return { ...defaultSettings(preset, "en"), holidays: [], ...fields };
}
