/** Charts of the Regions sheet; those whose cells do not stand side by side draw copies, in white behind them. */
import { ageingBuckets } from "../../ageingBuckets";
import { columnLetters, type WorkbookKind } from "../../formulaText";
import type { Translated } from "../../translated";
import type { BlockPlan, ChartPlan, PlanArea, StylePlan } from "../../workbookPlan";
import { area } from "../cellArea";
import { palette, tones } from "../palette";
import { regionColumns } from "../regionColumns";
import { regionLayout } from "../regionLayout";
import { bandCount } from "./amounts";
import { monthCount, months } from "./months";
import { markCount } from "./satisfaction";

const layout = regionLayout;
const { leftColumn, leftColumns, rightColumn, rightColumns, chartRow, chartRows, monthRow } = layout;
const regionCopy = area(chartRow + 1, leftColumn, layout.chartedGroups + 1, 3);
const orderCopy = area(monthRow + 1, 4, monthCount + 1, 2);
const orderColumn = 3;

const texts = {
  group: { zh: "分组", en: "Group" },
  regions: { zh: "各组成交金额与对比期", en: "Amount by group, now and before" },
  months: { zh: "每月成交金额与回款", en: "Amount and received by month" },
  orders: { zh: "每月订单数", en: "Orders by month" },
  amounts: { zh: "各金额段的成交金额", en: "Amount by size of order" },
  marks: { zh: "满意度分布", en: "Ratings" },
  ageing: { zh: "应收账龄", en: "Ageing of receivables" },
} as const satisfies Record<string, Translated>;

interface Chart {
  readonly name: string;
  readonly type?: ChartPlan["type"];
  readonly title: Translated;
  readonly source: PlanArea;
  readonly position: PlanArea;
  readonly seriesColors: readonly string[];
}

const charts: readonly Chart[] = [
  {
    name: "RegionAmounts",
    title: texts.regions,
    source: regionCopy,
    position: area(chartRow, leftColumn, chartRows, leftColumns),
    seriesColors: [palette.brandMiddle, palette.previous],
  },
  {
    name: "MonthAmounts",
    title: texts.months,
    source: area(monthRow + 1, leftColumn, monthCount + 1, 3),
    position: area(chartRow, rightColumn, chartRows, rightColumns),
    seriesColors: [palette.brandMiddle, tones.blue.font],
  },
  {
    name: "MonthOrders",
    type: "line",
    title: texts.orders,
    source: orderCopy,
    position: area(monthRow + 1, 4, monthCount + 1, 4),
    seriesColors: [palette.brandMiddle],
  },
  {
    name: "OrderAmounts",
    title: texts.amounts,
    source: area(layout.amountRow + 1, leftColumn, bandCount + 1, 2),
    position: area(layout.serviceChartRow, leftColumn, layout.serviceChartRows, leftColumns),
    seriesColors: [palette.brandMiddle],
  },
  {
    name: "Ratings",
    title: texts.marks,
    source: area(layout.serviceRow + 1, rightColumn, markCount + 1, 2),
    position: area(layout.serviceChartRow, rightColumn, layout.serviceChartRows, rightColumns),
    seriesColors: [palette.brandMiddle],
  },
  {
    name: "Ageing",
    title: texts.ageing,
    source: area(layout.ownerRow + 1, leftColumn, ageingBuckets.length + 1, 2),
    position: area(layout.ownerRow + 9, leftColumn, 15, leftColumns),
    seriesColors: [palette.brandMiddle],
  },
];

export function dashboardCharts({ language }: WorkbookKind): ChartPlan[] {
  return charts.map(({ type = "columnClustered", title, ...chart }) => ({
    ...chart,
    type,
    title: title[language],
    valueNumberFormat: "#,##0",
  }));
}

/** Beneath the header of the Regions table stand the total and what belongs to no group; orders stand away from their months. */
export function chartCopies({ language }: WorkbookKind): BlockPlan[] {
  const headers = [texts.group, ...regionColumns.slice(0, 2).map(({ header }) => header)];
  const ordersHeader = months.columns[orderColumn]?.header ?? texts.orders;
  return [
    { row: regionCopy.row, column: regionCopy.column, values: [headers.map((header) => header[language])] },
    copyRows(regionCopy, layout.firstGroupRow, [0, 1, 2]),
    { row: orderCopy.row, column: orderCopy.column, values: [[texts.months[language], ordersHeader[language]]] },
    copyRows(orderCopy, monthRow + 2, [0, orderColumn]),
  ];
}

function copyRows({ row, column, rows }: PlanArea, firstRow: number, columns: readonly number[]): BlockPlan {
  const formulas = Array.from({ length: rows - 1 }, (_, index) =>
    columns.map((from) => `=${columnLetters(from)}${firstRow + index + 1}`),
  );
  return { row: row + 1, column, formulas };
}

export function chartCopyStyles(): StylePlan[] {
  return [regionCopy, orderCopy].map((copy) => ({ area: copy, fontColor: palette.white }));
}
