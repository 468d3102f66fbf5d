import { purchaseBands, type PurchaseBand } from "../../purchaseBands";
import { customersFormula, grouped } from "../periodFigures";
import { countFormat, shareFormat } from "../regionColumns";
import { regionLayout } from "../regionLayout";
import { shareOf } from "./listLines";
import { cellAt, firstRowOf, formula, type Section, type SectionRow } from "./section";

const place = { row: regionLayout.amountRow, column: regionLayout.rightColumn };
const everybody = grouped(customersFormula);

/** Bulk orders of all time, cancelled ones left out. */
function ofBand({ from, to }: Pick<PurchaseBand, "from" | "to">): string {
  const most = to === null ? "" : `,Customers[orderCount],"<=${to}"`;
  return `Customers[key],"?*",Customers[orderCount],">=${from}"${most}`;
}

/** From first to last order, shared among the times that customers came back. */
function daysBetween(criteria: string): string {
  const times = `(SUMIFS(Customers[orderCount],${criteria})-COUNTIFS(${criteria}))`;
  const days = `(SUMIFS(Customers[lastOrder],${criteria})-SUMIFS(Customers[firstOrder],${criteria}))`;
  return `IF(${times}<=0,"",${days}/${times})`;
}

function bandRow(band: PurchaseBand, index: number): SectionRow {
  const customers = cellAt(firstRowOf(place) + index, place.column + 1);
  return {
    cells: [
      band.label,
      formula(`COUNTIFS(${ofBand(band)})`),
      formula(shareOf(customers, everybody)),
      band.from < 2 ? null : formula(daysBetween(ofBand(band))),
    ],
  };
}

export const purchases: Section = {
  ...place,
  title: { zh: "购买频次", en: "How often customers buy" },
  note: { zh: "全部大货订单，不限期间。", en: "Bulk orders of all time." },
  columns: [
    { header: { zh: "下单次数", en: "Orders" }, numberFormat: "General" },
    { header: { zh: "客户数", en: "Customers" }, numberFormat: countFormat, horizontal: "Center", hasBars: true },
    { header: { zh: "占比", en: "Share" }, numberFormat: shareFormat, horizontal: "Center" },
    { header: { zh: "平均间隔(天)", en: "Days between" }, numberFormat: "0.0", horizontal: "Center" },
  ],
  rows: [
    ...purchaseBands.map(bandRow),
    {
      cells: [
        { zh: "合计", en: "Total" },
        formula(everybody),
        null,
        formula(daysBetween(ofBand({ from: 2, to: null }))),
      ],
      look: "total",
    },
  ],
};
