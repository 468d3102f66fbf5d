import { ageingBuckets, type AgeingBucket } from "../../schema/ageingBuckets";
import type { OrderRecord, PaymentRecord } from "../../schema/records";
import type { Settings } from "../../schema/settings";
import { roundToCents, sumAmounts } from "../money";
import { readDay, readNumber } from "../fieldNumbers";
import { findShippedOn } from "../orders/findShippedOn";
import { findStatusClass } from "../orders/statusClass";

export type PaymentState = "depositDue" | "notDue" | "overdue" | "settled" | "overpaid" | "refundDue";

/** Amounts in the currency of the order. */
export interface PaymentDescription {
  /** Payments and charges, less refunds. */
  readonly settled: number;
  /** The same without charges: what really arrived. */
  readonly received: number;
  /** Amount less settled, of a cancelled order nothing less settled; negative when too much was paid. */
  readonly outstanding: number;
  /** Up to this difference either way the order is settled. */
  readonly tolerance: number;
  /** Null until the order has left, unless a date was typed; always null for a cancelled order. */
  readonly balanceDue: number | null;
  /** When the deposit is due that is still missing; null when none is. */
  readonly depositDue: number | null;
  /** What of the deposit is still missing; 0 when nothing is. */
  readonly depositMissing: number;
  readonly state: PaymentState;
  /** Calendar days since the balance was due; 0 when nothing is overdue. */
  readonly daysPastDue: number;
  /** Null when nothing is outstanding. */
  readonly ageing: AgeingBucket | null;
}

export interface PaymentQuestion {
  readonly order: OrderRecord;
  /** Those of this order. */
  readonly payments: readonly PaymentRecord[];
  readonly settings: Settings;
  readonly today: number;
}

export function describePayments({ order, payments, settings, today }: PaymentQuestion): PaymentDescription {
  const isCancelled = findStatusClass(order, settings) === "cancelled";
  const amount = isCancelled ? 0 : (readNumber(order.amount) ?? 0);
  const settled = sumSettled(payments);
  const outstanding = sumAmounts([amount, -settled]);
  const tolerance = findTolerance(amount, settings);
  const balanceDue = isCancelled ? null : findBalanceDue(order, settings);
  const isOpen = outstanding > tolerance;
  const daysPastDue = isOpen && balanceDue !== null ? Math.max(0, today - balanceDue) : 0;
  const missing = sumAmounts([findDeposit(amount, order), -settled]);
  const isDepositMissing = !isCancelled && missing > tolerance;
  const depositDue = isDepositMissing ? findDepositDue(order, settings) : null;
  const openState = daysPastDue > 0 ? "overdue" : depositDue !== null ? "depositDue" : "notDue";
  return {
    settled,
    received: sumReceived(payments),
    outstanding,
    tolerance,
    balanceDue,
    depositDue,
    depositMissing: isDepositMissing ? missing : 0,
    state: isOpen ? openState : findClosedState(outstanding, tolerance, isCancelled),
    daysPastDue,
    ageing: isOpen ? findAgeing(daysPastDue) : null,
  };
}

export function sumSettled(payments: readonly PaymentRecord[]): number {
  return sumAmounts(payments.map(({ kind, amount }) => (kind === "refund" ? -1 : 1) * (readNumber(amount) ?? 0)));
}

export function sumReceived(payments: readonly PaymentRecord[]): number {
  return sumSettled(payments.filter(({ kind }) => kind !== "charge"));
}

function findTolerance(amount: number, { settleTolerancePercent, settleToleranceMost }: Settings): number {
  return Math.min(roundToCents((Math.abs(amount) * settleTolerancePercent) / 100), settleToleranceMost);
}

function findBalanceDue(order: OrderRecord, settings: Settings): number | null {
  const paymentDue = readDay(order.paymentDue);
  if (paymentDue !== null) return paymentDue;
  const shippedOn = findShippedOn(order, settings);
  return shippedOn === null ? null : shippedOn + (readNumber(order.termDays) ?? 0);
}

/** 0.3 and 30 both mean 30 %. */
function findDeposit(amount: number, order: OrderRecord): number {
  const share = readNumber(order.depositPercent) ?? 0;
  return roundToCents(amount * (share > 1 ? share / 100 : share));
}

function findDepositDue(order: OrderRecord, settings: Settings): number | null {
  const orderDate = readDay(order.orderDate);
  return orderDate === null ? null : orderDate + settings.depositDays;
}

function findClosedState(outstanding: number, tolerance: number, isCancelled: boolean): PaymentState {
  if (outstanding >= -tolerance) return "settled";
  return isCancelled ? "refundDue" : "overpaid";
}

function findAgeing(daysPastDue: number): AgeingBucket {
  return ageingBuckets.find(({ to }) => to === null || daysPastDue <= to)?.key ?? "daysOver90";
}
