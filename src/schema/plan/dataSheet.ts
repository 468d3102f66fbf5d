import type { ColumnSpec, TableSpec } from "../columnSpec";
import { renderFormula, type WorkbookKind } from "../formulaText";
import { bandRow, firstDataRow, headerRow } from "../sheetLimits";
import type { BlockPlan, PlanValue, SheetPlan, StylePlan, TablePlan } from "../workbookPlan";
import { planColourRules, planValidations } from "./dataSheetRules";
import { numberFormatOf } from "./numberFormat";
import { pageOf } from "./page";
import { palette } from "./palette";

const tabColors = {
  Customers: "#0F5F52",
  FollowUps: "#2E8B7A",
  Orders: "#0F4C81",
  Payments: "#3F7FBF",
  Feedback: "#B7791F",
} as const;

/** `rows` hold a cell per column of the table, null in formula columns. */
export function planDataSheet(table: TableSpec, kind: WorkbookKind, rows: PlanValue[][]): SheetPlan {
  return {
    key: table.key,
    name: table.sheetName[kind.language],
    tabColor: tabColors[table.key],
    showGridlines: true,
    blocks: [bandTitles(table, kind)],
    styles: [...bandStyles(table), ...headerStyles(table), ...bodyStyles(table, rows.length)],
    tables: [planTable(table, kind, rows)],
    columnWidths: table.columns.map(({ width }, column) => ({ column, count: 1, characters: width })),
    rowHeights: [
      { row: bandRow, count: 1, points: 22 },
      { row: headerRow, count: 1, points: 32 },
    ],
    hiddenColumns: table.columns.flatMap(({ hidden }, column) => (hidden ? [{ column, count: 1 }] : [])),
    frozenRows: firstDataRow,
    // The column that people know a row by, and the hidden id before it.
    frozenColumns: 2,
    validations: planValidations(table, kind),
    colourRules: planColourRules(table, kind),
    charts: [],
    links: [],
    protection: null,
    page: pageOf(kind.language, { printArea: null, titleRows: { first: bandRow, last: headerRow } }),
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
  return table.columns.map(({ band }, column) => ({
    area: { row: bandRow, column, rows: 1, columns: 1 },
    fillColor: bands.indexOf(band) % 2 === 0 ? palette.brandSoft : palette.brandPale,
    fontColor: palette.brand,
    bold: true,
    vertical: "Center" as const,
    // Else the title of hidden columns would run out into the next visible one.
    ...(band === "working" ? { wrapText: true } : {}),
  }));
}

function headerStyles(table: TableSpec): StylePlan[] {
  const styleOf = ({ formula }: ColumnSpec, column: number): StylePlan => ({
    area: { row: headerRow, column, rows: 1, columns: 1 },
    // Paler where formulas fill the column in.
    fillColor: formula === undefined ? palette.brand : palette.brandMiddle,
  });
  return [
    {
      area: { row: headerRow, column: 0, rows: 1, columns: table.columns.length },
      fontColor: palette.white,
      bold: true,
      wrapText: true,
      horizontal: "Center",
      vertical: "Center",
    },
    ...table.columns.map(styleOf),
  ];
}

function bodyStyles(table: TableSpec, rowCount: number): StylePlan[] {
  const rows = Math.max(1, rowCount);
  const area = (column: number, columns: number) => ({ row: firstDataRow, column, rows, columns });
  return [
    { area: area(0, table.columns.length), vertical: "Center" },
    ...table.columns.flatMap((column, index): StylePlan[] => [
      ...(column.wrap ? [{ area: area(index, 1), wrapText: true }] : []),
      ...(isCentred(column) ? [{ area: area(index, 1), horizontal: "Center" as const }] : []),
      ...(column.formula === undefined ? [] : [{ area: area(index, 1), fontColor: palette.muted }]),
    ]),
  ];
}

function isCentred({ kind }: ColumnSpec): boolean {
  return kind === "choice" || kind === "date" || kind === "word" || kind === "person";
}
