import type { CellContent } from "./cellCodec";
import { defaultSettings } from "./defaultSettings";
import { foldLabel } from "./foldLabel";
import type { Language } from "../i18n/language";
import type { ListKey, OptionListKey } from "./listKeys";
import { lists } from "./lists";
import { optionListKeys } from "./optionListKeys";
import { readOwnFields } from "./ownFields";
import { ownListKeys } from "./ownLists";
import type { PresetKey } from "./presets/preset";
import { findPresetKey } from "./presets/presets";
import {
  baseCurrencyName,
  cadenceDaysName,
  codesNameOf,
  highlightOnName,
  holidaysName,
  languageName,
  listNameOf,
  numberNames,
  ownFieldsName,
  presetName,
  rateCurrenciesName,
  rateValuesName,
  schemaVersionName,
  stageRolesName,
  statusRolesName,
  switchedOffByBlank,
  switchNames,
  todayName,
  weekendName,
  type NumberSetting,
  type SwitchSetting,
} from "./settingNames";
import type { ListValue, Potential, Settings, StageClass, StageValue, StatusClass } from "./settings";

/** Cells by workbook name, as read from the sheet; a name that is gone is absent. */
export type NamedCells = ReadonlyMap<string, readonly (readonly CellContent[])[]>;

export interface WorkbookFacts {
  readonly preset: PresetKey;
  readonly language: Language;
  /** The sheet's own day: Excel on the web may compute in another time zone. Null where the cell is broken. */
  readonly today: number | null;
  readonly isHighlightOn: boolean;
  readonly schemaVersion: number | null;
  readonly settings: Settings;
}

const growingLists = [...optionListKeys.filter((list) => list !== "currency"), ...ownListKeys];

/** Every name that readWorkbookFacts looks at. */
export const workbookFactNames: readonly string[] = [
  schemaVersionName,
  presetName,
  languageName,
  todayName,
  highlightOnName,
  weekendName,
  holidaysName,
  baseCurrencyName,
  rateCurrenciesName,
  rateValuesName,
  cadenceDaysName,
  stageRolesName,
  statusRolesName,
  ownFieldsName,
  ...Object.values(numberNames),
  ...Object.values(switchNames),
  ...growingLists.flatMap((list) => [listNameOf(list), codesNameOf(list)]),
];

/** What Options says; where a cell is gone or holds no usable value, the default of the workbook's preset. */
export function readWorkbookFacts(cells: NamedCells): WorkbookFacts {
  const preset = findPresetKey(textAt(cells, presetName)) ?? "general";
  const language: Language = textAt(cells, languageName) === "en" ? "en" : "zh";
  return {
    preset,
    language,
    today: numberAt(cells, todayName),
    isHighlightOn: cells.get(highlightOnName)?.[0]?.[0] === true,
    schemaVersion: numberAt(cells, schemaVersionName),
    settings: readSettings(cells, defaultSettings(preset, language)),
  };
}

function readSettings(cells: NamedCells, defaults: Settings): Settings {
  const weekend = textAt(cells, weekendName);
  const stages = readList(cells, "stage");
  const statuses = readList(cells, "status");
  return {
    ...defaults,
    ...readNumbers(cells, defaults),
    ...readSwitches(cells, defaults),
    weekend: /^[01]{7}$/.test(weekend) ? weekend : defaults.weekend,
    holidays: readHolidays(cells, defaults),
    stages: stages.length === 0 ? defaults.stages : stages.map((value) => readStage(cells, value)),
    statuses:
      statuses.length === 0
        ? defaults.statuses
        : statuses.map(({ row, code, label }) => ({
            code,
            label,
            class: classAt(cells, statusRolesName, row, "statusClass") as StatusClass,
          })),
    lists: { ...defaults.lists, ...readLists(cells) },
    baseCurrency: textAt(cells, baseCurrencyName) || defaults.baseCurrency,
    currencyRates: readRates(cells) ?? defaults.currencyRates,
    ownFields: readOwnFields(cells),
  };
}

function readNumbers(cells: NamedCells, defaults: Settings): Partial<Record<NumberSetting, number>> {
  const keys = Object.keys(numberNames) as NumberSetting[];
  const entries = keys.map((key) => [key, numberAt(cells, numberNames[key]) ?? blankNumber(cells, key, defaults)]);
  return Object.fromEntries(entries) as Partial<Record<NumberSetting, number>>;
}

function readSwitches(cells: NamedCells, defaults: Settings): Record<SwitchSetting, boolean> {
  const stateOf = (key: SwitchSetting): boolean => {
    const content = cells.get(switchNames[key])?.[0]?.[0];
    return typeof content === "boolean" ? content : defaults[key];
  };
  return { logChanges: stateOf("logChanges"), logPersonalFields: stateOf("logPersonalFields") };
}

/** A blank cell switches the public pool off; elsewhere a blank is an oversight. */
function blankNumber(cells: NamedCells, key: NumberSetting, defaults: Settings): number | null {
  const isOff = key === switchedOffByBlank && cells.get(numberNames[key])?.[0]?.[0] === "";
  return isOff ? null : defaults[key];
}

interface RowOfList extends ListValue {
  readonly row: number;
}

function readList(cells: NamedCells, list: OptionListKey): RowOfList[] {
  const codes = cells.get(codesNameOf(list)) ?? [];
  return (cells.get(listNameOf(list)) ?? []).flatMap(([content], row) => {
    const label = textOf(content);
    return label === "" ? [] : [{ row, label, code: textOf(codes[row]?.[0]) || label }];
  });
}

function readLists(cells: NamedCells): Record<string, ListValue[]> {
  const known = growingLists.filter((list) => list !== "stage" && list !== "status" && cells.has(listNameOf(list)));
  const currencies = Object.keys(readRates(cells) ?? {}).map((code) => ({ code, label: code }));
  return {
    ...Object.fromEntries(
      known.map((list) => [list, readList(cells, list).map(({ code, label }) => ({ code, label }))]),
    ),
    ...(currencies.length > 0 ? { currency: currencies } : {}),
  };
}

function readStage(cells: NamedCells, { row, code, label }: RowOfList): StageValue {
  const days = cells.get(cadenceDaysName)?.[row] ?? [];
  const cadenceDays = Object.fromEntries(
    (["A", "B", "C"] as const).map((potential, index) => [potential, positiveNumber(days[index])]),
  ) as Record<Potential, number | null>;
  return { code, label, class: classAt(cells, stageRolesName, row, "stageClass") as StageClass, cadenceDays };
}

/** The class word in either language as its code; a word that means nothing counts as open, as in the sheet's formulas. */
function classAt(cells: NamedCells, name: string, row: number, list: ListKey): string {
  const word = foldLabel(textOf(cells.get(name)?.[row]?.[0]));
  const value = lists[list].values.find(({ label }) => [label.zh, label.en].some((known) => foldLabel(known) === word));
  return value?.code ?? "open";
}

function readHolidays(cells: NamedCells, defaults: Settings): readonly number[] {
  const rows = cells.get(holidaysName);
  if (!rows) return defaults.holidays;
  return rows.flatMap(([content]) => (typeof content === "number" && content > 0 ? [Math.floor(content)] : []));
}

function readRates(cells: NamedCells): Record<string, number> | null {
  const currencies = cells.get(rateCurrenciesName);
  const rates = cells.get(rateValuesName);
  if (!currencies || !rates) return null;
  return Object.fromEntries(
    currencies.flatMap(([content], row) => {
      const rate = rates[row]?.[0];
      const currency = textOf(content);
      return currency !== "" && typeof rate === "number" ? [[currency, rate] as const] : [];
    }),
  );
}

function positiveNumber(content: CellContent | undefined): number | null {
  return typeof content === "number" && content > 0 ? content : null;
}

function numberAt(cells: NamedCells, name: string): number | null {
  const content = cells.get(name)?.[0]?.[0];
  return typeof content === "number" ? content : null;
}

function textAt(cells: NamedCells, name: string): string {
  return textOf(cells.get(name)?.[0]?.[0]);
}

function textOf(content: CellContent | undefined): string {
  return content === undefined || content === null ? "" : String(content).trim();
}
