/** One order that ships in several lots, as several orders: each has its own delivery, amount and late warning. */
import type { OrderRecord } from "../../schema/records";
import type { Settings } from "../../schema/settings";
import { readDay, readNumber } from "../fieldNumbers";
import { foldCase } from "../foldCase";
import { roundToCents, sumAmounts } from "../money";
import { findDeliveryDate, isShipped } from "./findShippedOn";
import { findStatusClass } from "./statusClass";

/** What one shipment takes of the order. */
export interface Shipment {
  readonly quantity: number | null;
  readonly amount: number;
  readonly deliveryDate: number | null;
}

export interface OrderSplit {
  /** Fields of the original that change. */
  readonly changes: Partial<OrderRecord>;
  /** The orders of all shipments but the first. */
  readonly added: readonly OrderRecord[];
}

export type SplitProblem =
  "tooFew" | "amountSum" | "amountNotPositive" | "quantitySum" | "quantityNotPositive" | "deliveryBeforeOrder";

/** What has left, was cancelled or has no amount cannot be divided any more. */
export function canSplit(order: OrderRecord, settings: Settings): boolean {
  const isOpen = findStatusClass(order, settings) !== "cancelled" && !isShipped(order, settings);
  return isOpen && Boolean(order.orderNumber) && toCents(readNumber(order.amount) ?? 0) > 1;
}

/** Equal shipments; cents, pieces and thousandths that are left over go to the first ones. */
export function divideOrder(order: OrderRecord, count: number): Shipment[] {
  const deliveryDate = findDeliveryDate(order);
  const amounts = divideUnits(toCents(readNumber(order.amount) ?? 0), count);
  const quantity = readQuantity(order);
  const unitsPerPiece = Number.isInteger(quantity) ? 1 : quantityUnits;
  const quantities = quantity === null ? null : divideUnits(Math.round(quantity * unitsPerPiece), count);
  return amounts.map((cents, index) => ({
    amount: cents / 100,
    quantity: quantities === null ? null : (quantities[index] ?? 0) / unitsPerPiece,
    deliveryDate,
  }));
}

/** Quantities are shown with three decimals. */
const quantityUnits = 1000;

function readQuantity({ quantity }: OrderRecord): number | null {
  const number = readNumber(quantity) ?? 0;
  return number > 0 ? number : null;
}

function divideUnits(units: number, count: number): number[] {
  const share = Math.floor(units / count);
  const rest = units - share * count;
  return Array.from({ length: count }, (_, index) => share + (index < rest ? 1 : 0));
}

/** Nothing means that the shipments are the order, no more and no less. */
export function findSplitProblems(order: OrderRecord, shipments: readonly Shipment[]): SplitProblem[] {
  const problems: SplitProblem[] = [];
  const orderDate = readDay(order.orderDate);
  const quantity = readQuantity(order);
  const isPositive = (value: number | null) => value !== null && value > 0;
  if (shipments.length < 2) problems.push("tooFew");
  if (!shipments.every(({ amount }) => amount > 0 && roundToCents(amount) === amount))
    problems.push("amountNotPositive");
  if (toCents(sumAmounts(shipments.map(({ amount }) => amount))) !== toCents(readNumber(order.amount) ?? 0))
    problems.push("amountSum");
  if (quantity !== null && !shipments.every((shipment) => isPositive(shipment.quantity)))
    problems.push("quantityNotPositive");
  if (quantity !== null && !isQuantityWhole(quantity, shipments)) problems.push("quantitySum");
  if (orderDate !== null && shipments.some(({ deliveryDate }) => deliveryDate !== null && deliveryDate < orderDate))
    problems.push("deliveryBeforeOrder");
  return problems;
}

function isQuantityWhole(quantity: number, shipments: readonly Shipment[]): boolean {
  const units = shipments.reduce((sum, shipment) => sum + Math.round((shipment.quantity ?? 0) * quantityUnits), 0);
  return units === Math.round(quantity * quantityUnits);
}

/**
 * The original keeps its number and becomes the first shipment, since payments and feedback name that number; the second is
 * SO-1-2, the third SO-1-3. A deposit was agreed for the whole and is booked on the original: there its share of the now
 * smaller amount rises so that it stays the same money, and the other shipments have none.
 */
export function splitOrder(
  order: OrderRecord,
  shipments: readonly Shipment[],
  orders: readonly Pick<OrderRecord, "orderNumber">[],
): OrderSplit {
  const [first, ...later] = shipments;
  const numbers = findFreeNumbers(order.orderNumber ?? "", later.length, orders);
  return {
    changes: first ? changesOfOriginal(order, first) : {},
    added: later.map(({ amount, quantity, deliveryDate }, index) => ({
      ...order,
      orderNumber: numbers[index] ?? null,
      amount,
      quantity,
      deliveryDate,
      revisedDelivery: null,
      shippedDate: null,
      depositPercent: null,
    })),
  };
}

function changesOfOriginal(order: OrderRecord, { amount, quantity, deliveryDate }: Shipment): Partial<OrderRecord> {
  const isMoved = deliveryDate !== findDeliveryDate(order);
  // The date that was first agreed stays to be seen where there is one.
  const dateKey = readDay(order.deliveryDate) === null ? "deliveryDate" : "revisedDelivery";
  const deposit = readNumber(order.depositPercent);
  return {
    amount,
    ...(readQuantity(order) === null ? {} : { quantity }),
    ...(isMoved ? { [dateKey]: deliveryDate } : {}),
    ...(deposit ? { depositPercent: depositOfFirst(deposit, readNumber(order.amount) ?? 0, amount) } : {}),
  };
}

/** Rounded down to a hundredth of a percent: a deposit that was paid must not look a cent short. */
function depositOfFirst(percent: number, whole: number, first: number): number {
  const share = percent > 1 ? percent / 100 : percent;
  return Math.min(1, Math.floor(Number(((share * whole * 10_000) / first).toPrecision(12))) / 10_000);
}

/** Numbers that are taken are passed over. */
function findFreeNumbers(
  orderNumber: string,
  count: number,
  orders: readonly Pick<OrderRecord, "orderNumber">[],
): string[] {
  const taken = new Set(orders.map((order) => foldCase(order.orderNumber ?? "")));
  const numbers: string[] = [];
  for (let place = 2; numbers.length < count; place += 1) {
    const number = `${orderNumber}-${place}`;
    if (!taken.has(foldCase(number))) numbers.push(number);
  }
  return numbers;
}

function toCents(amount: number): number {
  return Math.round(roundToCents(amount) * 100);
}
