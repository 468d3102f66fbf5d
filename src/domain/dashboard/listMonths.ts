import { addMonths } from "../dates/calendarMonths";
import { dayOfSerial } from "../dates/serialDate";
import { roundToCents } from "../money";
import type { DashboardQuestion } from "./dashboardQuestion";
import { tallyPeriod } from "./describePeriod";

export interface MonthFigures {
  /** First day. */
  readonly month: number;
  readonly amount: number;
  readonly received: number;
  readonly orders: number;
}

const monthCount = 12;

/** The months up to the one in which the period ends, the oldest first. */
export function listMonths({ facts, period }: Pick<DashboardQuestion, "facts" | "period">): MonthFigures[] {
  const last = period.to - dayOfSerial(period.to).day + 1;
  return Array.from({ length: monthCount }, (_, index) => {
    const month = addMonths(last, index + 1 - monthCount);
    const { amount, received, orders } = tallyPeriod({ facts, period: { from: month, to: addMonths(month, 1) - 1 } });
    return { month, amount: roundToCents(amount), received: roundToCents(received), orders };
  });
}
