/** Each customer with everything that belongs to it, worked out once for search, questions and the customer card. */
import type { CustomerRecord, FeedbackRecord, FollowUpRecord, OrderRecord, PaymentRecord } from "../../schema/records";
import type { Settings } from "../../schema/settings";
import { createCustomerDirectory, groupByCustomer } from "../customers/customerDirectory";
import { totalCustomer, type CustomerTotals } from "../customers/totalCustomer";
import { createWorkCalendar } from "../dates/workingDays";
import { describeFollowUp, type FollowUpDescription } from "../followUps/describeFollowUp";
import { groupByOrder } from "../orders/orderDirectory";
import { doAllSteps, mapInSteps, type Steps } from "../steps";
import type { TrackerRecords } from "../trackerRecords";

export interface CustomerFacts {
  readonly customer: CustomerRecord;
  readonly due: FollowUpDescription;
  readonly totals: CustomerTotals;
  readonly followUps: readonly FollowUpRecord[];
  readonly orders: readonly OrderRecord[];
  readonly payments: readonly PaymentRecord[];
  readonly feedback: readonly FeedbackRecord[];
}

export interface FactsQuestion {
  readonly records: TrackerRecords;
  readonly settings: Settings;
  readonly today: number;
  /** Those that are asked about; all of them where it is absent. */
  readonly only?: readonly CustomerRecord[];
}

/** In table order. */
export function collectCustomerFacts(question: FactsQuestion): CustomerFacts[] {
  return doAllSteps(collectCustomerFactsInSteps(question));
}

export function* collectCustomerFactsInSteps(question: FactsQuestion): Steps<CustomerFacts[]> {
  const { records, settings, today, only } = question;
  const directory = createCustomerDirectory(records.customers);
  yield;
  const followUpsOf = groupByCustomer(records.followUps, directory);
  yield;
  const ordersOf = groupByCustomer(records.orders, directory);
  yield;
  const feedbackOf = groupByCustomer(records.feedback, directory);
  const paymentsOf = groupByOrder(records.payments);
  yield;
  const calendar = createWorkCalendar(settings);
  return yield* mapInSteps(only ?? records.customers, (customer) => {
    const orders = ordersOf.of(customer);
    const followUps = followUpsOf.of(customer);
    const payments = orders.flatMap(({ orderNumber }) => paymentsOf.of(orderNumber));
    return {
      customer,
      due: describeFollowUp({ customer, followUps, orders, settings, today, calendar }),
      totals: totalCustomer({ orders, payments, settings, today }),
      followUps,
      orders,
      payments,
      feedback: feedbackOf.of(customer),
    };
  });
}
