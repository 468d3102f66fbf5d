import { amountLimits } from "../../amountBands";
import type { WorkbookKind } from "../../formulaText";
import type { NamePlan } from "../../workbookPlan";
import { area, sheetReference } from "../cellArea";
import { currentPeriod, within } from "../periodFigures";
import { countFormat, moneyFormat, shareFormat } from "../regionColumns";
import { regionLayout } from "../regionLayout";
import { shareOf } from "./listLines";
import { cellAt, cellsFrom, firstRowOf, formula, type Section, type SectionRow } from "./section";

const place = { row: regionLayout.amountRow, column: regionLayout.leftColumn };
const firstRow = firstRowOf(place);
export const bandCount = 5;
const [amount, orders, limit] = [1, 3, 5];

function limitOf(band: number): string {
  return cellAt(firstRow + band, place.column + limit);
}

/** An upgrade finds by it what people typed there. */
export function limitNames(sheetName: string): NamePlan[] {
  const cells = area(firstRow + 1, place.column + limit, bandCount - 1);
  return [{ name: "AmountLimits", formula: sheetReference(sheetName, cells), visible: true }];
}

function bandLabel(band: number): string {
  const [low, high] = [band, band + 1].map((each) => `TEXT(${limitOf(each)},"#,##0")`);
  if (band === 0) return `"< "&${high}`;
  return band === bandCount - 1 ? `"≥ "&${low}` : `${low}&" – "&${high}`;
}

function bounds(band: number): string {
  const low = band === 0 ? "" : `,Orders[baseAmount],">="&${limitOf(band)}`;
  return band === bandCount - 1 ? low : `${low},Orders[baseAmount],"<"&${limitOf(band + 1)}`;
}

function bandRow(band: number, limits: readonly number[]): SectionRow {
  const ofBand = `Orders[counted],1,${within("Orders[orderDate]", currentPeriod)}${bounds(band)}`;
  return {
    cells: [
      formula(bandLabel(band)),
      formula(`ROUND(SUMIFS(Orders[baseAmount],${ofBand}),2)`),
      formula(shareOf(cellAt(firstRow + band, place.column + amount), totalOf(amount))),
      formula(`COUNTIFS(${ofBand})`),
      formula(shareOf(cellAt(firstRow + band, place.column + orders), totalOf(orders))),
      limits[band - 1] ?? null,
    ],
  };
}

function totalOf(column: number): string {
  return cellAt(firstRow + bandCount, place.column + column);
}

function sumOf(column: number): string {
  return `SUM(${cellsFrom(firstRow, place.column + column, bandCount)})`;
}

export function amounts({ preset }: WorkbookKind): Section {
  return {
    ...place,
    title: { zh: "订单金额分布", en: "Size of orders" },
    note: {
      zh: "本期大货订单；黄色的起点可以改。",
      en: "Bulk orders of the period; the yellow limits may be changed.",
    },
    columns: [
      { header: { zh: "每单金额", en: "Amount per order" }, numberFormat: "General" },
      { header: { zh: "金额", en: "Amount" }, numberFormat: moneyFormat },
      { header: { zh: "金额占比", en: "Share of amount" }, numberFormat: shareFormat, horizontal: "Center" },
      { header: { zh: "订单数", en: "Orders" }, numberFormat: countFormat, horizontal: "Center", hasBars: true },
      { header: { zh: "订单占比", en: "Share of orders" }, numberFormat: shareFormat, horizontal: "Center" },
      { header: { zh: "起点(含)", en: "From" }, numberFormat: "#,##0", horizontal: "Center" },
    ],
    rows: [
      ...Array.from({ length: bandCount }, (_, band) => bandRow(band, amountLimits(preset))),
      {
        cells: [{ zh: "合计", en: "Total" }, formula(sumOf(amount)), null, formula(sumOf(orders)), null, null],
        look: "total",
      },
    ],
    openColumn: limit,
  };
}
