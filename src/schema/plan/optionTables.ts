import type { Language } from "../../i18n/language";
import { defaultSettings } from "../defaultSettings";
import type { WorkbookKind } from "../formulaText";
import type { ListKey, OptionListKey } from "../listKeys";
import { lists } from "../lists";
import { optionListKeys } from "../optionListKeys";
import { optionTableNameOf } from "../optionTableName";
import { listValues } from "../presetLists";
import { holidayDays } from "../publicHolidays";
import {
  cadenceDaysName,
  codesNameOf,
  holidaysName,
  listNameOf,
  rateCurrenciesName,
  rateValuesName,
  stageRolesName,
  statusRolesName,
} from "../settingNames";
import type { Potential } from "../settings";
import { headerCharacters, textCharacters } from "./textCharacters";
import { tableSchema } from "../tableSchema";
import { tableKeys } from "../tables/tables";
import type { Translated } from "../translated";
import type { PlanValue } from "../workbookPlan";

export interface OptionColumn {
  readonly key: string;
  readonly header: string;
  readonly characters: number;
  readonly numberFormat: string;
  readonly isHidden: boolean;
  readonly check: "value" | "class" | "days" | "rate" | "date" | "none";
  /** The workbook name of the column. */
  readonly name: string | null;
}

/** One list of Options: a small table of its own, so that it grows when somebody types below it. */
export interface OptionTable {
  readonly name: string;
  readonly title: string;
  readonly list: OptionListKey | null;
  readonly classList: ListKey | null;
  readonly columns: readonly OptionColumn[];
  readonly rows: readonly (readonly PlanValue[])[];
}

const classHeader: Translated = { zh: "类别", en: "Class" };
const codeHeader: Translated = { zh: "代码", en: "Code" };

export interface OwnerNames {
  readonly owners: readonly string[];
}

/** The columns of the cadence matrix, from left to right. */
export const potentials: readonly Potential[] = ["A", "B", "C"];

/** In the order in which they stand on the sheet, from left to right. */
export function optionTables(kind: WorkbookKind, { owners }: OwnerNames): OptionTable[] {
  const [stage, status, ...others] = usedLists(kind).map((list) => listTable(list, kind, owners));
  return [stage, status, holidayTable(kind.language), rateTable(kind), ...others].flatMap((table) => table ?? []);
}

/** Lists that no column of the preset uses are left out. */
export function usedLists({ preset }: WorkbookKind): OptionListKey[] {
  const used = new Set<ListKey | undefined>(
    tableKeys.flatMap((table) => tableSchema(table, preset).columns.map(({ list }) => list)),
  );
  return optionListKeys.filter((list) => list !== "currency" && (used.has(list) || list === "dropCause"));
}

function listTable(list: OptionListKey, kind: WorkbookKind, owners: readonly string[]): OptionTable {
  const { language, preset } = kind;
  const name = lists[list].name[language];
  const classList = list === "stage" ? "stageClass" : list === "status" ? "statusClass" : null;
  const values = listValues(list, preset).map(({ code, label, class: valueClass }): PlanValue[] => [
    label[language],
    ...(classList === null ? [] : [classWord(classList, valueClass, language)]),
    ...(list === "stage" ? cadenceOf(code, kind) : []),
    code,
  ]);
  const labels = listValues(list, preset).map(({ label }) => label[language]);
  const added = list === "owner" ? owners.map((owner): PlanValue[] => [owner, owner]) : [];
  return {
    name: optionTableNameOf(list),
    title: name,
    list,
    classList,
    columns: [
      column("value", name, widthOf(name, labels), { check: "value", name: listNameOf(list) }),
      ...(classList === null ? [] : [classColumn(list, language)]),
      ...(list === "stage" ? cadenceColumns() : []),
      column("code", codeHeader[language], 10, { isHidden: true, name: codesNameOf(list) }),
    ],
    rows: [...values, ...added],
  };
}

function widthOf(header: string, labels: readonly string[]): number {
  return Math.max(
    12,
    Math.ceil(Math.max(headerCharacters(header), ...labels.map((label) => textCharacters(label) + 1.5))),
  );
}

function classColumn(list: OptionListKey, language: Language): OptionColumn {
  const name = list === "stage" ? stageRolesName : statusRolesName;
  return column("class", classHeader[language], 11, { check: "class", name });
}

function cadenceColumns(): OptionColumn[] {
  return potentials.map((potential) => column(`cadence${potential}`, potential, 7, { check: "days" }));
}

function column(key: string, header: string, characters: number, rest: Partial<OptionColumn>): OptionColumn {
  return { key, header, characters, numberFormat: "General", isHidden: false, check: "none", name: null, ...rest };
}

function classWord(list: ListKey, valueClass: string | undefined, language: Language): string {
  return lists[list].values.find(({ code }) => code === valueClass)?.label[language] ?? "";
}

function cadenceOf(code: string, { preset, language }: WorkbookKind): PlanValue[] {
  const cadence = defaultSettings(preset, language).stages.find((stage) => stage.code === code)?.cadenceDays;
  return [cadence?.A ?? null, cadence?.B ?? null, cadence?.C ?? null];
}

const holidayTexts = {
  title: { zh: "节假日（不算工作日）", en: "Holidays (no working days)" },
  date: { zh: "日期", en: "Date" },
  note: { zh: "说明", en: "Note" },
} as const satisfies Record<string, Translated>;

function holidayTable(language: Language): OptionTable {
  return {
    name: "OptionsHolidays",
    title: holidayTexts.title[language],
    list: null,
    classList: null,
    columns: [
      column("date", holidayTexts.date[language], 12, {
        check: "date",
        numberFormat: "yyyy-mm-dd",
        name: holidaysName,
      }),
      column("note", holidayTexts.note[language], 20, {}),
    ],
    rows: holidayDays.map(({ serial, name }) => [serial, name[language]]),
  };
}

function rateTable({ preset, language }: WorkbookKind): OptionTable {
  const rateHeader: Translated = { zh: "汇率（1 外币 = 本位币）", en: "Rate (base currency per unit)" };
  const { currencyRates } = defaultSettings(preset, language);
  return {
    name: "OptionsRates",
    title: lists.currency.name[language],
    list: "currency",
    classList: null,
    columns: [
      column("value", lists.currency.name[language], 12, { check: "value", name: rateCurrenciesName }),
      column("rate", rateHeader[language], 22, { check: "rate", numberFormat: "0.0000", name: rateValuesName }),
    ],
    rows: Object.entries(currencyRates),
  };
}

/** The matrix of cadences is three columns wide. */
export const cadenceMatrix = { name: cadenceDaysName, firstKey: "cadenceA", lastKey: "cadenceC" } as const;
