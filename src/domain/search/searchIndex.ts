/** Customers, orders and follow-ups made ready to be searched; once whenever the records are read. */
import type { CustomerRecord, FollowUpRecord, OrderRecord } from "../../schema/records";
import type { Settings } from "../../schema/settings";
import { mapInSteps, type Steps } from "../steps";
import { createCustomerDirectory } from "../customers/customerDirectory";
import { readDay, readNumber } from "../fieldNumbers";
import { describeDelivery, type DeliveryDescription } from "../orders/describeDelivery";
import { groupByOrder } from "../orders/orderDirectory";
import { toBaseCurrency } from "../payments/baseCurrency";
import { describePayments, type PaymentDescription } from "../payments/describePayments";
import { collectCustomerFactsInSteps, type CustomerFacts, type FactsQuestion } from "./customerFacts";
import { describeCustomerText, joinFields, spell, spellCustomer, type SearchText } from "./searchText";
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

/** Everything but pinyin is found by it; spellIndex adds that. */
export function* indexRecords(question: FactsQuestion): Steps<SearchIndex> {
  const { records, settings, today } = question;
  const customers = (yield* collectCustomerFactsInSteps(question)).map(indexCustomer);
  const byRecord = new Map(customers.map((entry) => [entry.record, entry]));
  const directory = createCustomerDirectory(records.customers);
  const findEntry = (customer: string | null) => {
    const found = directory.find(customer);
    return found ? byRecord.get(found) : undefined;
  };
  yield;
  const payments = groupByOrder(records.payments);
  yield;
  const orders = yield* mapInSteps(records.orders, (record) => {
    const payment = describePayments({ order: record, payments: payments.of(record.orderNumber), settings, today });
    return indexOrder(record, payment, findEntry(record.customer), settings, today);
  });
  const followUps = yield* mapInSteps(records.followUps, (record) => indexFollowUp(record, findEntry(record.customer)));
  return { customers, orders, followUps };
}

/** The same with pinyin: orders and follow-ups are spelled as their customer. */
export function* spellIndex(index: SearchIndex, readSyllables: ReadSyllables): Steps<SearchIndex> {
  const spelled = new Map<CustomerFacts, Spelled>();
  const customers = yield* mapInSteps(index.customers, (entry) => {
    const spelling = spellCustomer(entry.record, readSyllables);
    spelled.set(entry.facts, spelling);
    return { ...entry, ...spelling };
  });
  const spellEntry = <Entry extends SearchEntry>(entry: Entry): Entry => ({
    ...entry,
    ...(entry.facts && spelled.get(entry.facts)),
  });
  const orders = yield* mapInSteps(index.orders, (entry) => spellEntry(entry));
  const followUps = yield* mapInSteps(index.followUps, (entry) => spellEntry(entry));
  return { customers, orders, followUps };
}

type Spelled = Pick<SearchText, "initials" | "spellings">;

function indexCustomer(facts: CustomerFacts): CustomerEntry {
  const { customer, totals, due } = facts;
  const orderNumbers = facts.orders.map(({ orderNumber }) => orderNumber);
  return {
    table: "Customers",
    record: customer,
    facts,
    ...describeCustomerText(customer, orderNumbers, null),
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
    ...spell([], null),
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
    ...spell([], null),
    region: customer?.region ?? null,
    owner: record.by ?? customer?.owner ?? null,
    amount: customer?.amount ?? 0,
    date: readDay(record.date),
    daysOverdue: customer?.daysOverdue ?? 0,
  };
}
