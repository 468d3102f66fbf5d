import type { ColumnSpec, TableSpec } from "../columnSpec";
import { renderFormula, type WorkbookKind } from "../formulaText";
import { bandRow, firstDataRow, headerRow } from "../sheetLimits";
import type { BlockPlan, PlanValue, SheetPlan, StylePlan, TablePlan } from "../workbookPlan";
import { area } from "./cellArea";
import { planColourRules, planValidations } from "./dataSheetRules";
import { columnCharacters } from "./columnCharacters";
import { numberFormatOf } from "./numberFormat";
import { pageOf, pagesWide } from "./page";
import { palette } from "./palette";
import { runsOf } from "./runs";

const tabColors = {
  Customers: "#0F5F52",
  FollowUps: "#2E8B7A",
  Orders: "#0F4C81",
  Payments: "#3F7FBF",
  Feedback: "#B7791F",
} as const;

/** `rows` hold a cell per column of the table, null in formula columns. */
export function planDataSheet(table: TableSpec, kind: WorkbookKind, rows: PlanValue[][]): SheetPlan {
  const columnWidths = runsOf(table.columns, (column) => columnCharacters(column, kind)).map(
    ({ start, count, value }) => ({ column: start, count, characters: value }),
  );
  const hiddenColumns = runsOf(table.columns, ({ hidden }) => hidden === true)
    .filter(({ value }) => value)
    .map(({ start, count }) => ({ column: start, count }));
  return {
    key: table.key,
    name: table.sheetName[kind.language],
    tabColor: tabColors[table.key],
    showGridlines: true,
    blocks: [bandTitles(table, kind)],
    styles: [...bandStyles(table), ...headerStyles(table), ...bodyStyles(table, rows.length)],
    tables: [planTable(table, kind, rows)],
    columnWidths,
    rowHeights: [
      { row: bandRow, count: 1, points: 22 },
      { row: headerRow, count: 1, points: 32 },
    ],
    hiddenColumns,
    frozenRows: firstDataRow,
    // The column that people know a row by, and the hidden id before it.
    frozenColumns: 2,
    validations: planValidations(table, kind),
    colourRules: planColourRules(table, kind),
    charts: [],
    links: [],
    protection: null,
    page: {
      ...pageOf(kind.language, { printArea: null, titleRows: { first: bandRow, last: headerRow } }),
      fitWide: pagesWide({ columnWidths, hiddenColumns }),
    },
  };
}

function planTable(table: TableSpec, kind: WorkbookKind, rows: PlanValue[][]): TablePlan {
  return {
    name: table.key,
    row: headerRow,
    column: 0,
    headers: table.columns.map(({ header }) => header[kind.language]),
    keys: table.columns.map(({ key }) => key),
    rows,
    columnFormulas: table.columns.map(({ formula }) =>
      formula === undefined ? null : renderFormula(formula, table.key, kind),
    ),
    numberFormats: table.columns.map(numberFormatOf),
    style: "TableStyleLight1",
  };
}

/** The title of a group stands above its first visible column and runs on over the empty cells beside it. */
function bandTitles(table: TableSpec, { language }: WorkbookKind): BlockPlan {
  const titles = table.columns.map((column, index): PlanValue => {
    const before = table.columns.slice(0, index).filter((other) => !other.hidden || column.hidden);
    const isFirst = before.at(-1)?.band !== column.band;
    return isFirst && (!column.hidden || column.band === "working")
      ? (table.bands[column.band]?.[language] ?? null)
      : null;
  });
  return { row: bandRow, column: 0, values: [titles] };
}

function bandStyles(table: TableSpec): StylePlan[] {
  const bands = [...new Set(table.columns.map(({ band }) => band))];
  return runsOf(table.columns, ({ band }) => band).map(({ start, count, value }) => ({
    area: area(bandRow, start, 1, count),
    fillColor: bands.indexOf(value) % 2 === 0 ? palette.brandSoft : palette.brandPale,
    fontColor: palette.brand,
    bold: true,
    vertical: "Center" as const,
    // Else the title of hidden columns would run out into the next visible one.
    ...(value === "working" ? { wrapText: true } : {}),
  }));
}

function headerStyles(table: TableSpec): StylePlan[] {
  return [
    {
      area: area(headerRow, 0, 1, table.columns.length),
      fillColor: palette.brand,
      fontColor: palette.white,
      bold: true,
      wrapText: true,
      horizontal: "Center",
      vertical: "Center",
    },
    // Paler where formulas fill the column in.
    ...whereColumns(table, isCalculated, headerRow, 1, { fillColor: palette.brandMiddle }),
  ];
}

function bodyStyles(table: TableSpec, rowCount: number): StylePlan[] {
  const rows = Math.max(1, rowCount);
  return [
    { area: area(firstDataRow, 0, rows, table.columns.length), vertical: "Center" },
    ...whereColumns(table, ({ wrap }) => wrap === true, firstDataRow, rows, { wrapText: true }),
    ...whereColumns(table, isCentred, firstDataRow, rows, { horizontal: "Center" }),
    ...whereColumns(table, isCalculated, firstDataRow, rows, { fontColor: palette.muted }),
  ];
}

function whereColumns(
  table: TableSpec,
  isWanted: (column: ColumnSpec) => boolean,
  row: number,
  rows: number,
  style: Omit<StylePlan, "area">,
): StylePlan[] {
  return runsOf(table.columns, isWanted)
    .filter(({ value }) => value)
    .map(({ start, count }) => ({ area: area(row, start, rows, count), ...style }));
}

function isCalculated({ formula }: ColumnSpec): boolean {
  return formula !== undefined;
}

const centredKinds = new Set<ColumnSpec["kind"]>(["choice", "date", "word", "person", "number", "percent"]);

/** Not hidden ones: LibreOffice lets their centred texts run out over the visible column before them. */
function isCentred({ kind, hidden }: ColumnSpec): boolean {
  return hidden !== true && centredKinds.has(kind);
}
