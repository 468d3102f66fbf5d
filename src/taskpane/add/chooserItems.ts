/** What the choosers find: customers by name, company, person and numbers; orders by number and customer. */
import { describePayments } from "../../domain/payments/describePayments";
import { groupByOrder } from "../../domain/orders/orderDirectory";
import type { TrackerRecords } from "../../domain/trackerRecords";
import type { FieldValue } from "../../schema/records";
import type { Settings } from "../../schema/settings";
import type { ChooserItem } from "../components/Chooser";
import { formatMoney } from "../session/formatNumber";
import { texts } from "../session/language";

function joinSearch(...values: readonly (FieldValue | undefined)[]): string {
  return values
    .filter((value) => value !== null && value !== undefined)
    .join(" ")
    .normalize("NFKC")
    .toLowerCase();
}

export function listCustomerItems({ customers }: TrackerRecords): ChooserItem[] {
  return customers.flatMap(({ name, company, contactPerson, mobile, phone, email, im }) => {
    if (name === null) return [];
    const detail = contactPerson ?? company ?? mobile ?? phone ?? email ?? im;
    const search = joinSearch(name, company, contactPerson, mobile, phone, email, im);
    return [{ label: name, search, ...(detail === null ? {} : { detail }) }];
  });
}

/** Open ones first, the newest on top: those are the ones that money comes in for. */
export function listOrderItems(
  records: TrackerRecords,
  { settings, today }: { readonly settings: Settings; readonly today: number },
): ChooserItem[] {
  const payments = groupByOrder(records.payments);
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
    return [{ isOpen, label: order.orderNumber, search: joinSearch(order.orderNumber, order.customer), detail }];
  });
  items.reverse();
  return [...items.filter(({ isOpen }) => isOpen), ...items.filter(({ isOpen }) => !isOpen)];
}

/** Names of the list in Options, and those that already stand in the tables. */
export function listPersonItems({ customers, orders, followUps }: TrackerRecords, settings: Settings): ChooserItem[] {
  const names = new Set<string>();
  for (const { label } of settings.lists["owner"] ?? []) names.add(label);
  for (const { owner } of [...customers, ...orders]) if (owner) names.add(owner);
  for (const { by } of followUps) if (by) names.add(by);
  return [...names].map((label) => ({ label, search: joinSearch(label) }));
}
