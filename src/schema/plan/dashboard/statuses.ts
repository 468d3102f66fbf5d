import { asExactCriterion } from "../../tables/exactCriterion";
import { currentPeriod, within } from "../periodFigures";
import { countFormat, moneyFormat } from "../regionColumns";
import { listLines, regionLayout } from "../regionLayout";
import { listValue, numbersTo, unlessBlank } from "./listLines";
import { cellAt, cellsFrom, firstRowOf, formula, type Section } from "./section";

const place = { row: regionLayout.statusRow, column: regionLayout.leftColumn };
const firstRow = firstRowOf(place);

/** Orders of every type: also a sample or a cancelled order has a status. */
const ofPeriod = `,${within("Orders[orderDate]", currentPeriod)}`;
const figures = [
  (status: string) => `ROUND(SUMIFS(Orders[baseAmount],Orders[orderKey],"?*"${status}${ofPeriod}),2)`,
  (status: string) => `ROUND(SUMIFS(Orders[baseAmount],Orders[orderKey],"?*"${status}),2)`,
  (status: string) => `COUNTIFS(Orders[orderKey],"?*"${status}${ofPeriod})`,
  (status: string) => `COUNTIFS(Orders[orderKey],"?*"${status})`,
];

export const statuses: Section = {
  ...place,
  title: { zh: "订单状态", en: "Orders by status" },
  note: { zh: "含样品、补货和已取消的订单。", en: "Samples, replacements and cancelled orders too." },
  columns: [
    { header: { zh: "订单状态", en: "Status" }, numberFormat: "General" },
    { header: { zh: "本期金额", en: "Amount, period" }, numberFormat: moneyFormat },
    { header: { zh: "全部金额", en: "Amount, all" }, numberFormat: moneyFormat },
    {
      header: { zh: "本期订单", en: "Orders, period" },
      numberFormat: countFormat,
      horizontal: "Center",
      hasBars: true,
    },
    { header: { zh: "全部订单", en: "Orders, all" }, numberFormat: countFormat, horizontal: "Center", hasBars: true },
  ],
  rows: [
    ...numbersTo(listLines.status).map((n) => {
      const label = cellAt(firstRow + n - 1, place.column);
      const criterion = `,Orders[status],${asExactCriterion(label)}`;
      return { cells: [listValue("StatusList", n), ...figures.map((of) => unlessBlank(label, of(criterion)))] };
    }),
    {
      cells: [
        { zh: "其他/未填", en: "Other or blank" },
        ...figures.map((of, index) =>
          formula(`ROUND(${of("")}-SUM(${cellsFrom(firstRow, place.column + 1 + index, listLines.status)}),2)`),
        ),
      ],
      look: "other",
    },
  ],
};
