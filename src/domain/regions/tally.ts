import type { FieldValue, OrderRecord } from "../../schema/records";
import type { Settings } from "../../schema/settings";
import { customerKeyOf, type CustomerDirectory } from "../customers/customerDirectory";
import { describeFollowUps } from "../followUps/listDueFollowUps";
import { readDay, readNumber } from "../fieldNumbers";
import { describeDelivery } from "../orders/describeDelivery";
import { createOrderDirectory, groupByOrder } from "../orders/orderDirectory";
import { isCountedOrder, isLiveOrder } from "../orders/statusClass";
import { findBaseOutstanding, toBaseCurrency } from "../payments/baseCurrency";
import { sumReceived } from "../payments/describePayments";
import type { TrackerRecords } from "../trackerRecords";
import type { Period } from "./comparisonPeriod";
import { createTallies, groupOfCustomer, groupOfOrder, type GroupBy, type Tallies } from "./groupRecords";

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
  readonly records: TrackerRecords;
  readonly period: Period;
  readonly previous: Period;
  readonly groupBy: GroupBy;
  readonly settings: Settings;
  readonly today: number;
  readonly directory: CustomerDirectory;
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

function tallyCustomers(
  { records, period, previous, groupBy, settings, today }: TallyQuestion,
  tallies: Tallies<Tally>,
): void {
  for (const { customer, daysOverdue } of describeFollowUps({ ...records, settings, today })) {
    if (customerKeyOf(customer) === "") continue;
    const tally = tallies.of(groupOfCustomer(customer, groupBy));
    tally.customers += 1;
    if (isWithin(customer.created, period)) tally.newCustomers += 1;
    if (isWithin(customer.created, previous)) tally.previousNewCustomers += 1;
    if (daysOverdue > 0) tally.overdueFollowUps += 1;
  }
}

function tallyOrders(question: TallyQuestion, tallies: Tallies<Tally>): void {
  const { records, period, previous, settings, today } = question;
  const paymentsByOrder = groupByOrder(records.payments);
  for (const order of records.orders) {
    if (!isLiveOrder(order, settings)) continue;
    const tally = tallies.of(groupOf(order, question));
    const payments = paymentsByOrder.of(order.orderNumber);
    tally.outstanding += findBaseOutstanding({ order, payments, settings, today });
    if (describeDelivery(order, settings, today).state === "late") tally.lateOrders += 1;
    if (!isCountedOrder(order, settings)) continue;
    const amount = toBaseCurrency(readNumber(order.amount) ?? 0, order.currency, settings);
    if (isWithin(order.orderDate, period)) {
      tally.orders += 1;
      tally.amount += amount;
    }
    if (isWithin(order.orderDate, previous)) {
      tally.previousOrders += 1;
      tally.previousAmount += amount;
    }
  }
}

function tallyPayments(question: TallyQuestion, tallies: Tallies<Tally>): void {
  const { records, period, previous, settings } = question;
  const orders = createOrderDirectory(records.orders);
  for (const payment of records.payments) {
    const order = orders.find(payment.order);
    if (!order || !isLiveOrder(order, settings)) continue;
    const received = toBaseCurrency(sumReceived([payment]), order.currency, settings);
    const tally = tallies.of(groupOf(order, question));
    if (isWithin(payment.date, period)) tally.received += received;
    if (isWithin(payment.date, previous)) tally.previousReceived += received;
  }
}

function tallyFeedback({ records, period, groupBy, directory }: TallyQuestion, tallies: Tallies<Tally>): void {
  for (const { customer, date, ...answers } of records.feedback) {
    const satisfaction = readNumber(answers.satisfaction);
    if (satisfaction === null || !isWithin(date, period)) continue;
    const tally = tallies.of(groupOfCustomer(directory.find(customer), groupBy));
    tally.ratings += 1;
    tally.ratingSum += satisfaction;
  }
}

function groupOf(order: OrderRecord, { directory, groupBy }: TallyQuestion): string {
  return groupOfOrder(order, directory.find(order.customer), groupBy);
}

function isWithin(date: FieldValue, { from, to }: Period): boolean {
  const day = readDay(date);
  return day !== null && day >= from && day <= to;
}
