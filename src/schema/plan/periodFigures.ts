/** Figures of a period, as formulas of the Regions sheet; `{Orders}` and the like stand for a group's criterion pair, or for nothing. */
import { periodNames } from "./regionLayout";

/** Names of the cells that hold its first and its last day. */
export interface PeriodCells {
  readonly from: string;
  readonly to: string;
}

export const currentPeriod: PeriodCells = { from: periodNames.from, to: periodNames.end };
export const previousPeriod: PeriodCells = { from: periodNames.previousFrom, to: periodNames.previousTo };
export const lastYearPeriod: PeriodCells = { from: periodNames.lastYearFrom, to: periodNames.lastYearTo };

/** Criterion pairs that keep the days of a period, times of day included. */
export function within(column: string, { from, to }: PeriodCells): string {
  return `${column},">="&${from},${column},"<"&${to}+1`;
}

const counted = "Orders[counted],1";

export function amountFormula(period: PeriodCells): string {
  return `ROUND(SUMIFS(Orders[baseAmount],${counted},${within("Orders[orderDate]", period)}{Orders}),2)`;
}

export function ordersFormula(period: PeriodCells): string {
  return `COUNTIFS(${counted},${within("Orders[orderDate]", period)}{Orders})`;
}

export function receivedFormula(period: PeriodCells): string {
  return `ROUND(SUMIFS(Payments[baseReceived],${within("Payments[date]", period)}{Payments}),2)`;
}

export function newCustomersFormula(period: PeriodCells): string {
  return `COUNTIFS(Customers[key],"?*",${within("Customers[created]", period)}{Customers})`;
}

export function ratingsFormula(period: PeriodCells): string {
  return `COUNTIFS(Feedback[satisfaction],">0",${within("Feedback[date]", period)}{Feedback})`;
}

export function ratingSumFormula(period: PeriodCells): string {
  return `SUMIFS(Feedback[satisfaction],${within("Feedback[date]", period)}{Feedback})`;
}

/** As of today, whatever the period. */
export const customersFormula = 'COUNTIFS(Customers[key],"?*"{Customers})';
export const outstandingFormula = "ROUND(SUMIFS(Orders[baseOutstanding],Orders[live],1{Orders}),2)";
export const lateOrdersFormula = "COUNTIFS(Orders[isLate],1{Orders})";
export const overdueFollowUpsFormula = 'COUNTIFS(Customers[daysOverdue],">0"{Customers})';

/** Over everything, or over the rows whose column of each table says the group. */
export function grouped(formula: string, criterionOf: (table: string) => string = () => ""): string {
  return formula.replace(/\{(Customers|FollowUps|Orders|Payments|Feedback)\}/g, (_, table: string) =>
    criterionOf(table),
  );
}
