/** Changes of Options in the words of the log, as they stand on that sheet. */
import type { Language } from "../../i18n/language";
import { wordOf } from "../formulaText";
import type { OptionListKey } from "../listKeys";
import { lists } from "../lists";
import type { OwnField } from "../ownField";
import { holdsNumber, holdsSwitch, optionParameters } from "../plan/optionParameters";
import { weekdayWords, weekendTexts } from "../plan/optionWeekend";
import type { SettingChange, SettingPlace, SettingValue } from "../settingChange";
import type { Settings } from "../settings";
import { sheetNames } from "../sheetNames";
import { tables } from "../tables/tables";
import type { NotKept } from "./notKept";
import type { ListCells, OptionLogData } from "./optionLogData";
import { showSwitch } from "./showCell";

/** One change of Options, as one row of the log shows it. */
export interface LoggedOption {
  readonly kind: "option";
  /** Name of the sheet that people know. */
  readonly sheet: string;
  readonly record: string;
  readonly field: string | null;
  readonly before: string | null;
  readonly after: string | null;
  /** Or why it cannot be taken back from the log. */
  readonly data: OptionLogData | NotKept;
}

export interface OptionWords {
  readonly language: Language;
  readonly settings: Settings;
}

export function describeSettings(changes: readonly SettingChange[], words: OptionWords): LoggedOption[] {
  return changes.map(({ place, before, after }): LoggedOption => {
    return {
      ...{ kind: "option", sheet: sheetNames.Options[words.language], ...nameSetting(place, words) },
      before: showSetting(place, before, words.language),
      after: showSetting(place, after, words.language),
      data: { option: "settings", changes: [{ place, before, after }] },
    };
  });
}

/** Which of them, as Options call it; `record` is blank where the cell stands for itself. */
export function nameSetting(
  place: SettingPlace,
  { language, settings }: OptionWords,
): { readonly record: string; readonly field: string } {
  switch (place.kind) {
    case "dayOff":
      return { record: weekendTexts.title[language], field: weekendTexts.days[language][place.weekday] ?? "" };
    case "cadence": {
      const stage = settings.stages.find(({ code }) => code === place.stage)?.label ?? place.stage;
      return { record: stage, field: `${cadenceWord[language]} ${place.potential}` };
    }
    default: {
      const { setting } = place;
      const parameter = optionParameters.find(({ holds }) => {
        if (holdsNumber(holds)) return holds.setting === setting;
        return holdsSwitch(holds) && holds.switchSetting === setting;
      });
      return { record: "", field: parameter?.label[language] ?? setting };
    }
  }
}

const cadenceWord = { zh: "跟进周期(天)", en: "Cadence (days)" } as const;

function showSetting({ kind }: SettingPlace, value: SettingValue, language: Language): string | null {
  if (value === null) return null;
  if (kind === "dayOff") return weekdayWords[language][value === true ? "off" : "on"];
  return typeof value === "boolean" ? showSwitch(value, language) : String(value);
}

export function describeListValue(
  change: "added" | "removed",
  list: OptionListKey,
  value: string,
  words: OptionWords,
  data: OptionLogData | NotKept,
): LoggedOption {
  const record = nameListValue(list, value, words);
  const shown = change === "added" ? { before: null, after: value } : { before: value, after: null };
  return { kind: "option", sheet: sheetNames.Options[words.language], record, field: null, ...shown, data };
}

/** A list of people's own is called after the field that it is for. */
export function nameListValue(list: OptionListKey, value: string, { language, settings }: OptionWords): string {
  const own = settings.ownFields.find((field) => field.list === list);
  const name = own?.header ?? lists[list].name[language];
  return language === "zh" ? `${name}：${value}` : `${name}: ${value}`;
}

/** What was added to a list by a person. */
export function describeAddedValue(list: OptionListKey, cells: ListCells, words: OptionWords): LoggedOption {
  return describeListValue("added", list, String(cells["value"]), words, { option: "listValue", list, cells });
}

export function describeOwnField(change: "added" | "removed", field: OwnField, language: Language): LoggedOption {
  const { table, header, kind } = field;
  const word = wordOf("ownFieldKind", kind, language);
  const shown = change === "added" ? { before: null, after: word } : { before: word, after: null };
  const data: LoggedOption["data"] = change === "added" ? { option: "ownField", field } : "optionGone";
  return { kind: "option", sheet: tables[table].sheetName[language], record: header, field: null, ...shown, data };
}
