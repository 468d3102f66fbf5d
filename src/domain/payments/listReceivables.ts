import { ageingBuckets, type AgeingBucket } from "../../schema/ageingBuckets";
import type { CustomerRecord, OrderRecord } from "../../schema/records";
import { createCustomerDirectory, customerKeyOf } from "../customers/customerDirectory";
import type { TrackerRecords } from "../trackerRecords";
import type { Settings } from "../../schema/settings";
import { sumAmounts } from "../money";
import { groupByOrder } from "../orders/orderDirectory";
import { isLiveOrder } from "../orders/statusClass";
import { toBaseCurrency } from "./baseCurrency";
import { describePayments, type PaymentDescription } from "./describePayments";

export interface ReceivablesQuestion {
  readonly records: Pick<TrackerRecords, "customers" | "orders" | "payments">;
  readonly settings: Settings;
  readonly today: number;
}

/** An order on which money is still to come in. */
export interface Receivable {
  readonly order: OrderRecord;
  /** Null where the order names nobody that the workbook knows. */
  readonly customer: CustomerRecord | null;
  readonly payment: PaymentDescription;
  readonly ageing: AgeingBucket;
  /** In the base currency. */
  readonly amount: number;
}

/** By order: the longest past due first, then the largest. */
export function listReceivables({ records, settings, today }: ReceivablesQuestion): Receivable[] {
  const paymentsOf = groupByOrder(records.payments);
  const directory = createCustomerDirectory(records.customers);
  return records.orders
    .filter((order) => isLiveOrder(order, settings))
    .flatMap((order): Receivable[] => {
      const payment = describePayments({ order, payments: paymentsOf.of(order.orderNumber), settings, today });
      if (payment.ageing === null) return [];
      const amount = toBaseCurrency(payment.outstanding, order.currency, settings);
      return [{ order, customer: directory.find(order.customer), payment, ageing: payment.ageing, amount }];
    })
    .sort((first, second) => second.payment.daysPastDue - first.payment.daysPastDue || second.amount - first.amount);
}

export interface CustomerReceivable {
  readonly customer: CustomerRecord;
  /** In the base currency. */
  readonly amount: number;
  readonly overdue: number;
  /** As ageingBuckets, those with something in them. */
  readonly ageing: readonly { readonly bucket: AgeingBucket; readonly amount: number }[];
}

/** By customer: the largest overdue sum first, then the largest sum. Orders that name nobody are left out. */
export function groupReceivables(receivables: readonly Receivable[]): CustomerReceivable[] {
  const byCustomer = new Map<string, Receivable[]>();
  for (const receivable of receivables) {
    if (!receivable.customer) continue;
    const key = customerKeyOf(receivable.customer);
    const group = byCustomer.get(key);
    if (group) group.push(receivable);
    else byCustomer.set(key, [receivable]);
  }
  return [...byCustomer.values()]
    .flatMap((group) => {
      const customer = group[0]?.customer;
      return customer ? [{ customer, ...addUp(group) }] : [];
    })
    .sort((first, second) => second.overdue - first.overdue || second.amount - first.amount);
}

function addUp(receivables: readonly Receivable[]): Omit<CustomerReceivable, "customer"> {
  const ageing = ageingBuckets
    .map(({ key }) => ({ bucket: key, ofBucket: receivables.filter((each) => each.ageing === key) }))
    .filter(({ ofBucket }) => ofBucket.length > 0)
    .map(({ bucket, ofBucket }) => ({ bucket, amount: sumAmounts(ofBucket.map(({ amount }) => amount)) }));
  const overdue = ageing.filter(({ bucket }) => bucket !== "notDue");
  const total = (parts: readonly { readonly amount: number }[]) => sumAmounts(parts.map(({ amount }) => amount));
  return { amount: total(ageing), overdue: total(overdue), ageing };
}
