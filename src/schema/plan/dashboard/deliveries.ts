import { currentPeriod, grouped, lateOrdersFormula, within, type PeriodCells } from "../periodFigures";
import { countFormat, shareFormat } from "../regionColumns";
import { regionLayout } from "../regionLayout";
import { shareOf } from "./listLines";
import { cellAt, firstRowOf, formula, type Section } from "./section";

/** Orders of any type that left in the period and had a date to keep. */
function shipped(period: PeriodCells): string {
  return `Orders[live],1,Orders[delivery],">0",${within("Orders[shippedOn]", period)}`;
}

export function onTimeFormula(period: PeriodCells): string {
  return `COUNTIFS(${shipped(period)},Orders[daysShippedLate],0)`;
}

export function shippedLateFormula(period: PeriodCells): string {
  return `COUNTIFS(${shipped(period)},Orders[daysShippedLate],">0")`;
}

const place = { row: regionLayout.serviceRow, column: regionLayout.leftColumn };
const [onTime, late] = [0, 1].map((line) => cellAt(firstRowOf(place) + line, place.column + 1)) as [string, string];

export const deliveries: Section = {
  ...place,
  title: { zh: "交货准时率", en: "Deliveries on time" },
  note: { zh: "按本期实际发货的订单算，没有交期的不算。", en: "Orders shipped in the period that had a date to keep." },
  columns: [
    { header: { zh: "发货情况", en: "Shipped" }, numberFormat: "General" },
    { header: { zh: "订单数", en: "Orders" }, numberFormat: countFormat, horizontal: "Center" },
    { header: { zh: "占比", en: "Share" }, numberFormat: shareFormat, horizontal: "Center" },
    { header: { zh: "平均晚(天)", en: "Days late" }, numberFormat: "0.0", horizontal: "Center" },
  ],
  rows: [
    {
      cells: [
        { zh: "按期发货", en: "On time" },
        formula(onTimeFormula(currentPeriod)),
        formula(shareOf(onTime, `(${onTime}+${late})`)),
        null,
      ],
    },
    {
      cells: [
        { zh: "晚发", en: "Late" },
        formula(shippedLateFormula(currentPeriod)),
        formula(shareOf(late, `(${onTime}+${late})`)),
        formula(`IF(${late}=0,"",SUMIFS(Orders[daysShippedLate],${shipped(currentPeriod)})/${late})`),
      ],
    },
    { cells: [{ zh: "现在延期未发", en: "Late, not shipped" }, formula(grouped(lateOrdersFormula)), null, null] },
  ],
};
