import { readDay } from "../fieldNumbers";
import { isWithin, type Period } from "./comparisonPeriod";
import { createTallies, groupOfCustomer, groupOfOrder, type GroupBy, type Tallies } from "./groupRecords";
import type { OrderFacts, SummaryFacts } from "./summaryFacts";

/** What is counted per group; everything adds up. */
export interface Tally {
  customers: number;
  newCustomers: number;
  previousNewCustomers: number;
  orders: number;
  amount: number;
  received: number;
  previousOrders: number;
  previousAmount: number;
  previousReceived: number;
  outstanding: number;
  lateOrders: number;
  overdueFollowUps: number;
  ratings: number;
  ratingSum: number;
}

export interface TallyQuestion {
  readonly facts: SummaryFacts;
  readonly period: Period;
  readonly previous: Period;
  readonly groupBy: GroupBy;
}

export function createTally(): Tally {
  return {
    customers: 0,
    newCustomers: 0,
    previousNewCustomers: 0,
    orders: 0,
    amount: 0,
    received: 0,
    previousOrders: 0,
    previousAmount: 0,
    previousReceived: 0,
    outstanding: 0,
    lateOrders: 0,
    overdueFollowUps: 0,
    ratings: 0,
    ratingSum: 0,
  };
}

export function addTallies(first: Tally, second: Tally): Tally {
  const sum = createTally();
  for (const key of Object.keys(sum) as (keyof Tally)[]) sum[key] = first[key] + second[key];
  return sum;
}

export function tallyRecords(question: TallyQuestion): readonly { readonly group: string; readonly tally: Tally }[] {
  const tallies = createTallies(createTally);
  tallyCustomers(question, tallies);
  tallyOrders(question, tallies);
  tallyPayments(question, tallies);
  tallyFeedback(question, tallies);
  return tallies.entries();
}

function tallyCustomers({ facts, period, previous, groupBy }: TallyQuestion, tallies: Tallies<Tally>): void {
  for (const { customer, daysOverdue } of facts.customers) {
    const tally = tallies.of(groupOfCustomer(customer, groupBy));
    const created = readDay(customer.created);
    tally.customers += 1;
    if (isWithin(created, period)) tally.newCustomers += 1;
    if (isWithin(created, previous)) tally.previousNewCustomers += 1;
    if (daysOverdue > 0) tally.overdueFollowUps += 1;
  }
}

function tallyOrders({ facts, period, previous, groupBy }: TallyQuestion, tallies: Tallies<Tally>): void {
  for (const order of facts.orders) {
    const tally = tallies.of(groupOf(order, groupBy));
    tally.outstanding += order.outstanding;
    if (order.daysLate > 0) tally.lateOrders += 1;
    if (!order.isCounted) continue;
    if (isWithin(order.day, period)) {
      tally.orders += 1;
      tally.amount += order.amount;
    }
    if (isWithin(order.day, previous)) {
      tally.previousOrders += 1;
      tally.previousAmount += order.amount;
    }
  }
}

function tallyPayments({ facts, period, previous, groupBy }: TallyQuestion, tallies: Tallies<Tally>): void {
  for (const { order, day, received } of facts.payments) {
    const tally = tallies.of(groupOf(order, groupBy));
    if (isWithin(day, period)) tally.received += received;
    if (isWithin(day, previous)) tally.previousReceived += received;
  }
}

function tallyFeedback({ facts, period, groupBy }: TallyQuestion, tallies: Tallies<Tally>): void {
  for (const { customer, day, satisfaction } of facts.feedback) {
    if (satisfaction === null || !isWithin(day, period)) continue;
    const tally = tallies.of(groupOfCustomer(customer, groupBy));
    tally.ratings += 1;
    tally.ratingSum += satisfaction;
  }
}

function groupOf({ order, customer }: OrderFacts, groupBy: GroupBy): string {
  return groupOfOrder(order, customer, groupBy);
}
