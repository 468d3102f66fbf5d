/** What a summary adds up and no period or grouping changes: worked out once, so that another period is answered at once. */
import type { CustomerRecord, FeedbackRecord, OrderRecord } from "../../schema/records";
import type { Settings } from "../../schema/settings";
import { createCustomerDirectory, customerKeyOf, type CustomerDirectory } from "../customers/customerDirectory";
import { readDay, readNumber } from "../fieldNumbers";
import { describeFollowUpsInSteps, type CustomerFollowUp } from "../followUps/listDueFollowUps";
import { describeDelivery } from "../orders/describeDelivery";
import { createOrderDirectory, groupByOrder } from "../orders/orderDirectory";
import { isCountedOrder, isLiveOrder } from "../orders/statusClass";
import { findBaseOutstanding, toBaseCurrency } from "../payments/baseCurrency";
import { sumReceived } from "../payments/describePayments";
import { doAllSteps, mapInSteps, type Steps } from "../steps";
import type { TrackerRecords } from "../trackerRecords";

/** Amounts in the base currency. */
export interface OrderFacts {
  readonly order: OrderRecord;
  readonly customer: CustomerRecord | null;
  readonly day: number | null;
  /** Bulk orders enter counts and amounts. */
  readonly isCounted: boolean;
  readonly amount: number;
  readonly outstanding: number;
  /** Days that it is late; 0 unless it is late and has not left. */
  readonly daysLate: number;
}

export interface PaymentFacts {
  readonly order: OrderFacts;
  readonly day: number | null;
  readonly received: number;
}

export interface FeedbackFacts {
  readonly feedback: FeedbackRecord;
  readonly customer: CustomerRecord | null;
  readonly day: number | null;
  readonly satisfaction: number | null;
}

export interface SummaryFacts {
  /** Rows without id and name are left out. */
  readonly customers: readonly CustomerFollowUp[];
  /** Cancelled ones are left out. */
  readonly orders: readonly OrderFacts[];
  readonly payments: readonly PaymentFacts[];
  readonly feedback: readonly FeedbackFacts[];
}

export interface FactsQuestion {
  readonly records: TrackerRecords;
  readonly settings: Settings;
  readonly today: number;
}

export function collectSummaryFacts(question: FactsQuestion): SummaryFacts {
  return doAllSteps(collectSummaryFactsInSteps(question));
}

export function* collectSummaryFactsInSteps(question: FactsQuestion): Steps<SummaryFacts> {
  const { records, settings, today } = question;
  const directory = createCustomerDirectory(records.customers);
  yield;
  const orders = yield* describeOrders(question, directory);
  const described = yield* describeFollowUpsInSteps({ ...records, settings, today });
  return {
    customers: described.filter(({ customer }) => customerKeyOf(customer) !== ""),
    orders,
    payments: describeReceived(question, orders),
    feedback: records.feedback.map((feedback) => ({
      feedback,
      customer: directory.find(feedback.customer),
      day: readDay(feedback.date),
      satisfaction: readNumber(feedback.satisfaction),
    })),
  };
}

function describeOrders(question: FactsQuestion, directory: CustomerDirectory): Steps<OrderFacts[]> {
  const { records, settings, today } = question;
  const paymentsByOrder = groupByOrder(records.payments);
  const live = records.orders.filter((order) => isLiveOrder(order, settings));
  return mapInSteps(live, (order): OrderFacts => {
    const payments = paymentsByOrder.of(order.orderNumber);
    const { state, daysLate } = describeDelivery(order, settings, today);
    return {
      order,
      customer: directory.find(order.customer),
      day: readDay(order.orderDate),
      isCounted: isCountedOrder(order, settings),
      amount: toBaseCurrency(readNumber(order.amount) ?? 0, order.currency, settings),
      outstanding: findBaseOutstanding({ order, payments, settings, today }),
      daysLate: state === "late" ? daysLate : 0,
    };
  });
}

/** A payment belongs to the first order with its number; one of a cancelled order counts nowhere. */
function describeReceived({ records, settings }: FactsQuestion, live: readonly OrderFacts[]): PaymentFacts[] {
  const orders = createOrderDirectory(records.orders);
  const factsOf = new Map(live.map((facts) => [facts.order, facts]));
  return records.payments.flatMap((payment): PaymentFacts[] => {
    const found = orders.find(payment.order);
    const order = found && factsOf.get(found);
    if (!order) return [];
    const received = toBaseCurrency(sumReceived([payment]), order.order.currency, settings);
    return [{ order, day: readDay(payment.date), received }];
  });
}
