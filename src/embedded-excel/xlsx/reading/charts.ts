import type { ChartSeriesState, ChartState, SheetState } from "../../model/workbookState";
import { fromEmu } from "../fileUnits";
import { columnLengths, type Lengths, pointsAt, rowLengths } from "../sheetLengths";
import type { legendWords } from "../chartKinds";
import type { ColorReader } from "./colors";
import type { WorkbookPackage } from "./openPackage";
import {
  childOf,
  childrenOf,
  descendantsOf,
  fullTextOf,
  isTrue,
  numberOf,
  relationshipIdOf,
  type XmlNode,
} from "./xmlTree";

export interface DrawingReading {
  charts: ChartState[];
  unmodelled: string[];
}

export function readDrawing(source: WorkbookPackage, path: string, sheet: SheetState): DrawingReading {
  const root = source.xmlOf(path);
  const relationships = source.relationshipsOf(path);
  const reading: DrawingReading = { charts: [], unmodelled: [] };
  for (const anchor of root?.children ?? []) {
    if (descendantsOf(anchor, "pic").length > 0) reading.unmodelled.push("pictures");
    if (descendantsOf(anchor, "sp").length > 0) reading.unmodelled.push("shapes and text boxes");
    for (const frame of descendantsOf(anchor, "graphicFrame")) {
      const reference = descendantsOf(frame, "chart")[0];
      const target = relationships.find(({ id }) => reference && id === relationshipIdOf(reference))?.target;
      const chart = target ? readChart(source.xmlOf(target)) : null;
      if (!chart) reading.unmodelled.push("charts of other kinds");
      else reading.charts.push({ ...chart, ...placeOf(anchor, frame, sheet, reading.charts.length) });
    }
  }
  return reading;
}

type ChartPlace = Pick<ChartState, "id" | "name" | "top" | "left" | "width" | "height">;

function placeOf(anchor: XmlNode, frame: XmlNode, sheet: SheetState, index: number): ChartPlace {
  const name = descendantsOf(frame, "cNvPr")[0]?.attributes.name ?? `Chart ${index + 1}`;
  const id = `{00000000-000D-0000-0000-${(index + 1).toString(16).toUpperCase().padStart(12, "0")}}`;
  const columns = columnLengths(sheet);
  const rows = rowLengths(sheet);
  const position = childOf(anchor, "pos")?.attributes;
  const from = childOf(anchor, "from");
  const left = position ? fromEmu(numberOf(position.x, 0)) : cornerPoints(from, "col", columns);
  const top = position ? fromEmu(numberOf(position.y, 0)) : cornerPoints(from, "row", rows);
  const size = childOf(anchor, "ext")?.attributes;
  const to = childOf(anchor, "to");
  const width = size ? fromEmu(numberOf(size.cx, 0)) : cornerPoints(to, "col", columns) - left;
  const height = size ? fromEmu(numberOf(size.cy, 0)) : cornerPoints(to, "row", rows) - top;
  return { id, name, left: round(left), top: round(top), width: round(width), height: round(height) };
}

function cornerPoints(corner: XmlNode | undefined, axis: "col" | "row", lengths: Lengths): number {
  const index = numberOf(childOf(corner, axis)?.text, 0);
  const offset = fromEmu(numberOf(childOf(corner, `${axis}Off`)?.text, 0));
  return pointsAt(lengths, index, Math.min(offset, lengths.lengthOf(index)));
}

function round(points: number): number {
  return Math.round(points * 100) / 100;
}

/** Null for kinds that the model does not know, and for several kinds in one chart. */
function readChart(root: XmlNode | null): Omit<ChartState, keyof ChartPlace> | null {
  const chart = childOf(root ?? undefined, "chart");
  const plotArea = childOf(chart, "plotArea");
  const plots = plotArea?.children.filter(({ name }) => name.endsWith("Chart")) ?? [];
  const plot = plots[0];
  const type = plot && plots.length === 1 ? typeOf(plot) : null;
  if (!chart || !plot || !type) return null;
  const title = childOf(chart, "title");
  const legend = childOf(chart, "legend");
  const position = childOf(legend, "legendPos")?.attributes.val ?? "r";
  return {
    type,
    title: { text: textOfTitle(title), visible: title !== undefined },
    legend: { visible: legend !== undefined, position: legendPositions[position] ?? "Right" },
    series: childrenOf(plot, "ser").map(readSeries),
    valueAxis: readValueAxis(childOf(plotArea, "valAx")),
    categoryAxis: readCategoryAxis(childOf(plotArea, "catAx") ?? childOf(plotArea, "dateAx")),
  };
}

const legendPositions: Record<string, keyof typeof legendWords> = {
  t: "Top",
  b: "Bottom",
  l: "Left",
  r: "Right",
  tr: "Corner",
};

const groupingWords: Record<string, string> = { stacked: "Stacked", percentStacked: "Stacked100" };

function typeOf(plot: XmlNode): string | null {
  const grouping = groupingWords[childOf(plot, "grouping")?.attributes.val ?? ""];
  switch (plot.name) {
    case "barChart":
      return (childOf(plot, "barDir")?.attributes.val === "bar" ? "Bar" : "Column") + (grouping ?? "Clustered");
    case "lineChart":
      return grouping ? null : hasMarkers(plot) ? "LineMarkers" : "Line";
    case "areaChart":
      return grouping === "Stacked100" ? null : `Area${grouping ?? ""}`;
    case "pieChart":
      return "Pie";
    case "doughnutChart":
      return "Doughnut";
    default:
      return null;
  }
}

function hasMarkers(plot: XmlNode): boolean {
  const symbols = childrenOf(plot, "ser").map((series) => childOf(childOf(series, "marker"), "symbol")?.attributes.val);
  return symbols.some((symbol) => symbol !== "none");
}

function textOfTitle(title: XmlNode | undefined): string {
  const runs = descendantsOf(title, "t").map(fullTextOf);
  return runs.length > 0 ? runs.join("") : descendantsOf(title, "v").map(fullTextOf).join("");
}

const readRgb: ColorReader = (node) => {
  const value = node?.attributes.val ?? "";
  return /^[0-9A-F]{6}$/i.test(value) ? `#${value.toUpperCase()}` : "";
};

function readSeries(series: XmlNode): ChartSeriesState {
  const text = childOf(series, "tx");
  const shape = childOf(series, "spPr");
  const fill = childOf(shape, "solidFill") ?? childOf(childOf(shape, "ln"), "solidFill");
  return {
    name: descendantsOf(text, "v").map(fullTextOf).join(" "),
    nameReference: referenceIn(text),
    valuesReference: referenceIn(childOf(series, "val")),
    categoriesReference: referenceIn(childOf(series, "cat")),
    color: readRgb(childOf(fill, "srgbClr")),
  };
}

function referenceIn(node: XmlNode | undefined): string {
  return descendantsOf(node, "f")[0]?.text ?? "";
}

function readCategoryAxis(axis: XmlNode | undefined): ChartState["categoryAxis"] {
  return { title: textOfTitle(childOf(axis, "title")), visible: !isTrue(childOf(axis, "delete")?.attributes.val) };
}

function readValueAxis(axis: XmlNode | undefined): ChartState["valueAxis"] {
  const format = childOf(axis, "numFmt")?.attributes;
  const numberFormat = isTrue(format?.sourceLinked) ? "" : (format?.formatCode ?? "");
  return { ...readCategoryAxis(axis), numberFormat };
}
