/** What the domain says, in the words of the workbook, column by column of the sheets. */
import { createCustomerDirectory, groupByCustomer } from "../../../src/domain/customers/customerDirectory";
import { totalCustomer } from "../../../src/domain/customers/totalCustomer";
import { findCaseReason } from "../../../src/domain/feedback/findCaseReason";
import { isOpenCase } from "../../../src/domain/feedback/isOpenCase";
import { describeFollowUps } from "../../../src/domain/followUps/listDueFollowUps";
import { describeDelivery } from "../../../src/domain/orders/describeDelivery";
import { findShippedOn } from "../../../src/domain/orders/findShippedOn";
import { findStageClass } from "../../../src/domain/followUps/cadence";
import { findReorder } from "../../../src/domain/orders/findReorder";
import { createOrderDirectory, groupByOrder } from "../../../src/domain/orders/orderDirectory";
import { findBaseOutstanding, toBaseCurrency } from "../../../src/domain/payments/baseCurrency";
import { describePayments, sumReceived, sumSettled } from "../../../src/domain/payments/describePayments";
import type { TrackerRecords } from "../../../src/domain/trackerRecords";
import type { ListKey } from "../../../src/schema/listKeys";
import type { ListWords } from "../../../src/schema/listWords";
import type { Settings } from "../../../src/schema/settings";

export interface DomainQuestion {
  readonly records: TrackerRecords;
  readonly settings: Settings;
  readonly words: ListWords;
  readonly today: number;
}

export type ExpectedValue = string | number | null;
export type ExpectedColumns = Readonly<Record<string, readonly ExpectedValue[]>>;

export function expectedCustomerColumns({ records, settings, words, today }: DomainQuestion): ExpectedColumns {
  const described = describeFollowUps({ ...records, settings, today });
  const orders = groupByCustomer(records.orders, createCustomerDirectory(records.customers));
  const totals = records.customers.map((customer) =>
    totalCustomer({ orders: orders.of(customer), payments: records.payments, settings, today }),
  );
  return {
    lastContact: described.map(({ lastContact }) => lastContact),
    followUpCount: described.map(({ followUpCount }) => followUpCount),
    plannedDate: described.map(({ plannedDate }) => plannedDate),
    dueDate: described.map(({ dueDate }) => dueDate),
    reason: described.map(({ reason }) => wordFor(words, "reason", reason)),
    daysOverdue: described.map(({ daysOverdue }) => daysOverdue),
    reminderState: described.map(({ state }) => wordFor(words, "reminderState", state)),
    orderCount: totals.map(({ orderCount }) => orderCount),
    orderTotal: totals.map(({ orderTotal }) => orderTotal),
    outstanding: totals.map(({ outstanding }) => outstanding),
    ageing: totals.map(({ ageing }) => wordFor(words, "ageing", ageing)),
    lastOrder: totals.map(({ lastOrder }) => lastOrder),
  };
}

export function expectedOrderColumns({ records, settings, words, today }: DomainQuestion): ExpectedColumns {
  const payments = groupByOrder(records.payments);
  const described = records.orders.map((order) =>
    describePayments({ order, payments: payments.of(order.orderNumber), settings, today }),
  );
  const customers = createCustomerDirectory(records.customers);
  return {
    customerId: records.orders.map(({ customer }) => customers.find(customer)?.id ?? null),
    tolerance: described.map(({ tolerance }) => tolerance),
    depositDueOn: described.map(({ depositDue }) => depositDue),
    baseAmount: records.orders.map(({ amount, currency }) =>
      toBaseCurrency(typeof amount === "number" ? amount : 0, currency, settings),
    ),
    baseOutstanding: records.orders.map((order) =>
      findBaseOutstanding({ order, payments: payments.of(order.orderNumber), settings, today }),
    ),
    paid: described.map(({ settled }) => settled),
    outstanding: described.map(({ outstanding }) => outstanding),
    balanceDue: described.map(({ balanceDue }) => balanceDue),
    paymentState: described.map(({ state }) => wordFor(words, "paymentState", state)),
    ageing: described.map(({ ageing }) => wordFor(words, "ageing", ageing)),
    shippedOn: records.orders.map((order) => findShippedOn(order, settings)),
    deliveryState: records.orders.map((order) => {
      const { state, daysLate } = describeDelivery(order, settings, today);
      return wordFor(words, "deliveryState", state)?.replace("#", String(daysLate)) ?? null;
    }),
  };
}

/** Of presets that list who is due to reorder. */
export function expectedReorderColumns({ records, settings, words, today }: DomainQuestion): ExpectedColumns {
  const orders = groupByCustomer(records.orders, createCustomerDirectory(records.customers));
  const dates = records.customers.map((customer) => {
    if (findStageClass(customer, settings) === "lost") return null;
    return findReorder(orders.of(customer), settings)?.reorderDate ?? null;
  });
  const stateOf = (date: number | null) =>
    date === null || date > today + settings.soonDays ? null : date <= today ? "due" : "soon";
  return {
    reorderDate: dates,
    reorderState: dates.map((date) => wordFor(words, "reorderState", stateOf(date))),
  };
}

export function expectedFeedbackColumns({ records, settings, words, today }: DomainQuestion): ExpectedColumns {
  const directory = createCustomerDirectory(records.customers);
  const reasons = records.feedback.map((feedback) =>
    findCaseReason({ feedback, customer: directory.find(feedback.customer), settings, today }),
  );
  return {
    customerId: records.feedback.map(({ customer }) => directory.find(customer)?.id ?? null),
    openCase: records.feedback.map((feedback) => (isOpenCase(feedback) ? 1 : 0)),
    caseReason: reasons.map((reason) => wordFor(words, "caseReason", reason)),
  };
}

export function expectedFollowUpColumns({ records }: DomainQuestion): ExpectedColumns {
  const customers = createCustomerDirectory(records.customers);
  return { customerId: records.followUps.map(({ customer }) => customers.find(customer)?.id ?? null) };
}

export function expectedPaymentColumns({ records, words }: DomainQuestion): ExpectedColumns {
  const customers = createCustomerDirectory(records.customers);
  const orders = createOrderDirectory(records.orders);
  const found = records.payments.map(({ order }) => customers.find(orders.find(order)?.customer ?? null));
  return {
    customerId: found.map((customer) => customer?.id ?? null),
    customerName: found.map((customer) => customer?.name ?? wordFor(words, "customerFound", "notFound")),
    settledAmount: records.payments.map((payment) => sumSettled([payment])),
    receivedAmount: records.payments.map((payment) => sumReceived([payment])),
  };
}

function wordFor(words: ListWords, list: ListKey, code: string | null): string | null {
  return code === null ? null : words.labelOf(list, code);
}
