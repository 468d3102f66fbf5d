/** The most urgent customers by formulas alone, so that the list is true for a colleague without the add-in. */
import { columnLetters, renderFormula, type WorkbookKind } from "../formulaText";
import { hasReorders } from "../presets/hasReorders";
import { sheetNames } from "../sheetNames";
import type { BlockPlan, ColourRulePlan, SheetPlan, StylePlan } from "../workbookPlan";
import { area } from "./cellArea";
import { pageOf } from "./page";
import { palette, tones, type Tone } from "./palette";
import { stripes } from "./stripes";
import { columnHeaders } from "./sectionStyles";
import { listTodayCounts, todayColumns, todayCountLines } from "./todayColumns";
import { reorderBlocks, reorderPositionColumn, reorderStyles, reorderWidths } from "./todayReorders";

export const todayRowCount = 200;
const countRow = 3;
/** Labels above figures. */
const rowsPerCountLine = 2;
const headerRow = countRow + rowsPerCountLine * todayCountLines + 1;
const firstRow = headerRow + 1;
/** Columns: number, the list, and hidden the customer's row in its table. */
const positionColumn = todayColumns.length + 1;
export const reorderPlace = { headerRow, column: positionColumn + 2 };

const texts = {
  title: { zh: "今日提醒", en: "Today" },
  note: {
    zh: "先约定、再按潜力等级和逾期天数排序，自动更新。记跟进请到“跟进”表或任务窗格。",
    en: "Promised first, then potential and days overdue; always up to date. Log follow-ups on their sheet or in the pane.",
  },
  number: { zh: "序号", en: "No." },
};

export function planTodaySheet(kind: WorkbookKind): SheetPlan {
  const { language } = kind;
  const columns = positionColumn;
  const withReorders = hasReorders(kind.preset);
  return {
    key: "Today",
    name: sheetNames.Today[language],
    tabColor: tones.red.font,
    showGridlines: false,
    blocks: [
      ...titleBlocks(kind),
      ...countBlocks(kind),
      ...listBlocks(kind),
      ...(withReorders ? reorderBlocks(reorderPlace, kind) : []),
    ],
    styles: [
      ...titleStyles(),
      ...countStyles(kind),
      ...listStyles(),
      ...(withReorders ? reorderStyles(reorderPlace) : []),
    ],
    tables: [],
    ...columnsAndRows(withReorders),
    frozenRows: firstRow,
    frozenColumns: 2,
    validations: [],
    colourRules: [...stateColours(kind), stripes(area(firstRow, 0, todayRowCount, positionColumn))],
    charts: [],
    links: [],
    protection: { unlocked: [] },
    page: pageOf(language, {
      printArea: area(0, 0, firstRow + todayRowCount, columns),
      titleRows: { first: headerRow, last: headerRow },
    }),
  };
}

function columnsAndRows(withReorders: boolean): Pick<SheetPlan, "columnWidths" | "rowHeights" | "hiddenColumns"> {
  return {
    columnWidths: [
      { column: 0, count: 1, characters: 6 },
      ...todayColumns.map(({ characters }, index) => ({ column: index + 1, count: 1, characters })),
      ...(withReorders ? reorderWidths(reorderPlace.column) : []),
    ],
    rowHeights: [
      { row: 0, count: 1, points: 32 },
      ...Array.from({ length: todayCountLines }).flatMap((_, line) => [
        { row: countLineRow(line), count: 1, points: 18 },
        { row: countLineRow(line) + 1, count: 1, points: 28 },
      ]),
      { row: headerRow, count: 1, points: 24 },
    ],
    hiddenColumns: [
      { column: positionColumn, count: 1 },
      ...(withReorders ? [{ column: reorderPositionColumn(reorderPlace.column), count: 1 }] : []),
    ],
  };
}

function titleBlocks({ language }: WorkbookKind): BlockPlan[] {
  return [
    { row: 0, column: 0, values: [[texts.title[language]]] },
    { row: 0, column: 2, formulas: [["=TodayDate"]] },
    { row: 1, column: 0, values: [[texts.note[language]]] },
  ];
}

function countBlocks(kind: WorkbookKind): BlockPlan[] {
  return listTodayCounts(kind.preset).flatMap((counts, line) => [
    { row: countLineRow(line), column: 1, values: [counts.map(({ label }) => label[kind.language])] },
    {
      row: countLineRow(line) + 1,
      column: 1,
      formulas: [counts.map(({ formula }) => renderFormula(formula, null, kind))],
    },
  ]);
}

/** Where the labels of a line of counts stand; their figures stand below. */
export function countLineRow(line: number): number {
  return countRow + rowsPerCountLine * line;
}

function listBlocks(kind: WorkbookKind): BlockPlan[] {
  const headers = [texts.number, ...todayColumns.map(({ header }) => header)].map((header) => header[kind.language]);
  return [
    { row: headerRow, column: 0, values: [headers] },
    {
      row: firstRow,
      column: 0,
      formulas: Array.from({ length: todayRowCount }, (_, index) => rowFormulas(index, kind)),
    },
  ];
}

function rowFormulas(index: number, kind: WorkbookKind): string[] {
  const position = `$${columnLetters(positionColumn)}${firstRow + index + 1}`;
  const unlessBlank = (formula: string): string =>
    renderFormula(`IF(${position}="","",${formula.replaceAll("{position}", position)})`, null, kind);
  const rank = index + 1;
  return [
    unlessBlank(String(rank)),
    ...todayColumns.map(({ formula }) => unlessBlank(formula)),
    renderFormula(`IFERROR(MATCH(LARGE(Customers[sortKey],${rank}),Customers[sortKey],0),"")`, null, kind),
  ];
}

function titleStyles(): StylePlan[] {
  return [
    { area: area(0, 0), bold: true, fontSize: 20, fontColor: palette.brand, vertical: "Center" },
    {
      area: area(0, 2),
      numberFormat: "yyyy-mm-dd",
      bold: true,
      fontSize: 12,
      fontColor: palette.muted,
      horizontal: "Left",
      vertical: "Center",
    },
    { area: area(1, 0), fontColor: palette.muted },
  ];
}

function countStyles({ preset }: WorkbookKind): StylePlan[] {
  return listTodayCounts(preset).flatMap((counts, line) =>
    counts.flatMap(({ tone }, index) => countStyle(tones[tone], countLineRow(line), index + 1)),
  );
}

function countStyle({ fill, font }: Tone, row: number, column: number): StylePlan[] {
  const centred = { fillColor: fill, horizontal: "Center", vertical: "Center" } as const;
  return [
    { area: area(row, column), ...centred, fontColor: palette.muted },
    { area: area(row + 1, column), ...centred, fontColor: font, bold: true, fontSize: 18, numberFormat: "0" },
  ];
}

function listStyles(): StylePlan[] {
  return [
    columnHeaders(area(headerRow, 0, 1, positionColumn)),
    { area: area(firstRow, 0, todayRowCount, positionColumn), vertical: "Center" },
    { area: area(firstRow, 0, todayRowCount), horizontal: "Center", fontColor: palette.muted },
    { area: area(firstRow, 1, todayRowCount), bold: true },
    ...todayColumns.map(({ numberFormat, isCentred }, index): StylePlan => ({
      area: area(firstRow, index + 1, todayRowCount),
      numberFormat,
      ...(isCentred ? { horizontal: "Center" } : {}),
    })),
  ];
}

function stateColours(kind: WorkbookKind): ColourRulePlan[] {
  const index = todayColumns.findIndex(({ header }) => header.en === "Follow-up state");
  const cell = `$${columnLetters(index + 1)}${firstRow + 1}`;
  const states = [
    ["overdue3", tones.redStrong],
    ["overdue2", tones.redMiddle],
    ["overdue1", tones.red],
    ["dueToday", tones.amber],
  ] as const;
  return states.map(([code, tone]) => ({
    area: area(firstRow, index + 1, todayRowCount),
    rule: {
      kind: "formula",
      formula: renderFormula(`${cell}={reminderState.${code}}`, null, kind),
      fillColor: tone.fill,
      fontColor: tone.font,
    },
    stopIfTrue: false,
  }));
}
