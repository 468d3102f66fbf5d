import { ageingBuckets, type AgeingBucket } from "../../schema/ageingBuckets";
import type { OrderRecord, PaymentRecord } from "../../schema/records";
import type { Settings } from "../../schema/settings";
import { readDay, readNumber } from "../fieldNumbers";
import { roundToCents } from "../money";
import { groupByOrder } from "../orders/orderDirectory";
import { isCountedOrder, isLiveOrder } from "../orders/statusClass";
import { findBaseOutstanding, toBaseCurrency } from "../payments/baseCurrency";
import { describePayments } from "../payments/describePayments";

/** Amounts in the base currency; cancelled orders count nowhere. */
export interface CustomerTotals {
  /** Bulk orders. */
  readonly orderCount: number;
  readonly orderTotal: number;
  readonly outstanding: number;
  /** Day of the newest bulk order. */
  readonly lastOrder: number | null;
  /** Of the order that has been due longest; null where nothing is open. */
  readonly ageing: AgeingBucket | null;
}

export interface CustomerTotalsQuestion {
  /** Those of one customer. */
  readonly orders: readonly OrderRecord[];
  readonly payments: readonly PaymentRecord[];
  readonly settings: Settings;
  readonly today: number;
}

export function totalCustomer({ orders, payments, settings, today }: CustomerTotalsQuestion): CustomerTotals {
  const paymentsByOrder = groupByOrder(payments);
  const live = orders.filter((order) => isLiveOrder(order, settings));
  const counted = live.filter((order) => isCountedOrder(order, settings));
  const amounts = live.map(({ amount, currency }) => toBaseCurrency(readNumber(amount) ?? 0, currency, settings));
  const outstanding = live.map((order) =>
    findBaseOutstanding({ order, payments: paymentsByOrder.of(order.orderNumber), settings, today }),
  );
  const open = new Set(
    live.map((order) => {
      const ofOrder = paymentsByOrder.of(order.orderNumber);
      return describePayments({ order, payments: ofOrder, settings, today }).ageing;
    }),
  );
  const lastOrder = Math.max(0, ...counted.map(({ orderDate }) => readDay(orderDate) ?? 0));
  return {
    orderCount: counted.length,
    orderTotal: addUp(amounts),
    outstanding: addUp(outstanding),
    lastOrder: lastOrder === 0 ? null : lastOrder,
    ageing: [...ageingBuckets].reverse().find(({ key }) => open.has(key))?.key ?? null,
  };
}

function addUp(amounts: readonly number[]): number {
  return roundToCents(amounts.reduce((sum, amount) => sum + amount, 0));
}
