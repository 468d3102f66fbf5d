import type { Language } from "../i18n/language";
import type { OptionListKey } from "./listKeys";
import { optionListKeys } from "./optionListKeys";
import type { ListValueSpec } from "./listSpec";
import { listValues } from "./presetLists";
import type { PresetKey } from "./presets/preset";
import { presets } from "./presets/presets";
import { holidayDays } from "./publicHolidays";
import type { ListValue, Settings, StageClass, StageValue, StatusClass } from "./settings";

/** What Options says in a new workbook. */
export function defaultSettings(preset: PresetKey, language: Language): Settings {
  const { thresholds, cadences } = presets[preset];
  const labelled = (list: OptionListKey): ListValue[] =>
    listValues(list, preset).map(({ code, label }) => ({ code, label: label[language] }));
  return {
    ...thresholds,
    stages: listValues("stage", preset).map((value) => stageValue(value, language, cadences[value.code])),
    statuses: listValues("status", preset).map((value) => ({
      code: value.code,
      label: value.label[language],
      class: value.class as StatusClass,
    })),
    lists: Object.fromEntries(
      optionListKeys.filter((list) => list !== "stage" && list !== "status").map((list) => [list, labelled(list)]),
    ),
    holidays: holidayDays.map(({ serial }) => serial),
    defaultCadenceDays: 30,
    soonDays: 7,
    level1Days: 3,
    level2Days: 7,
    depositDays: 5,
    backupDays: 7,
    settleTolerancePercent: 0.5,
    settleToleranceMost: 50,
    dropMinimumOrders: 3,
    dropPercent: 30,
    baseCurrency: "CNY",
    currencyRates: { CNY: 1, USD: 7.1, EUR: 8.2, GBP: 9.4, JPY: 0.047, HKD: 0.91 },
    ownFields: [],
    logChanges: true,
    logPersonalFields: false,
  };
}

function stageValue(
  value: ListValueSpec,
  language: Language,
  cadence: StageValue["cadenceDays"] | undefined,
): StageValue {
  return {
    code: value.code,
    label: value.label[language],
    class: value.class as StageClass,
    cadenceDays: cadence ?? { A: null, B: null, C: null },
  };
}
