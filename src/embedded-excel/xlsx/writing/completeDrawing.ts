/** Place and name of each chart, which the library knows only as whole cells and as "Chart 1". */
import type { ChartState, SheetState } from "../../model/workbookState";
import { columnLengths, type Lengths, placeAt, rowLengths } from "../sheetLengths";
import { toEmu } from "../fileUnits";
import { escapeXml } from "../xmlText";
import { withoutEqualsSign } from "./chart";

export function completeDrawingXml(xml: string, sheet: SheetState): string {
  const columns = columnLengths(sheet);
  const rows = rowLengths(sheet);
  let index = 0;
  return xml.replace(/<xdr:twoCellAnchor\b.*?<\/xdr:twoCellAnchor>/gs, (anchor) => {
    const chart = sheet.charts[index];
    index += 1;
    return chart ? completeAnchor(anchor, chart, columns, rows) : anchor;
  });
}

function completeAnchor(anchor: string, chart: ChartState, columns: Lengths, rows: Lengths): string {
  const from = toCornerXml("from", chart.left, chart.top, columns, rows);
  const to = toCornerXml("to", chart.left + chart.width, chart.top + chart.height, columns, rows);
  return anchor
    .replace(/<xdr:from>.*?<\/xdr:from>/s, () => from)
    .replace(/<xdr:to>.*?<\/xdr:to>/s, () => to)
    .replace(/(<xdr:cNvPr id="\d+" name=")[^"]*"/, (_, start: string) => `${start}${escapeXml(chart.name)}"`);
}

function toCornerXml(tag: "from" | "to", left: number, top: number, columns: Lengths, rows: Lengths): string {
  const column = placeAt(columns, left);
  const row = placeAt(rows, top);
  return (
    `<xdr:${tag}><xdr:col>${column.index}</xdr:col><xdr:colOff>${toEmu(column.offset)}</xdr:colOff>` +
    `<xdr:row>${row.index}</xdr:row><xdr:rowOff>${toEmu(row.offset)}</xdr:rowOff></xdr:${tag}>`
  );
}

const gridLine = '<c:spPr><a:ln w="9525"><a:solidFill><a:srgbClr val="D9D9D9"/></a:solidFill></a:ln></c:spPr>';

/** A series named by a cell follows the cell, in every language of the workbook. */
export function completeChartXml(xml: string, chart: ChartState): string {
  let index = 0;
  const withGrid = xml.replaceAll("<c:majorGridlines/>", `<c:majorGridlines>${gridLine}</c:majorGridlines>`);
  return withGrid.replace(/<c:tx><c:v>[^<]*<\/c:v><\/c:tx>/g, (plain) => {
    const series = chart.series[index];
    index += 1;
    if (!series?.nameReference) return series?.name ? plain : "";
    const cache = `<c:strCache><c:ptCount val="1"/><c:pt idx="0"><c:v>${escapeXml(series.name)}</c:v></c:pt></c:strCache>`;
    return `<c:tx><c:strRef><c:f>${escapeXml(withoutEqualsSign(series.nameReference))}</c:f>${cache}</c:strRef></c:tx>`;
  });
}
