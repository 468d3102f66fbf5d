import type { NumberSetting, SwitchSetting } from "./settingNames";
import type { Potential } from "./settings";

/** One cell of Options, by what it is about and never by where it stands. */
export type SettingPlace =
  | { readonly kind: "number"; readonly setting: NumberSetting }
  /** `stage`: the code of its list value. */
  | { readonly kind: "cadence"; readonly stage: string; readonly potential: Potential }
  | { readonly kind: "switch"; readonly setting: SwitchSetting }
  /** `weekday` from 0, Monday. */
  | { readonly kind: "dayOff"; readonly weekday: number };

/** A number, on or off; null is a blank cell. */
export type SettingValue = number | boolean | null;

/** One setting with what it said, so that a colleague's change is noticed and this one can be taken back. */
export interface SettingChange {
  readonly place: SettingPlace;
  readonly before: SettingValue;
  readonly after: SettingValue;
  /** Of the log, where it was written down. */
  readonly actionId?: string | undefined;
}
