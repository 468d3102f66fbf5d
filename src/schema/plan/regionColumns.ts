import type { Translated } from "../translated";

/**
 * A column of the Regions table. In formulas `{group}` is the criterion pair of the row (nothing in the total row), `[key]` the cell
 * of another column in the same row.
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
}

const inPeriod = (column: string): string => `${column},">="&PeriodFrom,${column},"<"&PeriodEnd+1`;
const inPrevious = (column: string): string => `${column},">="&PreviousFrom,${column},"<"&PreviousTo+1`;
const counted = "Orders[counted],1";
const count = "#,##0;-#,##0;";
const money = "#,##0.00;-#,##0.00;";

function sum(key: string, header: Translated, characters: number, numberFormat: string, formula: string): RegionColumn {
  return { key, header, characters, numberFormat, formula, isSum: true };
}

/** Amount and the amount before stand beside the group, where the chart reads them. */
export const regionColumns: readonly RegionColumn[] = [
  sum(
    "amount",
    { zh: "成交金额", en: "Amount" },
    16,
    money,
    `ROUND(SUMIFS(Orders[baseAmount],${counted},${inPeriod("Orders[orderDate]")}{Orders}),2)`,
  ),
  sum(
    "previousAmount",
    { zh: "对比期金额", en: "Amount before" },
    16,
    money,
    `ROUND(SUMIFS(Orders[baseAmount],${counted},${inPrevious("Orders[orderDate]")}{Orders}),2)`,
  ),
  {
    key: "change",
    header: { zh: "变化", en: "Change" },
    characters: 13,
    numberFormat: "+0.0%;-0.0%;0.0%",
    formula: 'IF([previousAmount]=0,"",([amount]-[previousAmount])/[previousAmount])',
    isSum: false,
  },
  {
    key: "drop",
    header: { zh: "下降提醒", en: "Alert" },
    characters: 13,
    numberFormat: "General",
    formula:
      'IF([previousOrders]=0,IF([orders]>0,{dropAlert.new},""),IF(AND([previousOrders]>=DropMinimumOrders,[previousAmount]>=DropBaseAmount,' +
      '[previousAmount]>0,ROUND([previousAmount]*(1-DropPercent/100)-[amount],2)>=0),{dropAlert.drop},""))',
    isSum: false,
  },
  {
    key: "share",
    header: { zh: "占比", en: "Share" },
    characters: 13,
    numberFormat: "0.0%;-0.0%;",
    formula: 'IF({totalAmount}=0,"",[amount]/{totalAmount})',
    isSum: false,
  },
  sum(
    "orders",
    { zh: "订单数", en: "Orders" },
    9,
    count,
    `COUNTIFS(${counted},${inPeriod("Orders[orderDate]")}{Orders})`,
  ),
  sum(
    "previousOrders",
    { zh: "对比期订单", en: "Orders before" },
    10,
    count,
    `COUNTIFS(${counted},${inPrevious("Orders[orderDate]")}{Orders})`,
  ),
  sum("customers", { zh: "客户数", en: "Customers" }, 10, count, 'COUNTIFS(Customers[key],"?*"{Customers})'),
  sum(
    "newCustomers",
    { zh: "新客户", en: "New customers" },
    10,
    count,
    `COUNTIFS(Customers[key],"?*",${inPeriod("Customers[created]")}{Customers})`,
  ),
  sum(
    "received",
    { zh: "回款", en: "Received" },
    15,
    money,
    `ROUND(SUMIFS(Payments[baseReceived],${inPeriod("Payments[date]")}{Payments}),2)`,
  ),
  sum(
    "outstanding",
    { zh: "未收金额", en: "Outstanding" },
    15,
    money,
    "ROUND(SUMIFS(Orders[baseOutstanding],Orders[live],1{Orders}),2)",
  ),
  sum("lateOrders", { zh: "延期订单", en: "Late orders" }, 10, count, "COUNTIFS(Orders[isLate],1{Orders})"),
  sum(
    "overdueFollowUps",
    { zh: "逾期未跟进", en: "Overdue follow-ups" },
    11,
    count,
    'COUNTIFS(Customers[daysOverdue],">0"{Customers})',
  ),
  {
    key: "averageSatisfaction",
    header: { zh: "平均满意度", en: "Satisfaction" },
    characters: 11,
    numberFormat: "0.0",
    formula: 'IF([ratings]=0,"",[ratingSum]/[ratings])',
    isSum: false,
  },
  {
    ...sum(
      "ratings",
      { zh: "评分数", en: "Ratings" },
      9,
      count,
      `COUNTIFS(Feedback[satisfaction],">0",${inPeriod("Feedback[date]")}{Feedback})`,
    ),
    isHidden: true,
  },
  {
    ...sum(
      "ratingSum",
      { zh: "评分和", en: "Sum of ratings" },
      9,
      count,
      `SUMIFS(Feedback[satisfaction],${inPeriod("Feedback[date]")}{Feedback})`,
    ),
    isHidden: true,
  },
];
