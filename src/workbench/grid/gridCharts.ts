/** Draws the workbook's charts with the grid's own; a chart that changed is made anew. */
import type { OdooEngine } from "../../embedded-excel/engine/odooEngine";
import type { ChartState, SheetState } from "../../embedded-excel/model/workbookState";
import type { OpenWorkbook } from "../../embedded-excel/workbook/openWorkbook";
import { textOfValue } from "../../embedded-excel/workbook/shownText";
import { pixelsOf } from "./excelUnits";
import type { GridModel } from "./gridModel";
import { accents } from "./tableLook";

interface DrawnChart {
  readonly sheetId: string;
  readonly description: string;
}

export class GridCharts {
  private readonly drawn = new Map<string, DrawnChart>();

  constructor(
    private readonly engine: OdooEngine,
    private readonly model: GridModel,
    private readonly workbook: OpenWorkbook,
  ) {}

  update(): void {
    const wanted = new Map<string, { sheet: SheetState; chart: ChartState; description: string }>();
    for (const sheet of this.workbook.state.sheets) {
      for (const chart of sheet.charts) {
        const description = JSON.stringify([chart, chart.series.map((series) => this.seriesName(sheet, series))]);
        wanted.set(`${sheet.id}/${chart.id}`, { sheet, chart, description });
      }
    }
    for (const [id, { sheetId, description }] of this.drawn) {
      if (wanted.get(id)?.description === description) continue;
      if (this.model.getters.tryGetSheet(sheetId)) this.engine.dispatch("DELETE_FIGURE", { sheetId, figureId: id });
      this.drawn.delete(id);
    }
    for (const [id, { sheet, chart, description }] of wanted) {
      if (this.drawn.has(id)) continue;
      this.engine.dispatch("CREATE_CHART", { ...this.place(sheet, chart, id), definition: this.define(sheet, chart) });
      this.drawn.set(id, { sheetId: sheet.id, description });
    }
  }

  private place(sheet: SheetState, chart: ChartState, id: string): object {
    const column = this.anchor(sheet.id, "COL", pixelsOf(chart.left));
    const row = this.anchor(sheet.id, "ROW", pixelsOf(chart.top));
    return {
      sheetId: sheet.id,
      figureId: id,
      chartId: id,
      col: column.index,
      row: row.index,
      offset: { x: column.offset, y: row.offset },
      size: { width: pixelsOf(chart.width), height: pixelsOf(chart.height) },
    };
  }

  private anchor(sheetId: string, dimension: "COL" | "ROW", pixels: number): { index: number; offset: number } {
    const { getNumberCols, getNumberRows, getColSize, getRowSize } = this.model.getters;
    const [count, sizeOf] =
      dimension === "COL" ? [getNumberCols(sheetId), getColSize] : [getNumberRows(sheetId), getRowSize];
    let offset = pixels;
    for (let index = 0; index < count; index += 1) {
      const size = sizeOf(sheetId, index);
      if (offset < size) return { index, offset };
      offset -= size;
    }
    return { index: count - 1, offset: 0 };
  }

  private define(sheet: SheetState, chart: ChartState): object {
    const dataSets = chart.series.map((series, index) => ({
      dataSetId: String(index),
      dataRange: series.valuesReference.replace(/^=/, ""),
    }));
    const labelRange = chart.series[0]?.categoriesReference.replace(/^=/, "");
    const styles = chart.series.map((series, index) => [
      String(index),
      {
        label: this.seriesName(sheet, series),
        backgroundColor: series.color || accents[1 + (index % (accents.length - 1))],
      },
    ]);
    return {
      ...chartShape(chart.type),
      dataSource: { type: "range", dataSets, dataSetsHaveTitle: false, ...(labelRange && { labelRange }) },
      dataSetStyles: Object.fromEntries(styles) as object,
      title: chart.title.visible ? { text: chart.title.text } : {},
      legendPosition: chart.legend.visible ? (legendPositions[chart.legend.position] ?? "right") : "none",
      axesDesign: axesOf(chart),
    };
  }

  private seriesName(sheet: SheetState, { name, nameReference }: ChartState["series"][number]): string {
    if (!nameReference) return name;
    const at = { sheetId: sheet.id, row: 0, column: 0 };
    const value = this.workbook.calculation.evaluate(`=${nameReference.replace(/^=/, "")}`, at, at);
    return textOfValue(value, "General", this.workbook.language);
  }
}

const legendPositions: Readonly<Record<string, string>> = {
  Top: "top",
  Bottom: "bottom",
  Left: "left",
  Right: "right",
};

function axesOf({ categoryAxis, valueAxis }: ChartState): object {
  return {
    ...(categoryAxis.title && { x: { title: { text: categoryAxis.title } } }),
    ...(valueAxis.title && { y: { title: { text: valueAxis.title } } }),
  };
}

function chartShape(type: string): object {
  const stacked = type.includes("Stacked");
  if (type.startsWith("Pie") || type.startsWith("Doughnut"))
    return { type: "pie", isDoughnut: type.startsWith("Doughnut") };
  if (type.startsWith("Line") || type.startsWith("Area")) {
    return { type: "line", stacked, labelsAsText: true, cumulative: false, fillArea: type.startsWith("Area") };
  }
  return { type: "bar", stacked, horizontal: type.startsWith("Bar") };
}
