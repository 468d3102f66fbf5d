import { cosmetics } from "./cosmetics";
import { general } from "./general";
import type { Preset, PresetKey } from "./preset";
import { retail } from "./retail";
import { trade } from "./trade";

export const presets: Readonly<Record<PresetKey, Preset>> = { general, trade, retail, cosmetics };

export const presetKeys: readonly PresetKey[] = ["general", "trade", "retail", "cosmetics"];

export function findPresetKey(text: string): PresetKey | null {
  return presetKeys.find((key) => key === text.trim().toLowerCase()) ?? null;
}
