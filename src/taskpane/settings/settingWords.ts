/** Settings in words: the labels stand in the schema, as on the sheet. */
import type { SettingProblem } from "../../domain/settings/findSettingProblem";
import { holdsNumber, holdsSwitch, optionParameters } from "../../schema/plan/optionParameters";
import type { SettingPlace, SettingValue } from "../../schema/settingChange";
import { findSettingLimits } from "../../schema/settingLimits";
import { language, texts } from "../session/language";
import type { OurWorkbook } from "../session/workbook";

/** Those of Options that hold a number, in the sheet's order. */
export const numberParameters = optionParameters.flatMap(({ holds, ...parameter }) =>
  holdsNumber(holds) ? [{ ...parameter, setting: holds.setting }] : [],
);

/** Those that are on or off, without the one that Today has. */
export const switchParameters = optionParameters.flatMap(({ holds, ...parameter }) =>
  holdsSwitch(holds) ? [{ ...parameter, setting: holds.switchSetting }] : [],
);

export function describePlace(place: SettingPlace, { settings }: OurWorkbook): string {
  const { weekdays, settings: words } = texts.value;
  if (place.kind === "dayOff") return weekdays[place.weekday] ?? "";
  if (place.kind === "cadence") {
    const label = settings.stages.find(({ code }) => code === place.stage)?.label ?? place.stage;
    return words.cadenceCell(label, place.potential);
  }
  const parameter = [...numberParameters, ...switchParameters].find(({ setting }) => setting === place.setting);
  return parameter?.label[language.value] ?? place.setting;
}

export function describeValue({ kind }: SettingPlace, value: SettingValue | undefined): string {
  const words = texts.value.settings;
  if (value === undefined) return words.gone;
  if (typeof value === "boolean") return kind === "dayOff" ? words.isOff(value) : words.isOn(value);
  return value === null ? words.blank : String(value);
}

export function describeSettingProblem(place: SettingPlace, code: SettingProblem | undefined): string | undefined {
  if (code === undefined) return undefined;
  const { least, most, isWhole } = findSettingLimits(place) ?? { least: 0, most: 0, isWhole: true };
  return texts.value.settings.problem[code]({ least, most: most.toLocaleString("en"), isWhole });
}
