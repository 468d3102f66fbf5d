import type { Translated } from "../translated";
import { causeLookUp } from "./dashboard/causeNames";
import {
  amountFormula,
  currentPeriod,
  customersFormula,
  lastYearPeriod,
  lateOrdersFormula,
  newCustomersFormula,
  ordersFormula,
  outstandingFormula,
  overdueFollowUpsFormula,
  previousPeriod,
  ratingsFormula,
  ratingSumFormula,
  receivedFormula,
} from "./periodFigures";

/**
 * A column of the Regions table. In formulas `{Orders}` and the like are the criterion pair of the row (nothing in the total row),
 * `[key]` the cell of another column in the same row, `{group}` that of the group's name.
 */
export interface RegionColumn {
  readonly key: string;
  readonly header: Translated;
  readonly characters: number;
  readonly numberFormat: string;
  /** For the total and for each group. */
  readonly formula: string;
  /** Adds up, so that what belongs to no group is the total less the groups. */
  readonly isSum: boolean;
  readonly isHidden?: true;
  readonly isText?: true;
}

export const countFormat = "#,##0;-#,##0;";
export const moneyFormat = "#,##0.00;-#,##0.00;";
export const changeFormat = "+0.0%;-0.0%;0.0%";
export const shareFormat = "0.0%;-0.0%;";

function sum(key: string, header: Translated, characters: number, numberFormat: string, formula: string): RegionColumn {
  return { key, header, characters, numberFormat, formula, isSum: true };
}

function change(key: string, header: Translated, before: string): RegionColumn {
  const formula = `IF([${before}]=0,"",([amount]-[${before}])/[${before}])`;
  return { key, header, characters: 11, numberFormat: changeFormat, formula, isSum: false };
}

function text(key: string, header: Translated, characters: number, formula: string): RegionColumn {
  return { key, header, characters, numberFormat: "General", formula, isSum: false, isText: true };
}

/** Amount and the amount before stand beside the group, where the chart reads them. */
export const regionColumns: readonly RegionColumn[] = [
  sum("amount", { zh: "成交金额", en: "Amount" }, 14, moneyFormat, amountFormula(currentPeriod)),
  sum("previousAmount", { zh: "对比期金额", en: "Amount before" }, 14, moneyFormat, amountFormula(previousPeriod)),
  change("change", { zh: "变化", en: "Change" }, "previousAmount"),
  {
    key: "drop",
    header: { zh: "下降提醒", en: "Alert" },
    characters: 11,
    numberFormat: "General",
    formula:
      'IF([previousOrders]=0,IF([orders]>0,{dropAlert.new},""),IF(AND([previousOrders]>=DropMinimumOrders,[previousAmount]>=DropBaseAmount,' +
      '[previousAmount]>0,ROUND([previousAmount]*(1-DropPercent/100)-[amount],2)>=0),{dropAlert.drop},""))',
    isSum: false,
  },
  sum("lastYearAmount", { zh: "去年同期金额", en: "Amount last year" }, 14, moneyFormat, amountFormula(lastYearPeriod)),
  change("lastYearChange", { zh: "同比变化", en: "On last year" }, "lastYearAmount"),
  {
    key: "share",
    header: { zh: "占比", en: "Share" },
    characters: 11,
    numberFormat: shareFormat,
    formula: 'IF({totalAmount}=0,"",[amount]/{totalAmount})',
    isSum: false,
  },
  sum("orders", { zh: "订单数", en: "Orders" }, 9, countFormat, ordersFormula(currentPeriod)),
  sum("previousOrders", { zh: "对比期订单", en: "Orders before" }, 16, countFormat, ordersFormula(previousPeriod)),
  sum("customers", { zh: "客户数", en: "Customers" }, 10, countFormat, customersFormula),
  sum("newCustomers", { zh: "新客户", en: "New customers" }, 10, countFormat, newCustomersFormula(currentPeriod)),
  sum("received", { zh: "回款", en: "Received" }, 14, moneyFormat, receivedFormula(currentPeriod)),
  sum("outstanding", { zh: "未收金额", en: "Outstanding" }, 14, moneyFormat, outstandingFormula),
  sum("lateOrders", { zh: "延期订单", en: "Late orders" }, 10, countFormat, lateOrdersFormula),
  sum("overdueFollowUps", { zh: "逾期未跟进", en: "Overdue follow-ups" }, 11, countFormat, overdueFollowUpsFormula),
  {
    key: "averageSatisfaction",
    header: { zh: "平均满意度", en: "Satisfaction" },
    characters: 11,
    numberFormat: "0.0",
    formula: 'IF([ratings]=0,"",[ratingSum]/[ratings])',
    isSum: false,
  },
  text("cause", { zh: "原因", en: "Cause" }, 16, causeLookUp("CauseWords")),
  text("causeNote", { zh: "原因说明", en: "About the cause" }, 15, causeLookUp("CauseNotes")),
  {
    ...sum("ratings", { zh: "评分数", en: "Ratings" }, 9, countFormat, ratingsFormula(currentPeriod)),
    isHidden: true,
  },
  {
    ...sum("ratingSum", { zh: "评分和", en: "Sum of ratings" }, 9, countFormat, ratingSumFormula(currentPeriod)),
    isHidden: true,
  },
];

/** Columns A to the last that people see. */
export const shownColumns = 1 + regionColumns.filter(({ isHidden }) => !isHidden).length;
