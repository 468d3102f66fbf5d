/** Customers, orders and follow-ups made ready to be searched; built once whenever the records are read. */
import type { CustomerRecord, FollowUpRecord, OrderRecord } from "../../schema/records";
import type { Settings } from "../../schema/settings";
import { createCustomerDirectory } from "../customers/customerDirectory";
import { readDay, readNumber } from "../fieldNumbers";
import { describeDelivery, type DeliveryDescription } from "../orders/describeDelivery";
import { groupByOrder } from "../orders/orderDirectory";
import { toBaseCurrency } from "../payments/baseCurrency";
import { describePayments, type PaymentDescription } from "../payments/describePayments";
import { collectCustomerFacts, type CustomerFacts, type FactsQuestion } from "./customerFacts";
import { describeCustomerText, joinFields, type SearchText } from "./searchText";
import type { ReadSyllables } from "./searchWords";

interface SearchEntry extends SearchText {
  /** Whom it is about; null where the cell means nobody. */
  readonly facts: CustomerFacts | null;
  readonly region: string | null;
  readonly owner: string | null;
  /** Base currency. */
  readonly amount: number;
  readonly date: number | null;
  readonly daysOverdue: number;
}

export interface CustomerEntry extends SearchEntry {
  readonly table: "Customers";
  readonly record: CustomerRecord;
  readonly facts: CustomerFacts;
}

export interface OrderEntry extends SearchEntry {
  readonly table: "Orders";
  readonly record: OrderRecord;
  readonly delivery: DeliveryDescription;
  readonly payment: PaymentDescription;
}

export interface FollowUpEntry extends SearchEntry {
  readonly table: "FollowUps";
  readonly record: FollowUpRecord;
}

export type AnyEntry = CustomerEntry | OrderEntry | FollowUpEntry;

export interface SearchIndex {
  readonly customers: readonly CustomerEntry[];
  readonly orders: readonly OrderEntry[];
  readonly followUps: readonly FollowUpEntry[];
}

/** Without `readSyllables` everything but pinyin is found. */
export function buildSearchIndex(question: FactsQuestion, readSyllables: ReadSyllables | null): SearchIndex {
  const { records, settings, today } = question;
  const customers = collectCustomerFacts(question).map((facts) => indexCustomer(facts, readSyllables));
  const byRecord = new Map(customers.map((entry) => [entry.record, entry]));
  const directory = createCustomerDirectory(records.customers);
  const findEntry = (customer: string | null) => {
    const found = directory.find(customer);
    return found ? byRecord.get(found) : undefined;
  };
  const payments = groupByOrder(records.payments);
  return {
    customers,
    orders: records.orders.map((record) => {
      const payment = describePayments({ order: record, payments: payments.of(record.orderNumber), settings, today });
      return indexOrder(record, payment, findEntry(record.customer), settings, today);
    }),
    followUps: records.followUps.map((record) => indexFollowUp(record, findEntry(record.customer))),
  };
}

function indexCustomer(facts: CustomerFacts, readSyllables: ReadSyllables | null): CustomerEntry {
  const { customer, totals, due } = facts;
  const orderNumbers = facts.orders.map(({ orderNumber }) => orderNumber);
  return {
    table: "Customers",
    record: customer,
    facts,
    ...describeCustomerText(customer, orderNumbers, readSyllables),
    region: customer.region,
    owner: customer.owner,
    amount: totals.orderTotal,
    date: readDay(customer.created),
    daysOverdue: due.daysOverdue,
  };
}

function indexOrder(
  record: OrderRecord,
  payment: PaymentDescription,
  customer: CustomerEntry | undefined,
  settings: Settings,
  today: number,
): OrderEntry {
  const delivery = describeDelivery(record, settings, today);
  const daysLate = delivery.state === "late" ? delivery.daysLate : 0;
  return {
    table: "Orders",
    record,
    facts: customer?.facts ?? null,
    delivery,
    payment,
    search: joinFields(record.orderNumber, record.customer, record.product, customer?.record.name),
    digits: "",
    initials: customer?.initials ?? "",
    spellings: customer?.spellings ?? [],
    region: record.region ?? customer?.region ?? null,
    owner: record.owner ?? customer?.owner ?? null,
    amount: toBaseCurrency(readNumber(record.amount) ?? 0, record.currency, settings),
    date: readDay(record.orderDate),
    daysOverdue: Math.max(daysLate, payment.daysPastDue),
  };
}

function indexFollowUp(record: FollowUpRecord, customer: CustomerEntry | undefined): FollowUpEntry {
  return {
    table: "FollowUps",
    record,
    facts: customer?.facts ?? null,
    search: joinFields(record.content, record.customer, customer?.record.name, record.notes),
    digits: "",
    initials: customer?.initials ?? "",
    spellings: customer?.spellings ?? [],
    region: customer?.region ?? null,
    owner: record.by ?? customer?.owner ?? null,
    amount: customer?.amount ?? 0,
    date: readDay(record.date),
    daysOverdue: customer?.daysOverdue ?? 0,
  };
}
