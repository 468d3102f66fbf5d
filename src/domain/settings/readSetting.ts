import type { SettingPlace, SettingValue } from "../../schema/settingChange";
import type { Settings } from "../../schema/settings";

/** What Options says there; undefined where its stage is gone. */
export function readSetting(settings: Settings, place: SettingPlace): SettingValue | undefined {
  switch (place.kind) {
    case "number":
    case "switch":
      return settings[place.setting];
    case "cadence":
      return settings.stages.find(({ code }) => code === place.stage)?.cadenceDays[place.potential];
    case "dayOff":
      return settings.weekend[place.weekday] === "1";
  }
}
