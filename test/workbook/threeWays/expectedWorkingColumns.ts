/** The hidden columns behind the others, worked out from the records alone; with expectedColumns no formula column is left out. */
import { createCustomerDirectory, groupByCustomer } from "../../../src/domain/customers/customerDirectory";
import { countWorkingDays, createWorkCalendar } from "../../../src/domain/dates/workingDays";
import { hasLowSatisfaction, isOpenCase } from "../../../src/domain/feedback/isOpenCase";
import { findHandler } from "../../../src/domain/feedback/findCaseReason";
import { readDay, readNumber } from "../../../src/domain/fieldNumbers";
import { findCadenceDays, findStageClass, readPotential } from "../../../src/domain/followUps/cadence";
import { findPlanningFollowUps, readContactHistory } from "../../../src/domain/followUps/contactHistory";
import { describeFollowUps } from "../../../src/domain/followUps/listDueFollowUps";
import { describeDelivery } from "../../../src/domain/orders/describeDelivery";
import { findDeliveryDate, findShippedOn, isShipped } from "../../../src/domain/orders/findShippedOn";
import { createOrderDirectory, groupByOrder } from "../../../src/domain/orders/orderDirectory";
import { findStatusClass, isCountedOrder, isLiveOrder } from "../../../src/domain/orders/statusClass";
import { describePayments, sumReceived } from "../../../src/domain/payments/describePayments";
import { roundToCents } from "../../../src/domain/money";
import { isWithin, type Period } from "../../../src/domain/regions/comparisonPeriod";
import { groupOfCustomer, groupOfOrder } from "../../../src/domain/regions/groupRecords";
import type { TableKey } from "../../../src/schema/columnSpec";
import { latestDay } from "../../../src/schema/dayLimits";
import { fewestReorders } from "../../../src/schema/fewestReorders";
import type { CustomerRecord, FollowUpRecord, OrderRecord } from "../../../src/schema/records";
import { firstDataRow } from "../../../src/schema/sheetLimits";
import type { DomainQuestion, ExpectedColumns } from "./expectedColumns";

export interface WorkingQuestion extends DomainQuestion {
  readonly period: Period;
  readonly previous: Period;
  /** A region, whose evidence is shown. */
  readonly group: string;
}

/** Row numbers make the keys of sorting unique. */
const lastPlace = (index: number) => 9_999_999 - (firstDataRow + 1 + index);

/** Where in its table a record stands, counted from 1. */
function placeIn<Item>(items: readonly Item[], item: Item | null): number | null {
  return item === null ? null : items.indexOf(item) + 1;
}

function columnsOf<Item>(
  items: readonly Item[],
  describe: (item: Item, index: number) => Record<string, string | number | null>,
): ExpectedColumns {
  const rows = items.map(describe);
  return Object.fromEntries(Object.keys(rows[0] ?? {}).map((key) => [key, rows.map((row) => row[key] ?? null)]));
}

export function expectedWorkingCustomers(question: WorkingQuestion): ExpectedColumns {
  const { records, settings, words, today } = question;
  const directory = createCustomerDirectory(records.customers);
  const followUps = groupByCustomer(records.followUps, directory);
  const orders = groupByCustomer(records.orders, directory);
  const described = describeFollowUps({ ...records, settings, today });
  const calendar = createWorkCalendar(settings);
  return columnsOf(records.customers, (customer, index) => {
    const { lastContact = null, dueDate = null, reason, daysOverdue = 0 } = described[index] ?? {};
    const sortKey =
      dueDate === null || dueDate > today
        ? null
        : (reason === "promised" ? 4e12 : 0) +
          (3 - ["A", "B", "C"].indexOf(readPotential(customer.potential))) * 1e12 +
          daysOverdue * 1e7 +
          lastPlace(index);
    const region = groupOfCustomer(customer, "region");
    const key = customer.id ?? customer.name ?? "";
    return {
      key,
      criterion: key.replace(/[~*?]/g, "~$&"),
      ...plansOf(customer, followUps.of(customer), lastContact, today),
      ...shipmentsOf(orders.of(customer), lastContact, question),
      oldestDue: oldestDueOf(orders.of(customer), question),
      role: words.labelOf("stageClass", findStageClass(customer, settings)),
      cadence: findCadenceDays(customer, settings),
      workingDaysOverdue: dueDate !== null && dueDate < today ? countWorkingDays(dueDate + 1, today, calendar) : 0,
      sortKey,
      groupValue: region === "" ? null : words.labelOf("region", region),
      missedKey: isGroup(region, question) && daysOverdue > 0 ? sortKey : null,
    };
  });
}

function isGroup(region: string, { group }: WorkingQuestion): boolean {
  return region.toLowerCase() === group.toLowerCase();
}

function plansOf(
  customer: CustomerRecord,
  followUps: readonly FollowUpRecord[],
  lastContact: number | null,
  today: number,
) {
  const contacts = followUps.filter(({ result, method }) => result !== "noAnswer" && method !== "massMessage");
  const lastAny = Math.max(0, ...contacts.map(({ date }) => readDay(date) ?? 0));
  const plans = findPlanningFollowUps(followUps, lastAny);
  const override = readDay(customer.nextFollowUp) ?? 0;
  return {
    lastAny,
    planDayAny: readDay(plans[0]?.date ?? null),
    planAny: plans.length === 0 ? 0 : Math.min(...plans.map(({ nextDate }) => readDay(nextDate) ?? 0)),
    planFollowUp: readContactHistory(followUps, today).nextDate,
    override: override > (lastContact ?? 0) ? override : 0,
  };
}

function shipmentsOf(orders: readonly OrderRecord[], lastContact: number | null, { settings }: WorkingQuestion) {
  const lastShipped = Math.max(0, ...orders.map((order) => findShippedOn(order, settings) ?? 0));
  const newest = orders.filter((order) => findShippedOn(order, settings) === lastShipped);
  const counted = orders.filter((order) => isCountedOrder(order, settings));
  const days = counted.flatMap(({ orderDate }) => readDay(orderDate) ?? []);
  const isWaiting = lastShipped > 0 && (lastContact ?? 0) <= lastShipped;
  return {
    lastShipped,
    firstOrder: counted.length < 2 || days.length === 0 ? 0 : Math.min(...days),
    aftercare: isWaiting ? Math.max(...newest.map((order) => aftercareOn(order, settings) ?? 0)) : 0,
  };
}

/** What is open without a date comes after all that has one. */
function openDueOf({ ageing, balanceDue }: ReturnType<typeof describePayments>): number | null {
  return ageing === null ? null : (balanceDue ?? latestDay);
}

function oldestDueOf(orders: readonly OrderRecord[], { records, settings, today }: DomainQuestion): number {
  const payments = groupByOrder(records.payments);
  const live = orders.filter((order) => isLiveOrder(order, settings));
  const due = live.flatMap((order) => {
    const ofOrder = payments.of(order.orderNumber);
    return openDueOf(describePayments({ order, payments: ofOrder, settings, today })) ?? [];
  });
  return due.length === 0 ? 0 : Math.min(...due);
}

function aftercareOn(order: OrderRecord, settings: DomainQuestion["settings"]): number | null {
  const [shippedOn, eta] = [findShippedOn(order, settings), readDay(order.eta)];
  if (shippedOn === null) return null;
  return eta === null ? shippedOn + settings.aftercareDays : eta + settings.aftercareEtaDays;
}

/** Of presets that list who is due to reorder. */
export function expectedWorkingReorders(
  question: WorkingQuestion,
  reorderDates: readonly (number | string | null)[],
): ExpectedColumns {
  const { records, settings, today } = question;
  const orders = groupByCustomer(records.orders, createCustomerDirectory(records.customers));
  return columnsOf(records.customers, (customer, index) => {
    const counted = orders.of(customer).filter((order) => isCountedOrder(order, settings));
    const days = counted.flatMap(({ orderDate }) => readDay(orderDate) ?? []);
    const span = Math.max(...days) - Math.min(...days);
    const date = Number(reorderDates[index] ?? 0);
    const isShown = date > 0 && date <= today + settings.soonDays;
    return {
      purchaseDays: counted.length < fewestReorders ? 0 : Math.round(span / (counted.length - 1)),
      reorderKey: isShown ? (999_999 - date) * 1e7 + lastPlace(index) : null,
    };
  });
}

/** Of presets that know how long goods last. */
export function expectedUsage({ records, settings }: WorkingQuestion): Partial<Record<TableKey, ExpectedColumns>> {
  const orders = groupByCustomer(records.orders, createCustomerDirectory(records.customers));
  const usedUpOn = (order: OrderRecord): number | null => {
    const [days, from] = [readNumber(order.usageDays) ?? 0, findShippedOn(order, settings) ?? readDay(order.orderDate)];
    return isCountedOrder(order, settings) && days > 0 && from !== null ? from + days : null;
  };
  return {
    Orders: columnsOf(records.orders, (order) => ({ usedUpOn: usedUpOn(order) })),
    Customers: columnsOf(records.customers, (customer) => {
      const counted = orders.of(customer).filter((order) => isCountedOrder(order, settings));
      const last = Math.max(...counted.map(({ orderDate }) => readDay(orderDate) ?? 0));
      const ends = counted
        .filter(({ orderDate }) => readDay(orderDate) === last)
        .flatMap((order) => usedUpOn(order) ?? []);
      return { usedUpDate: ends.length === 0 ? 0 : Math.min(...ends) };
    }),
  };
}

export function expectedWorkingFollowUps({ records }: WorkingQuestion): ExpectedColumns {
  const customers = createCustomerDirectory(records.customers);
  return columnsOf(records.followUps, ({ customer, date, result, method }) => ({
    customerRow: placeIn(records.customers, customers.find(customer)),
    day: readDay(date),
    contactDay: result === "noAnswer" || method === "massMessage" ? null : readDay(date),
  }));
}

export function expectedWorkingOrders(question: WorkingQuestion): ExpectedColumns {
  const { records, settings, words, today } = question;
  const customers = createCustomerDirectory(records.customers);
  const payments = groupByOrder(records.payments);
  const regionWord = (region: string) => (region === "" ? null : words.labelOf("region", region));
  return columnsOf(records.orders, (order, index) => {
    const customer = customers.find(order.customer);
    const described = describePayments({ order, payments: payments.of(order.orderNumber), settings, today });
    const { state, daysLate } = describeDelivery(order, settings, today);
    const [delivery, shippedOn] = [findDeliveryDate(order), findShippedOn(order, settings)];
    const region = groupOfOrder(order, customer, "region");
    const rate = settings.currencyRates[order.currency ?? ""] ?? 1;
    const isLive = isLiveOrder(order, settings);
    const share = readNumber(order.depositPercent) ?? 0;
    const isLost =
      isCountedOrder(order, settings) &&
      customer &&
      isGroup(region, question) &&
      isWithin(readDay(order.orderDate), question.previous);
    const amount = Math.round(roundToCents((readNumber(order.amount) ?? 0) * rate));
    return {
      customerRow: placeIn(records.customers, customer),
      reportRegion: order.region || customer ? regionWord(region) : words.labelOf("customerFound", "notFound"),
      statusRole: words.labelOf("statusClass", findStatusClass(order, settings)),
      openDue: openDueOf(described),
      delivery,
      isShipped: isShipped(order, settings) ? 1 : 0,
      aftercareOn: aftercareOn(order, settings),
      daysShippedLate: state === "shippedLate" ? daysLate : 0,
      isLate: state === "late" ? 1 : 0,
      live: isLive ? 1 : 0,
      counted: isCountedOrder(order, settings) ? 1 : 0,
      rate,
      liveRate: isLive ? rate : 0,
      depositShare: share > 1 ? share / 100 : share,
      daysPastDue: described.ageing === null || described.balanceDue === null ? null : today - described.balanceDue,
      orderKey: `#${order.orderNumber}`,
      reportOwner: order.owner || (customer?.owner ?? null),
      groupValue: regionWord(region),
      fallKey: isLost ? Math.min(amount, 9_999_999) * 1e7 + lastPlace(index) : null,
      lateKey:
        state === "late" && isGroup(region, question) ? (today - (delivery ?? 0)) * 1e7 + lastPlace(index) : null,
      shippedOn,
    };
  });
}

export function expectedWorkingPayments({ records, settings, words }: WorkingQuestion): ExpectedColumns {
  const customers = createCustomerDirectory(records.customers);
  const orders = createOrderDirectory(records.orders);
  return columnsOf(records.payments, (payment) => {
    const order = orders.find(payment.order);
    const customer = customers.find(order?.customer ?? null);
    const region = order ? groupOfOrder(order, customer, "region") : "";
    const rate = order && isLiveOrder(order, settings) ? (settings.currencyRates[order.currency ?? ""] ?? 1) : 0;
    return {
      orderKey: `#${payment.order}`,
      orderRow: placeIn(records.orders, order),
      customerRow: placeIn(records.customers, customer),
      baseReceived: roundToCents(sumReceived([payment]) * rate),
      reportOwner: (order?.owner || customer?.owner) ?? null,
      groupValue: region === "" ? null : words.labelOf("region", region),
    };
  });
}

export function expectedWorkingFeedback(question: WorkingQuestion): ExpectedColumns {
  const { records, words, period } = question;
  const customers = createCustomerDirectory(records.customers);
  return columnsOf(records.feedback, (feedback, index) => {
    const customer = customers.find(feedback.customer);
    const region = groupOfCustomer(customer, "region");
    const day = readDay(feedback.date);
    const isPoor = (isOpenCase(feedback) || hasLowSatisfaction(feedback)) && isWithin(day, period);
    return {
      customerRow: placeIn(records.customers, customer),
      unhandled: isOpenCase(feedback) && findHandler(feedback, customer) === null ? 1 : 0,
      groupValue: region === "" ? null : words.labelOf("region", region),
      poorKey: isPoor && isGroup(region, question) ? (day ?? 0) * 1e7 + lastPlace(index) : null,
    };
  });
}
