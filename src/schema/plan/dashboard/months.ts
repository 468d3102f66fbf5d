import { amountFormula, currentPeriod, grouped, ordersFormula, receivedFormula } from "../periodFigures";
import { countFormat, moneyFormat } from "../regionColumns";
import { regionLayout } from "../regionLayout";
import { numbersTo } from "./listLines";
import { cellAt, firstRowOf, formula, type Section, type SectionCell } from "./section";

export const monthCount = 12;
const place = { row: regionLayout.monthRow, column: regionLayout.leftColumn };

/** A text, so that charts take it for a name. */
function monthLabel(first: string): string {
  return `YEAR(${first})&"-"&RIGHT("0"&MONTH(${first}),2)`;
}

export const months: Section = {
  ...place,
  title: { zh: "月度趋势", en: "Months" },
  note: { zh: "到本期为止的 12 个月。", en: "Twelve months up to the period." },
  columns: [
    { header: { zh: "月份", en: "Month" }, numberFormat: "General", horizontal: "Center" },
    { header: { zh: "成交金额", en: "Amount" }, numberFormat: moneyFormat },
    { header: { zh: "回款", en: "Received" }, numberFormat: moneyFormat },
    { header: { zh: "订单数", en: "Orders" }, numberFormat: countFormat, horizontal: "Center" },
  ],
  rows: numbersTo(monthCount).map((n) => ({ cells: monthCells(n) })),
};

function monthCells(n: number): SectionCell[] {
  const first = `EDATE(DATE(YEAR(${currentPeriod.to}),MONTH(${currentPeriod.to}),1),${n - monthCount})`;
  const label = cellAt(firstRowOf(place) + n - 1, place.column);
  const start = `DATE(VALUE(LEFT(${label},4)),VALUE(RIGHT(${label},2)),1)`;
  const month = { from: start, to: `EDATE(${start},1)-1` };
  return [monthLabel(first), ...[amountFormula, receivedFormula, ordersFormula].map((of) => grouped(of(month)))].map(
    formula,
  );
}
