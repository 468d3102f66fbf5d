/** Chart types that a file can keep here: `Excel.ChartType` against the elements of a chart part. */
import type { SheetChart } from "hucre/xlsx";

interface ChartKind {
  readonly file: Pick<SheetChart, "type" | "barGrouping" | "lineGrouping" | "areaGrouping">;
  /** Lines only: whether points are marked. */
  readonly hasMarkers?: boolean;
}

export const chartKinds: Readonly<Record<string, ChartKind>> = {
  ColumnClustered: { file: { type: "column", barGrouping: "clustered" } },
  ColumnStacked: { file: { type: "column", barGrouping: "stacked" } },
  ColumnStacked100: { file: { type: "column", barGrouping: "percentStacked" } },
  BarClustered: { file: { type: "bar", barGrouping: "clustered" } },
  BarStacked: { file: { type: "bar", barGrouping: "stacked" } },
  BarStacked100: { file: { type: "bar", barGrouping: "percentStacked" } },
  Line: { file: { type: "line", lineGrouping: "standard" }, hasMarkers: false },
  LineMarkers: { file: { type: "line", lineGrouping: "standard" }, hasMarkers: true },
  Area: { file: { type: "area", areaGrouping: "standard" } },
  AreaStacked: { file: { type: "area", areaGrouping: "stacked" } },
  Pie: { file: { type: "pie" } },
  Doughnut: { file: { type: "doughnut" } },
};

export const legendWords = {
  Top: "top",
  Bottom: "bottom",
  Left: "left",
  Right: "right",
  Corner: "topRight",
} as const;
