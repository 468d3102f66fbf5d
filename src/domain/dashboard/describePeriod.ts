import { roundToCents } from "../money";
import { addTallies, createTally, tallyRecords, type Tally } from "../regions/tally";
import { countDeliveries } from "./countDeliveries";
import type { DashboardQuestion } from "./dashboardQuestion";

/** Amounts in the base currency. */
export interface PeriodFigures {
  readonly amount: number;
  readonly received: number;
  readonly orders: number;
  readonly newCustomers: number;
  readonly amountPerOrder: number | null;
  /** 0 to 1. */
  readonly onTimeRate: number | null;
  readonly averageSatisfaction: number | null;
}

export function describePeriod(question: DashboardQuestion): PeriodFigures {
  const tally = tallyPeriod(question);
  const amount = roundToCents(tally.amount);
  return {
    amount,
    received: roundToCents(tally.received),
    orders: tally.orders,
    newCustomers: tally.newCustomers,
    amountPerOrder: tally.orders === 0 ? null : roundToCents(amount / tally.orders),
    onTimeRate: countDeliveries(question).onTimeRate,
    averageSatisfaction: tally.ratings === 0 ? null : tally.ratingSum / tally.ratings,
  };
}

/** Everything together, whatever it is grouped by. */
export function tallyPeriod({ facts, period }: Pick<DashboardQuestion, "facts" | "period">): Tally {
  const groups = tallyRecords({ facts, period, previous: period, groupBy: "region" });
  return groups.reduce((sum, { tally }) => addTallies(sum, tally), createTally());
}
