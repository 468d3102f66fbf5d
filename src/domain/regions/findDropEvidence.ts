/** What stands behind the fall of a group: whom it lost, which orders are late, who complained, who was not called. */
import type { CustomerRecord, FeedbackRecord } from "../../schema/records";
import { customerKeyOf } from "../customers/customerDirectory";
import { hasLowSatisfaction, isOpenCase } from "../feedback/isOpenCase";
import { foldCase } from "../foldCase";
import { selectDue, type CustomerFollowUp } from "../followUps/listDueFollowUps";
import { roundToCents } from "../money";
import { isWithin, type Period } from "./comparisonPeriod";
import { groupOfCustomer, groupOfOrder, type GroupBy } from "./groupRecords";
import type { OrderFacts, SummaryFacts } from "./summaryFacts";

/** One customer's bulk orders in the group; amounts in the base currency. */
export interface CustomerFall {
  readonly customer: CustomerRecord;
  readonly ordersBefore: number;
  readonly amountBefore: number;
  readonly orders: number;
  readonly amount: number;
  /** Day of the newest bulk order in any group. */
  readonly lastOrder: number;
}

export interface PoorFeedback {
  readonly feedback: FeedbackRecord;
  readonly customer: CustomerRecord | null;
  readonly day: number;
  readonly isOpen: boolean;
}

export interface DropEvidence {
  /** Ordered in the comparison period, and nothing in the period, in whatever group; the largest amount first. */
  readonly stopped: readonly CustomerFall[];
  /** Ordered again, for a smaller amount; the largest fall first. */
  readonly orderedLess: readonly CustomerFall[];
  /** As of today, those that wait longest first. */
  readonly lateOrders: readonly OrderFacts[];
  /** Of the period: open cases and low scores, the newest first. */
  readonly poorFeedback: readonly PoorFeedback[];
  /** As of today, in the order of the Today sheet. */
  readonly missedFollowUps: readonly CustomerFollowUp[];
}

export interface DropQuestion {
  readonly facts: SummaryFacts;
  /** As a summary gives them: an unfinished period ends today. */
  readonly period: Period;
  readonly previous: Period;
  readonly groupBy: GroupBy;
  readonly group: string;
  readonly today: number;
}

export function findDropEvidence(question: DropQuestion): DropEvidence {
  const { facts, group, groupBy, today } = question;
  const isOfGroup = (other: string) => foldCase(other) === foldCase(group);
  const orders = facts.orders.filter(({ order, customer }) => isOfGroup(groupOfOrder(order, customer, groupBy)));
  const customers = facts.customers.filter(({ customer }) => isOfGroup(groupOfCustomer(customer, groupBy)));
  return {
    ...findFalls(question, orders),
    lateOrders: orders.filter(({ daysLate }) => daysLate > 0).sort((first, second) => second.daysLate - first.daysLate),
    poorFeedback: findPoorFeedback(question, isOfGroup),
    missedFollowUps: selectDue(
      customers.filter(({ daysOverdue }) => daysOverdue > 0),
      today,
    ),
  };
}

function findFalls(
  question: DropQuestion,
  orders: readonly OrderFacts[],
): Pick<DropEvidence, "stopped" | "orderedLess"> {
  const lastOrders = findLastOrders(question);
  const falls = compareCustomers(question, orders)
    .filter(({ amountBefore, amount, ordersBefore }) => ordersBefore > 0 && amount < amountBefore)
    .map((fall) => ({ ...fall, ...lastOrders.get(customerKeyOf(fall.customer)) }))
    .map(({ isActive = false, lastOrder = 0, ...fall }) => ({ isActive, fall: { ...fall, lastOrder } }));
  falls.sort((first, second) => sizeOf(second.fall) - sizeOf(first.fall));
  return {
    stopped: falls.filter(({ isActive }) => !isActive).map(({ fall }) => fall),
    orderedLess: falls.filter(({ isActive }) => isActive).map(({ fall }) => fall),
  };
}

function sizeOf({ amountBefore, amount }: CustomerFall): number {
  return amountBefore - amount;
}

interface LastOrder {
  readonly lastOrder: number;
  /** Ordered in the period. */
  readonly isActive: boolean;
}

function findLastOrders({ facts, period }: DropQuestion): ReadonlyMap<string, LastOrder> {
  const lastOrders = new Map<string, LastOrder>();
  for (const { customer, day, isCounted } of facts.orders) {
    if (!customer || !isCounted || day === null) continue;
    const key = customerKeyOf(customer);
    const known = lastOrders.get(key);
    lastOrders.set(key, {
      lastOrder: Math.max(known?.lastOrder ?? 0, day),
      isActive: (known?.isActive ?? false) || isWithin(day, period),
    });
  }
  return lastOrders;
}

type Comparison = Omit<CustomerFall, "lastOrder">;

function compareCustomers({ period, previous }: DropQuestion, orders: readonly OrderFacts[]): Comparison[] {
  const byCustomer = new Map<string, Comparison>();
  for (const { customer, day, isCounted, amount } of orders) {
    const isNow = isWithin(day, period);
    const isBefore = isWithin(day, previous);
    if (!customer || !isCounted || !(isNow || isBefore)) continue;
    const key = customerKeyOf(customer);
    const known = byCustomer.get(key) ?? { customer, ordersBefore: 0, amountBefore: 0, orders: 0, amount: 0 };
    byCustomer.set(key, {
      customer,
      ordersBefore: known.ordersBefore + Number(isBefore),
      amountBefore: roundToCents(known.amountBefore + (isBefore ? amount : 0)),
      orders: known.orders + Number(isNow),
      amount: roundToCents(known.amount + (isNow ? amount : 0)),
    });
  }
  return [...byCustomer.values()];
}

function findPoorFeedback(
  { facts, period, groupBy }: DropQuestion,
  isOfGroup: (group: string) => boolean,
): PoorFeedback[] {
  return facts.feedback
    .filter(({ customer, day }) => isWithin(day, period) && isOfGroup(groupOfCustomer(customer, groupBy)))
    .map(({ feedback, customer, day }) => ({ feedback, customer, day: day ?? 0, isOpen: isOpenCase(feedback) }))
    .filter(({ feedback, isOpen }) => isOpen || hasLowSatisfaction(feedback))
    .sort((first, second) => second.day - first.day);
}
