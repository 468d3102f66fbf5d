import type { SheetChart } from "hucre/xlsx";
import type { ChartSeriesState, ChartState } from "../../model/workbookState";
import { chartKinds, legendWords } from "../chartKinds";

/** The look of a new chart in Excel. */
const textColor = "595959";
const titleLook = { titleFontSize: 14, titleBold: false, titleColor: textColor };
const frameLook = { chartSpaceFillColor: "FFFFFF", chartSpaceBorderColor: "D9D9D9", chartSpaceBorderWidth: 0.75 };
const labelLook = { labelFontSize: 9, labelColor: textColor, axisTitleFontSize: 10, axisTitleColor: textColor };

/** Position and the references of series names are added to the finished XML (completeDrawing.ts). */
export function toFileChart(chart: ChartState): SheetChart {
  const kind = chartKinds[chart.type];
  if (!kind) throw new Error(`A chart of type ${chart.type} cannot be written to a file.`);
  const isRound = kind.file.type === "pie" || kind.file.type === "doughnut";
  return {
    ...kind.file,
    showTitle: chart.title.visible && chart.title.text !== "",
    ...(chart.title.text && { title: chart.title.text }),
    ...titleLook,
    ...frameLook,
    legendFontSize: 9,
    legendFontColor: textColor,
    autoTitleDeleted: !chart.title.visible,
    legend: legendOf(chart),
    series: chart.series.map((series) => toFileSeries(series, kind.hasMarkers)),
    anchor: { from: { row: 0, col: 0 } },
    ...(!isRound && { axes: axesOf(chart) }),
    ...((kind.file.type === "column" || kind.file.type === "bar") && { gapWidth: 80 }),
  };
}

function legendOf({ legend }: ChartState): NonNullable<SheetChart["legend"]> {
  if (!legend.visible) return false;
  return legendWords[legend.position as keyof typeof legendWords] ?? "right";
}

function toFileSeries(series: ChartSeriesState, hasMarkers: boolean | undefined): SheetChart["series"][number] {
  return {
    values: withoutEqualsSign(series.valuesReference),
    // The library leaves out an empty name, and with it the place for the reference.
    name: series.name || " ",
    ...(series.categoriesReference && { categories: withoutEqualsSign(series.categoriesReference) }),
    ...(series.color && { color: series.color.replace("#", "") }),
    ...(hasMarkers !== undefined && { marker: { symbol: hasMarkers ? "auto" : "none" } }),
  };
}

export function withoutEqualsSign(reference: string): string {
  return reference.replace(/^=/, "");
}

function axesOf({ categoryAxis, valueAxis }: ChartState): NonNullable<SheetChart["axes"]> {
  return {
    x: {
      ...labelLook,
      majorTickMark: "none",
      minorTickMark: "none",
      ...(categoryAxis.title && { title: categoryAxis.title }),
      ...(!categoryAxis.visible && { hidden: true }),
    },
    y: {
      ...labelLook,
      majorTickMark: "none",
      minorTickMark: "none",
      ...(valueAxis.title && { title: valueAxis.title }),
      ...(!valueAxis.visible && { hidden: true }),
      ...(valueAxis.numberFormat && { numberFormat: { formatCode: valueAxis.numberFormat } }),
      gridlines: { major: true },
    },
  };
}
