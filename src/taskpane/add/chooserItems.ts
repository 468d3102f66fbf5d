/** What the choosers find: customers by name, company, person and numbers; orders by number and customer. */
import { createCustomerDirectory } from "../../domain/customers/customerDirectory";
import { describePayments } from "../../domain/payments/describePayments";
import { groupByOrder } from "../../domain/orders/orderDirectory";
import { joinFields, spell, type SearchText } from "../../domain/search/searchText";
import type { ReadSyllables } from "../../domain/search/searchWords";
import type { TrackerRecords } from "../../domain/trackerRecords";
import type { CustomerRecord } from "../../schema/records";
import type { Settings } from "../../schema/settings";
import type { ChooserItem } from "../components/findItems";
import { formatMoney } from "../session/formatNumber";
import { texts } from "../session/language";

type CustomerTexts = ReadonlyMap<CustomerRecord, SearchText>;

export function listCustomerItems(customerTexts: CustomerTexts): ChooserItem[] {
  return [...customerTexts].flatMap(([{ name, company, contactPerson, mobile, phone, email, im }, text]) => {
    if (name === null) return [];
    const detail = contactPerson ?? company ?? mobile ?? phone ?? email ?? im;
    return [{ label: name, text, ...(detail === null ? {} : { detail }) }];
  });
}

interface OrderQuestion {
  readonly records: TrackerRecords;
  readonly customerTexts: CustomerTexts;
  readonly settings: Settings;
  readonly today: number;
}

/** Open ones first, the newest on top: those are the ones that money comes in for. */
export function listOrderItems({ records, customerTexts, settings, today }: OrderQuestion): ChooserItem[] {
  const payments = groupByOrder(records.payments);
  const directory = createCustomerDirectory(records.customers);
  const items = records.orders.flatMap((order) => {
    if (order.orderNumber === null) return [];
    const { outstanding, ageing } = describePayments({
      order,
      payments: payments.of(order.orderNumber),
      settings,
      today,
    });
    const isOpen = ageing !== null;
    const money = isOpen ? texts.value.add.outstanding(formatMoney(outstanding)) : "";
    const detail = [order.customer, money].filter(Boolean).join(" · ");
    const customer = directory.find(order.customer);
    const { initials, spellings } = (customer && customerTexts.get(customer)) ?? spell([], null);
    const search = joinFields(order.orderNumber, order.customer, customer?.name);
    return [{ isOpen, label: order.orderNumber, detail, text: { search, digits: "", initials, spellings } }];
  });
  items.reverse();
  return [...items.filter(({ isOpen }) => isOpen), ...items.filter(({ isOpen }) => !isOpen)];
}

interface PersonQuestion {
  readonly records: TrackerRecords;
  readonly settings: Settings;
  readonly readSyllables: ReadSyllables | null;
}

/** Names of the list in Options, and those that already stand in the tables. */
export function listPersonItems({ records, settings, readSyllables }: PersonQuestion): ChooserItem[] {
  const { customers, orders, followUps } = records;
  const names = new Set<string>();
  for (const { label } of settings.lists["owner"] ?? []) names.add(label);
  for (const { owner } of [...customers, ...orders]) if (owner) names.add(owner);
  for (const { by } of followUps) if (by) names.add(by);
  return [...names].map((label) => ({
    label,
    text: { search: joinFields(label), digits: "", ...spell([label], readSyllables) },
  }));
}
