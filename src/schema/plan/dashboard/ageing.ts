import { ageingBuckets } from "../../ageingBuckets";
import { countFormat, moneyFormat, shareFormat } from "../regionColumns";
import { regionLayout } from "../regionLayout";
import { shareOf } from "./listLines";
import { cellAt, cellsFrom, firstRowOf, formula, type Section, type SectionRow } from "./section";

const place = { row: regionLayout.ownerRow, column: regionLayout.leftColumn };
const firstRow = firstRowOf(place);
const bucketCount = ageingBuckets.length;

/** Money to come in; what was paid too much is no part of it. */
const open = 'Orders[live],1,Orders[baseOutstanding],">0"';

function total(column: number): string {
  return cellAt(firstRow + bucketCount, place.column + column);
}

function bucketRow(index: number): SectionRow {
  const bucket = ageingBuckets[index];
  const before = ageingBuckets[index - 1];
  const least = before ? `,Orders[daysPastDue],">${before.to}"` : "";
  const most = bucket && bucket.to !== null && before ? `,Orders[daysPastDue],"<=${bucket.to}"` : "";
  // An order that is not due has no days past due, or none above 0: what all the others leave.
  const rest = (all: string, overdue: string) => (before ? overdue : `${all}-${overdue}`);
  const overdue = before ? `${open}${least}${most}` : `${open},Orders[daysPastDue],">0"`;
  const amount = (criteria: string) => `SUMIFS(Orders[baseOutstanding],${criteria})`;
  return {
    cells: [
      bucket?.label ?? null,
      formula(`ROUND(${rest(amount(open), amount(overdue))},2)`),
      formula(shareOf(cellAt(firstRow + index, place.column + 1), total(1))),
      formula(rest(`COUNTIFS(${open})`, `COUNTIFS(${overdue})`)),
    ],
  };
}

export const ageing: Section = {
  ...place,
  title: { zh: "应收账龄", en: "Ageing of receivables" },
  note: { zh: "截至今天，本位币；多收的不算。", en: "As of today, base currency; money paid too much is left out." },
  columns: [
    { header: { zh: "账龄", en: "Past due" }, numberFormat: "General" },
    { header: { zh: "未收金额", en: "Outstanding" }, numberFormat: moneyFormat },
    { header: { zh: "占比", en: "Share" }, numberFormat: shareFormat, horizontal: "Center" },
    { header: { zh: "订单数", en: "Orders" }, numberFormat: countFormat, horizontal: "Center", hasBars: true },
  ],
  rows: [
    ...ageingBuckets.map((_, index) => bucketRow(index)),
    {
      cells: [
        { zh: "合计", en: "Total" },
        ...[1, 2, 3].map((column) =>
          column === 2 ? null : formula(`SUM(${cellsFrom(firstRow, place.column + column, bucketCount)})`),
        ),
      ],
      look: "total",
    },
  ],
};
