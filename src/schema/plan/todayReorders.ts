/** Beside the list of Today: customers who are due to reorder, the longest past first; only where the trade has them. */
import { columnLetters, renderFormula, type WorkbookKind } from "../formulaText";
import type { Translated } from "../translated";
import type { BlockPlan, StylePlan } from "../workbookPlan";
import { area } from "./cellArea";
import { palette } from "./palette";
import { columnHeaders, sectionTitle } from "./sectionStyles";

export const reorderRowCount = 50;

interface ReorderColumn {
  readonly header: Translated;
  readonly key: string;
  readonly characters: number;
  readonly numberFormat?: string;
}

const columns: readonly ReorderColumn[] = [
  { header: { zh: "客户名称", en: "Customer" }, key: "name", characters: 24 },
  { header: { zh: "业务员", en: "Owner" }, key: "owner", characters: 12 },
  { header: { zh: "预计补货日", en: "Reorder date" }, key: "reorderDate", characters: 14, numberFormat: "yyyy-mm-dd" },
  { header: { zh: "补货提醒", en: "Reorder" }, key: "reorderState", characters: 15 },
];

const title = { zh: "该补货的客户", en: "Due to reorder" };

interface Place {
  readonly headerRow: number;
  readonly column: number;
}

export function reorderBlocks({ headerRow, column }: Place, kind: WorkbookKind): BlockPlan[] {
  const position = columnLetters(column + columns.length);
  return [
    { row: headerRow - 1, column, values: [[title[kind.language]]] },
    { row: headerRow, column, values: [columns.map(({ header }) => header[kind.language])] },
    {
      row: headerRow + 1,
      column,
      formulas: Array.from({ length: reorderRowCount }, (_, index) =>
        rowFormulas(`$${position}${headerRow + 2 + index}`, index + 1, kind),
      ),
    },
  ];
}

function rowFormulas(position: string, rank: number, kind: WorkbookKind): string[] {
  const shown = columns.map(({ key, numberFormat }) => {
    const value = `INDEX(Customers[${key}],${position})`;
    // An empty cell found by INDEX is 0; joined with nothing it is an empty text.
    return `IF(${position}="","",${numberFormat === undefined ? `${value}&""` : value})`;
  });
  const place = `IFERROR(MATCH(LARGE(Customers[reorderKey],${rank}),Customers[reorderKey],0),"")`;
  return [...shown, place].map((formula) => renderFormula(formula, null, kind));
}

export function reorderStyles({ headerRow, column }: Place): StylePlan[] {
  return [
    sectionTitle(area(headerRow - 1, column)),
    columnHeaders(area(headerRow, column, 1, columns.length)),
    { area: area(headerRow + 1, column, reorderRowCount, columns.length), vertical: "Center" },
    { area: area(headerRow + 1, column, reorderRowCount), bold: true, fontColor: palette.ink },
    ...columns.slice(1).map(({ numberFormat }, index): StylePlan => ({
      area: area(headerRow + 1, column + 1 + index, reorderRowCount),
      horizontal: "Center",
      ...(numberFormat === undefined ? {} : { numberFormat }),
    })),
  ];
}

export function reorderWidths(column: number): { column: number; count: number; characters: number }[] {
  return [
    { column: column - 1, count: 1, characters: 3 },
    ...columns.map(({ characters }, index) => ({ column: column + index, count: 1, characters })),
  ];
}

/** Where each row's customer stands in its table; nobody needs to see it. */
export function reorderPositionColumn(column: number): number {
  return column + columns.length;
}
