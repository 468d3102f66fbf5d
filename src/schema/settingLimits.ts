/** What a number of Options may be: the cells' validation, the pane and the action go by it. */
import { holdsNumber, optionParameters } from "./plan/optionParameters";
import { switchedOffByBlank } from "./settingNames";
import type { SettingPlace } from "./settingChange";

export interface SettingLimits {
  readonly least: number;
  readonly most: number;
  readonly isWhole: boolean;
  readonly mayBeBlank: boolean;
}

/** A blank takes the usual cadence. */
export const cadenceLimits: SettingLimits = { least: 1, most: 999, isWhole: true, mayBeBlank: true };

/** Null for what is no number. */
export function findSettingLimits(place: SettingPlace): SettingLimits | null {
  if (place.kind === "cadence") return cadenceLimits;
  if (place.kind === "dayOff" || place.kind === "switch") return null;
  for (const { holds } of optionParameters) {
    if (!holdsNumber(holds) || holds.setting !== place.setting) continue;
    return { least: 0, most: holds.most, isWhole: holds.isWhole, mayBeBlank: place.setting === switchedOffByBlank };
  }
  return null;
}
