import type { ChartPlan, SheetPlan } from "../../schema/workbookPlan";
import { rangeOf } from "./planArea";

const chartTypes = {
  columnClustered: "ColumnClustered",
  barClustered: "BarClustered",
  line: "Line",
  doughnut: "Doughnut",
} as const;

export function writeCharts(sheet: Excel.Worksheet, plan: SheetPlan): void {
  for (const chartPlan of plan.charts) writeChart(sheet, chartPlan);
}

function writeChart(sheet: Excel.Worksheet, plan: ChartPlan): void {
  // Without "Columns" Excel guesses from the shape of the data (office-js#1830).
  const chart = sheet.charts.add(chartTypes[plan.type], rangeOf(sheet, plan.source), "Columns");
  chart.name = plan.name;
  chart.title.text = plan.title;
  const { row, column, rows, columns } = plan.position;
  chart.setPosition(
    sheet.getRangeByIndexes(row, column, 1, 1),
    sheet.getRangeByIndexes(row + rows - 1, column + columns - 1, 1, 1),
  );
  plan.seriesColors.forEach((color, index) => colourSeries(chart.series.getItemAt(index).format, plan.type, color));
  if (plan.source.columns === 2 && plan.type !== "doughnut") chart.legend.visible = false;
  if (plan.type !== "doughnut") chart.axes.valueAxis.numberFormat = plan.valueNumberFormat;
}

/** A line has no fill that one could see. */
function colourSeries(format: Excel.ChartSeriesFormat, type: ChartPlan["type"], color: string): void {
  if (type === "line") format.line.color = color;
  else format.fill.setSolidColor(color);
}

export function writeFreeze(sheet: Excel.Worksheet, plan: SheetPlan): void {
  const { frozenRows, frozenColumns } = plan;
  if (frozenRows > 0 && frozenColumns > 0) {
    sheet.freezePanes.freezeAt(sheet.getRangeByIndexes(0, 0, frozenRows, frozenColumns));
  } else if (frozenRows > 0) {
    sheet.freezePanes.freezeRows(frozenRows);
  } else if (frozenColumns > 0) {
    sheet.freezePanes.freezeColumns(frozenColumns);
  }
}

export function writeLinks(sheet: Excel.Worksheet, plan: SheetPlan, sheetNames: ReadonlyMap<string, string>): void {
  for (const link of plan.links) {
    const sheetName = sheetNames.get(link.sheetKey) ?? plan.name;
    sheet.getRangeByIndexes(link.row, link.column, 1, 1).hyperlink = {
      documentReference: `'${sheetName.replaceAll("'", "''")}'!${link.address}`,
      textToDisplay: link.text,
    };
  }
}

export function writePage(sheet: Excel.Worksheet, plan: SheetPlan): void {
  const { page } = plan;
  const layout = sheet.pageLayout;
  layout.orientation = page.landscape ? "Landscape" : "Portrait";
  layout.zoom = page.scalePercent === undefined ? { horizontalFitToPages: page.fitWide } : { scale: page.scalePercent };
  for (const row of page.breakRows ?? []) sheet.horizontalPageBreaks.add(sheet.getRangeByIndexes(row, 0, 1, 1));
  if (page.marginInches !== undefined) {
    const side = page.marginInches;
    layout.setPrintMargins("Inches", { top: side, bottom: side, left: side, right: side });
  }
  if (page.titleRows) layout.setPrintTitleRows(`$${page.titleRows.first + 1}:$${page.titleRows.last + 1}`);
  if (page.printArea) layout.setPrintArea(rangeOf(sheet, page.printArea));
  if (page.footer !== "") layout.headersFooters.defaultForAllPages.centerFooter = page.footer;
}

/** Last of all: nothing can be written to a protected sheet. People may still widen columns and copy. */
export function protectSheet(sheet: Excel.Worksheet, plan: SheetPlan): void {
  if (!plan.protection) return;
  for (const area of plan.protection.unlocked) rangeOf(sheet, area).format.protection.locked = false;
  lockSheet(sheet);
}

export function lockSheet(sheet: Excel.Worksheet): void {
  sheet.protection.protect({ allowFormatColumns: true, allowFormatRows: true, selectionMode: "Normal" });
}
