/** The tables of Options that own fields bring with them: one that describes them, and one for each list. */
import { wordOf, type WorkbookKind } from "../formulaText";
import type { OwnListKey } from "../listKeys";
import { optionTableNameOf } from "../optionTableName";
import type { OwnField } from "../ownField";
import { ownFieldColumns, ownFieldsTable } from "../ownFields";
import { listNameOf, ownFieldsName } from "../settingNames";
import { tables } from "../tables/tables";
import type { Translated } from "../translated";
import type { NamePlan, PlanValue, SheetPlan, TablePlan } from "../workbookPlan";
import { area } from "./cellArea";
import { escapeHeader } from "../formulaText";
import { columnHeaders, sectionTitle } from "./sectionStyles";

export interface OptionPlace {
  /** Of the headers of all lists. */
  readonly headerRow: number;
  readonly column: number;
}

export type OptionTablePlan = Pick<SheetPlan, "blocks" | "styles" | "columnWidths" | "rowHeights" | "hiddenColumns"> & {
  readonly table: TablePlan;
  readonly name: NamePlan;
};

const title: Translated = { zh: "自定义字段", en: "Own fields" };
const headers: Readonly<Record<(typeof ownFieldColumns)[number], Translated>> = {
  table: { zh: "表", en: "Table" },
  header: { zh: "字段", en: "Field" },
  kind: { zh: "类型", en: "Kind" },
  key: { zh: "代码", en: "Code" },
  kindCode: { zh: "类型代码", en: "Kind code" },
  list: { zh: "列表代码", en: "List code" },
};
const shownColumns = 3;

export function ownFieldRow({ table, header, kind, key, list }: OwnField, { language }: WorkbookKind): PlanValue[] {
  const words = [tables[table].sheetName[language], header, wordOf("ownFieldKind", kind, language)];
  return [...words, `${table}.${key}`, kind, list];
}

export function planOwnFieldsTable(field: OwnField, place: OptionPlace, kind: WorkbookKind): OptionTablePlan {
  const { headerRow, column } = place;
  const texts = ownFieldColumns.map((key) => headers[key][kind.language]);
  return {
    blocks: [{ row: headerRow - 1, column, values: [[title[kind.language]]] }],
    styles: [sectionTitle(area(headerRow - 1, column)), columnHeaders(area(headerRow, column, 1, texts.length))],
    columnWidths: [10, 18, 10].map((characters, index) => ({ column: column + index, count: 1, characters })),
    rowHeights: [],
    hiddenColumns: [{ column: column + shownColumns, count: texts.length - shownColumns }],
    table: planTable(ownFieldsTable, place, [...ownFieldColumns], texts, [ownFieldRow(field, kind)]),
    name: {
      name: ownFieldsName,
      formula: `=${ownFieldsTable}[[${texts[0]}]:[${texts.at(-1)}]]`,
      visible: false,
    },
  };
}

/** Headed by the name of the field. */
export function planOwnList(
  list: OwnListKey,
  header: string,
  choices: readonly string[],
  place: OptionPlace,
): OptionTablePlan {
  const { headerRow, column } = place;
  const name = optionTableNameOf(list);
  return {
    blocks: [],
    styles: [columnHeaders(area(headerRow, column))],
    columnWidths: [{ column, count: 1, characters: 16 }],
    rowHeights: [],
    hiddenColumns: [],
    table: planTable(
      name,
      place,
      ["value"],
      [header],
      choices.map((choice) => [choice]),
    ),
    name: { name: listNameOf(list), formula: `=${name}[${escapeHeader(header)}]`, visible: true },
  };
}

export const ownFieldsTableWidth = ownFieldColumns.length;

function planTable(
  name: string,
  { headerRow, column }: OptionPlace,
  keys: string[],
  texts: string[],
  rows: PlanValue[][],
): TablePlan {
  const none = texts.map(() => null);
  const numberFormats = texts.map(() => "General");
  return {
    name,
    row: headerRow,
    column,
    headers: texts,
    keys,
    rows,
    columnFormulas: none,
    numberFormats,
    style: "TableStyleLight1",
  };
}
