import { presets } from "./presets/presets";
import type { PresetKey } from "./presets/preset";

/** Lowest amounts of the bands after the first, around the amount from which a fall is worth an alert. */
export function amountLimits(preset: PresetKey): number[] {
  const base = presets[preset].thresholds.dropBaseAmount;
  return [base / 10, base / 2, base, base * 5];
}
