import type { Settings } from "../../schema/settings";
import { roundToCents } from "../money";
import type { TrackerRecords } from "../trackerRecords";
import { clipToToday, comparisonPeriod, type Period } from "./comparisonPeriod";
import { addTallies, createTally, tallyRecords, type Tally } from "./tally";
import type { GroupBy } from "./groupRecords";
import { collectSummaryFacts, type SummaryFacts } from "./summaryFacts";

export type DropAlert = "drop" | "new";

/** Amounts in the base currency. */
export interface SummaryFigures {
  /** All customers of the group as of today. */
  readonly customers: number;
  /** Created in the period. */
  readonly newCustomers: number;
  /** Bulk orders of the period, cancelled ones left out. */
  readonly orders: number;
  readonly amount: number;
  /** 0 to 1, of the amount of all groups; null when that is nothing. */
  readonly share: number | null;
  readonly received: number;
  readonly previousOrders: number;
  readonly previousAmount: number;
  readonly previousReceived: number;
  readonly previousNewCustomers: number;
  /** Of the amount, in percent (-30 is a fall by 30 %); null when there was nothing before. */
  readonly changePercent: number | null;
  readonly alert: DropAlert | null;
  /** As of today, whatever the period. */
  readonly outstanding: number;
  readonly lateOrders: number;
  readonly overdueFollowUps: number;
  /** 1 to 5, of the period's feedback; null without any. */
  readonly averageSatisfaction: number | null;
}

export interface SummaryRow extends SummaryFigures {
  /** Empty for records without one. */
  readonly group: string;
}

export interface Summary {
  /** What was counted: an unfinished period ends today. */
  readonly period: Period;
  readonly previous: Period;
  /** Groups that have records, the largest amount first. */
  readonly rows: readonly SummaryRow[];
  readonly total: SummaryFigures;
}

export interface SummaryQuestion {
  readonly records: TrackerRecords;
  readonly period: Period;
  /** What to compare with; by default what comparisonPeriod says. */
  readonly previous?: Period;
  readonly groupBy: GroupBy;
  readonly settings: Settings;
  readonly today: number;
  /** Of these records; given where many periods are asked for. */
  readonly facts?: SummaryFacts;
}

export function summarise(question: SummaryQuestion): Summary {
  const { settings, today } = question;
  const period = clipToToday(question.period, today);
  const previous = question.previous ?? comparisonPeriod(question.period.from, question.period.to, today);
  const facts = question.facts ?? collectSummaryFacts(question);
  const groups = tallyRecords({ facts, period, previous, groupBy: question.groupBy });
  const totalTally = groups.reduce((sum, { tally }) => addTallies(sum, tally), createTally());
  const rows = groups.map(({ group, tally }) => ({ group, ...describeTally(tally, totalTally, settings) }));
  rows.sort((first, second) => second.amount - first.amount || second.previousAmount - first.previousAmount);
  return { period, previous, rows, total: describeTally(totalTally, totalTally, settings) };
}

function describeTally(tally: Tally, total: Tally, settings: Settings): SummaryFigures {
  const { ratings, ratingSum, ...counts } = tally;
  const amount = roundToCents(tally.amount);
  const previousAmount = roundToCents(tally.previousAmount);
  return {
    ...counts,
    amount,
    previousAmount,
    received: roundToCents(tally.received),
    previousReceived: roundToCents(tally.previousReceived),
    outstanding: roundToCents(tally.outstanding),
    share: roundToCents(total.amount) === 0 ? null : amount / roundToCents(total.amount),
    changePercent: previousAmount === 0 ? null : ((amount - previousAmount) / previousAmount) * 100,
    alert: findAlert(amount, previousAmount, tally, settings),
    averageSatisfaction: ratings === 0 ? null : ratingSum / ratings,
  };
}

function findAlert(amount: number, previousAmount: number, tally: Tally, settings: Settings): DropAlert | null {
  if (tally.previousOrders === 0) return tally.orders > 0 ? "new" : null;
  const { dropMinimumOrders, dropBaseAmount, dropPercent } = settings;
  if (tally.previousOrders < dropMinimumOrders || previousAmount < dropBaseAmount || previousAmount <= 0) return null;
  // Rounded, so that a fall of exactly the limit is one whatever binary fractions make of it.
  const isDrop = roundToCents(previousAmount * (1 - dropPercent / 100) - amount) >= 0;
  return isDrop ? "drop" : null;
}
