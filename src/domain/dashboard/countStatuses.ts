import type { OrderRecord } from "../../schema/records";
import { readDay, readNumber } from "../fieldNumbers";
import { foldCase } from "../foldCase";
import { sumAmounts } from "../money";
import { toBaseCurrency } from "../payments/baseCurrency";
import { isWithin } from "../regions/comparisonPeriod";
import type { DashboardQuestion } from "./dashboardQuestion";

export interface StatusCount {
  /** Null: none that Options knows. */
  readonly code: string | null;
  /** Orders of every type, cancelled ones too; of the period, then of all time. */
  readonly orders: number;
  readonly amount: number;
  readonly allOrders: number;
  readonly allAmount: number;
}

/** In the order of Options, orders of an unknown status last. */
export function countStatuses({ records, settings, period }: DashboardQuestion): StatusCount[] {
  const codes = [...settings.statuses.map(({ code }) => code), null];
  const known = new Map(settings.statuses.map(({ code }) => [foldCase(code), code]));
  const amountOf = ({ amount, currency }: OrderRecord) => toBaseCurrency(readNumber(amount) ?? 0, currency, settings);
  return codes.map((code) => {
    const all = records.orders.filter(
      ({ orderNumber, status }) => orderNumber && (known.get(foldCase(status ?? "")) ?? null) === code,
    );
    const ofPeriod = all.filter(({ orderDate }) => isWithin(readDay(orderDate), period));
    return {
      code,
      orders: ofPeriod.length,
      amount: sumAmounts(ofPeriod.map(amountOf)),
      allOrders: all.length,
      allAmount: sumAmounts(all.map(amountOf)),
    };
  });
}
