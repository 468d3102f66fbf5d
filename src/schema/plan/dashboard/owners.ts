import { asExactCriterion } from "../../tables/exactCriterion";
import type { Translated } from "../../translated";
import {
  amountFormula,
  currentPeriod,
  customersFormula,
  grouped,
  lateOrdersFormula,
  ordersFormula,
  outstandingFormula,
  overdueFollowUpsFormula,
  receivedFormula,
  within,
} from "../periodFigures";
import { countFormat, moneyFormat } from "../regionColumns";
import { listLines, regionLayout } from "../regionLayout";
import { listValue, numbersTo, unlessBlank } from "./listLines";
import { cellAt, cellsFrom, firstRowOf, formula, type Section, type SectionColumn } from "./section";

const place = { row: regionLayout.ownerRow, column: regionLayout.rightColumn };
const firstOwner = firstRowOf(place) + 2;

interface OwnerFigure {
  readonly column: SectionColumn;
  readonly formula: string;
}

function countOf(header: Translated, text: string, hasBars = false): OwnerFigure {
  const look = { numberFormat: countFormat, horizontal: "Center" as const };
  return { column: { header, ...look, ...(hasBars ? { hasBars } : {}) }, formula: text };
}

function moneyOf(header: Translated, text: string): OwnerFigure {
  return { column: { header, numberFormat: moneyFormat }, formula: text };
}

const figures: readonly OwnerFigure[] = [
  countOf({ zh: "订单数", en: "Orders" }, ordersFormula(currentPeriod)),
  countOf(
    { zh: "跟进次数", en: "Follow-ups" },
    `COUNTIFS(${within("FollowUps[day]", currentPeriod)}{FollowUps})`,
    true,
  ),
  moneyOf({ zh: "成交金额", en: "Amount" }, amountFormula(currentPeriod)),
  moneyOf({ zh: "回款", en: "Received" }, receivedFormula(currentPeriod)),
  countOf({ zh: "延期订单", en: "Late orders" }, lateOrdersFormula),
  countOf({ zh: "逾期未跟进", en: "Overdue calls" }, overdueFollowUpsFormula),
  countOf({ zh: "客户数", en: "Customers" }, customersFormula),
  moneyOf({ zh: "未收金额", en: "Outstanding" }, outstandingFormula),
];

/** Where each table says whose a row is; a follow-up belongs to the person who wrote it. */
const ownerColumns: Readonly<Record<string, string>> = {
  Customers: "Customers[owner]",
  Orders: "Orders[reportOwner]",
  Payments: "Payments[reportOwner]",
  FollowUps: "FollowUps[by]",
};

export const owners: Section = {
  ...place,
  title: { zh: "业务员汇总", en: "By owner" },
  note: {
    zh: "本期的订单、跟进、金额和回款；其余为今天的情况。",
    en: "Orders, follow-ups, amount and received of the period; the rest as of today.",
  },
  columns: [{ header: { zh: "业务员", en: "Owner" }, numberFormat: "General" }, ...figures.map(({ column }) => column)],
  rows: [
    {
      cells: [{ zh: "合计", en: "Total" }, ...figures.map((figure) => formula(grouped(figure.formula)))],
      look: "total",
    },
    {
      cells: [
        { zh: "其他/未填", en: "Other or blank" },
        ...figures.map((_, index) => formula(otherFormula(index + 1))),
      ],
      look: "other",
    },
    ...numbersTo(listLines.owner).map((n) => {
      const label = cellAt(firstOwner + n - 1, place.column);
      const criterionOf = (table: string) => `,${ownerColumns[table] ?? ""},${asExactCriterion(label)}`;
      return {
        cells: [
          listValue("OwnerList", n),
          ...figures.map((figure) => unlessBlank(label, grouped(figure.formula, criterionOf))),
        ],
      };
    }),
  ],
};

function otherFormula(column: number): string {
  const total = cellAt(firstRowOf(place), place.column + column);
  return `ROUND(${total}-SUM(${cellsFrom(firstOwner, place.column + column, listLines.owner)}),2)`;
}
