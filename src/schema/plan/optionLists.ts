/** The lists of Options as tables side by side, a narrow empty column between them. */
import type { WorkbookKind } from "../formulaText";
import { columnLetters, escapeHeader, wordOf } from "../formulaText";
import type { ListKey } from "../listKeys";
import { lists } from "../lists";
import { cadenceLimits } from "../settingLimits";
import { sheetRowCount } from "../sheetLimits";
import { earliestDay, latestDay } from "../dayLimits";
import type { BlockPlan, NamePlan, SheetPlan, StylePlan, TablePlan, ValidationPlan } from "../workbookPlan";
import { area, sheetReference } from "./cellArea";
import { cadenceMatrix, type OptionColumn, type OptionTable } from "./optionTables";
import { columnHeaders, sectionTitle } from "./sectionStyles";

const titleRow = 3;
const headerRow = titleRow + 1;
const firstRow = headerRow + 1;
const firstColumn = 4;

interface OptionLists {
  readonly blocks: BlockPlan[];
  readonly styles: StylePlan[];
  readonly tables: TablePlan[];
  readonly names: NamePlan[];
  readonly validations: ValidationPlan[];
  readonly columnWidths: SheetPlan["columnWidths"];
  readonly hiddenColumns: SheetPlan["hiddenColumns"];
}

interface PlacedTable {
  readonly table: OptionTable;
  readonly left: number;
}

export function planOptionLists(tables: readonly OptionTable[], kind: WorkbookKind, sheetName: string): OptionLists {
  const placed = place(tables);
  const columns = placed.flatMap(({ table, left }) =>
    table.columns.map((column, index) => ({ table, column, position: left + index })),
  );
  const spacers = placed.map(({ table, left }) => left + table.columns.length);
  return {
    blocks: placed
      .filter(({ table }) => hasOwnTitle(table))
      .map(({ table, left }) => ({ row: titleRow, column: left, values: [[table.title]] })),
    styles: placed.flatMap(({ table, left }) => [
      sectionTitle(area(titleRow, left)),
      columnHeaders(area(headerRow, left, 1, table.columns.length)),
      ...table.columns.flatMap(({ check }, index): StylePlan[] =>
        check === "value" || check === "none"
          ? []
          : [{ area: area(firstRow, left + index, table.rows.length), horizontal: "Center" }],
      ),
    ]),
    tables: placed.map(planTable),
    names: placed.flatMap((table) => planNames(table, sheetName)),
    validations: columns.flatMap(({ table, column, position }) => planCheck(table, column, position, kind)),
    columnWidths: [
      ...columns.map(({ column, position }) => ({ column: position, count: 1, characters: column.characters })),
      ...spacers.map((column) => ({ column, count: 1, characters: 3 })),
    ],
    hiddenColumns: columns.flatMap(({ column, position }) => (column.isHidden ? [{ column: position, count: 1 }] : [])),
  };
}

/** The header of a single column says the same. */
function hasOwnTitle({ columns }: OptionTable): boolean {
  return columns.filter(({ isHidden }) => !isHidden).length > 1;
}

function place(tables: readonly OptionTable[]): PlacedTable[] {
  let left = firstColumn;
  return tables.map((table) => {
    const placed = { table, left };
    left += table.columns.length + 1;
    return placed;
  });
}

function planTable({ table, left }: PlacedTable): TablePlan {
  return {
    name: table.name,
    row: headerRow,
    column: left,
    headers: table.columns.map(({ header }) => header),
    keys: table.columns.map(({ key }) => key),
    rows: table.rows.map((row) => [...row]),
    columnFormulas: table.columns.map(() => null),
    numberFormats: table.columns.map(({ numberFormat }) => numberFormat),
    style: "TableStyleLight1",
  };
}

function planNames({ table, left }: PlacedTable, sheetName: string): NamePlan[] {
  const names = table.columns.flatMap(({ name, header, isHidden }): NamePlan[] =>
    name === null ? [] : [{ name, formula: `=${table.name}[${escapeHeader(header)}]`, visible: !isHidden }],
  );
  if (table.list !== "stage") return names;
  const first = table.columns.findIndex(({ key }) => key === cadenceMatrix.firstKey);
  const headers = sheetReference(sheetName, area(headerRow, left + first, 1, 3));
  return [
    ...names,
    { name: cadenceMatrix.name, formula: `=${table.name}[[A]:[C]]`, visible: true },
    { name: "CadencePotentials", formula: headers, visible: true },
  ];
}

const messages = {
  value: { zh: "选项不能为空，也不能重复。", en: "A value must not be blank and stands in its list only once." },
  class: { zh: "请选择类别：颜色和提醒按类别判断。", en: "Choose a class: colours and reminders go by it." },
  days: { zh: "请输入 1 到 999 的天数；空着用默认周期。", en: "Enter 1 to 999 days; blank takes the usual cadence." },
  rate: { zh: "请输入大于 0 的汇率。", en: "Enter a rate above 0." },
  date: {
    zh: "请输入日期，如 2026-10-01；文字日期会使应跟进日出错。",
    en: "Enter a date such as 2026-10-01; a text would break the due dates.",
  },
};

function planCheck(table: OptionTable, column: OptionColumn, position: number, kind: WorkbookKind): ValidationPlan[] {
  if (column.check === "none") return [];
  const { language } = kind;
  return [
    {
      area: area(firstRow, position, sheetRowCount - firstRow),
      rule: ruleOf(table, column, position, kind),
      ignoreBlanks: column.check === "days",
      style: "stop",
      errorTitle: table.title,
      errorMessage: messages[column.check][language],
      promptTitle: "",
      promptMessage: "",
    },
  ];
}

function ruleOf(
  table: OptionTable,
  { check, key }: OptionColumn,
  position: number,
  kind: WorkbookKind,
): ValidationPlan["rule"] {
  switch (check) {
    case "class":
      return { kind: "list", source: classWords(table.classList ?? "stageClass", kind) };
    case "days":
      return { kind: "wholeNumber", operator: "between", formula1: cadenceLimits.least, formula2: cadenceLimits.most };
    case "rate":
      return { kind: "decimal", operator: "greaterThan", formula1: 0 };
    case "date":
      return { kind: "date", operator: "between", formula1: earliestDay, formula2: latestDay };
    default: {
      const cell = `$${columnLetters(position)}${firstRow + 1}`;
      const column = `gd.${table.name}.${key}`;
      const own = `IF(ROW(${cell})<=ROW($A$${headerRow + 1})+ROWS(${column}),1,0)`;
      return { kind: "custom", formula: `=AND(LEN(TRIM(${cell}))>0,SUMPRODUCT(--(${column}=${cell}))=${own})` };
    }
  }
}

function classWords(list: ListKey, { language }: WorkbookKind): string {
  return lists[list].values.map(({ code }) => wordOf(list, code, language)).join(",");
}
