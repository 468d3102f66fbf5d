import type { Language } from "../../i18n/language";
import type { WorkbookKind } from "../formulaText";
import type { ListKey, OptionListKey } from "../listKeys";
import { lists } from "../lists";
import { optionListKeys } from "../optionListKeys";
import { optionTableNameOf } from "../optionTableName";
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
import type { ListValue, Potential, Settings } from "../settings";
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

/** The columns of the cadence matrix, from left to right. */
export const potentials: readonly Potential[] = ["A", "B", "C"];

/** In the order in which they stand on the sheet, from left to right. */
export function optionTables(kind: WorkbookKind, settings: Settings): OptionTable[] {
  const [stage, status, ...others] = usedLists(kind).map((list) => listTable(list, kind, settings));
  return [stage, status, holidayTable(kind, settings), rateTable(kind, settings), ...others].flatMap(
    (table) => table ?? [],
  );
}

/** Lists that no column of the preset uses are left out. */
export function usedLists({ preset }: WorkbookKind): OptionListKey[] {
  const used = new Set<ListKey | undefined>(
    tableKeys.flatMap((table) => tableSchema(table, preset).columns.map(({ list }) => list)),
  );
  return optionListKeys.filter((list) => list !== "currency" && (used.has(list) || list === "dropCause"));
}

function listTable(list: OptionListKey, { language }: WorkbookKind, settings: Settings): OptionTable {
  const name = lists[list].name[language];
  const classList = list === "stage" ? "stageClass" : list === "status" ? "statusClass" : null;
  const values = valuesOf(list, settings);
  return {
    name: optionTableNameOf(list),
    title: name,
    list,
    classList,
    columns: [
      column("value", name, widthOf(name, values), { check: "value", name: listNameOf(list) }),
      ...(classList === null ? [] : [classColumn(list, language)]),
      ...(list === "stage" ? cadenceColumns() : []),
      column("code", codeHeader[language], 10, { isHidden: true, name: codesNameOf(list) }),
    ],
    rows: values.map(({ code, label, class: valueClass, cadenceDays }) => [
      label,
      ...(classList === null ? [] : [classWord(classList, valueClass, language)]),
      ...(list === "stage" ? potentials.map((potential) => cadenceDays?.[potential] ?? null) : []),
      code,
    ]),
  };
}

/** What some lists say of their values besides. */
type AnyListValue = ListValue & {
  readonly class?: string;
  readonly cadenceDays?: Readonly<Record<Potential, number | null>>;
};

function valuesOf(list: OptionListKey, { stages, statuses, lists: others }: Settings): readonly AnyListValue[] {
  if (list === "stage") return stages;
  return list === "status" ? statuses : (others[list] ?? []);
}

const widestList = 40;

function widthOf(header: string, values: readonly ListValue[]): number {
  const widths = values.map(({ label }) => Math.min(widestList, textCharacters(label) + 1.5));
  return Math.max(12, Math.ceil(Math.max(headerCharacters(header), ...widths)));
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

const holidayTexts = {
  title: { zh: "节假日（不算工作日）", en: "Holidays (no working days)" },
  date: { zh: "日期", en: "Date" },
  note: { zh: "说明", en: "Note" },
} as const satisfies Record<string, Translated>;

/** Days that are no public holidays have no name of ours. */
function holidayTable({ language }: WorkbookKind, { holidays }: Settings): OptionTable {
  const names = new Map(holidayDays.map(({ serial, name }) => [serial, name[language]]));
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
    rows: holidays.map((serial) => [serial, names.get(serial) ?? null]),
  };
}

function rateTable({ language }: WorkbookKind, { currencyRates }: Settings): OptionTable {
  const rateHeader: Translated = { zh: "汇率（1 外币 = 本位币）", en: "Rate (base currency per unit)" };
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
