import type {
  CustomerRecord,
  FeedbackRecord,
  FollowUpRecord,
  OrderRecord,
  PaymentRecord,
} from "../../src/schema/records";
import type { TrackerRecords } from "../../src/domain/trackerRecords";
import { aCustomer, aFollowUp, anOrder, aPayment, someFeedback } from "./records";

export interface TrackerSizes {
  readonly customers: number;
  readonly followUps: number;
  readonly orders: number;
  readonly payments: number;
  readonly feedback: number;
}

/** Records of every odd kind around `today`: never contacted, unanswered, planned, overridden, lost, shipped, cancelled, overpaid … */
export function randomTracker(seed: number, sizes: TrackerSizes, today: number): TrackerRecords {
  const chance = createChance(seed);
  const { pick } = chance;
  const between = (before: number, after: number) => today - before + chance.below(before + after + 1);
  const customers = repeat(sizes.customers, (index) => randomCustomer(index, chance, between));
  /** By id or by name, in any case; now and then by a name that nobody has. */
  const anyCustomer = () => {
    const { id, name } = pick(customers);
    return chance.next() < 0.03 ? "Nobody" : pick([id, id?.toLowerCase() ?? null, name]);
  };
  const orders = repeat(sizes.orders, (index) => randomOrder(index, anyCustomer(), chance, between));
  return {
    customers,
    followUps: repeat(sizes.followUps, (index) => randomFollowUp(index, anyCustomer(), chance, between)),
    orders,
    payments: repeat(sizes.payments, (index) => randomPayment(index, pick(orders), chance, between)),
    feedback: repeat(sizes.feedback, (index) => randomFeedback(index, anyCustomer(), chance, between)),
  };
}

export type Chance = ReturnType<typeof createChance>;
/** A day from so many days before today to so many after. */
type Between = (before: number, after: number) => number;

function randomCustomer(index: number, { pick, maybe }: Chance, between: Between): CustomerRecord {
  return aCustomer({
    id: `C-${index}`,
    name: `客户 *${index}?`,
    stage: pick(["lead", "prospect", "won", "lost", "own stage"]),
    potential: pick(["A", "B", "C", null]),
    region: pick(["toConfirm", "Mars", "MARS", "Venus"]),
    owner: pick(["王芳", "李雷", null]),
    source: pick(["referral", "platform", null]),
    created: between(60, 0),
    nextFollowUp: maybe(0.2, () => between(30, 40)),
  });
}

function randomFollowUp(index: number, customer: string | null, chance: Chance, between: Between): FollowUpRecord {
  return aFollowUp({
    id: `F-${index}`,
    customer,
    date: chance.next() < 0.03 ? "2026-11-01" : between(90, 10),
    method: chance.pick(["phone", "email", "massMessage"]),
    result: chance.pick([null, "progress", "noAnswer", "ordered"]),
    by: chance.pick(["王芳", "李雷", "Nobody", null]),
    nextDate: chance.maybe(0.3, () => between(60, 40)),
  });
}

function randomOrder(index: number, customer: string | null, chance: Chance, between: Between): OrderRecord {
  const { pick, maybe } = chance;
  return anOrder({
    orderNumber: `SO-${index}`,
    customer,
    status: pick(["ordered", "inProduction", "shipped", "completed", "problem", "cancelled", "own status"]),
    region: maybe(0.1, () => "Venus"),
    owner: maybe(0.1, () => "李雷"),
    orderType: pick(["bulk", "bulk", "bulk", "sample", "replacement"]),
    // Some of last year.
    orderDate: chance.next() < 0.2 ? between(400, -360) : between(90, 0),
    deliveryDate: maybe(0.8, () => between(40, 30)),
    revisedDelivery: maybe(0.1, () => between(20, 30)),
    shippedDate: maybe(0.4, () => between(60, 5)),
    amount: chance.next() < 0.02 ? "about 500" : chance.below(3_000_000) / 100,
    currency: pick([null, "CNY", "USD", "JPY"]),
    depositPercent: maybe(0.4, () => pick([0.3, 30])),
    termDays: maybe(0.5, () => pick([0, 30, 60])),
    paymentDue: maybe(0.1, () => between(30, 30)),
    eta: maybe(0.3, () => between(30, 40)),
    usageDays: index % 3 === 0 ? 15 + (index % 4) * 15 : null,
  });
}

function randomPayment(index: number, order: OrderRecord, { pick }: Chance, between: Between): PaymentRecord {
  const { orderNumber, amount } = order;
  const whole = typeof amount === "number" ? amount : 500;
  return aPayment({
    id: `P-${index}`,
    order: pick([orderNumber, orderNumber, orderNumber?.toLowerCase() ?? null, "nothing"]),
    date: between(60, 0),
    amount: pick([whole, Math.round(whole * 30) / 100, Math.round(whole * 99.7) / 100, 25, 100.05]),
    kind: pick(["deposit", "balance", "other", "refund", "charge"]),
  });
}

function randomFeedback(index: number, customer: string | null, { pick }: Chance, between: Between): FeedbackRecord {
  return someFeedback({
    id: `B-${index}`,
    customer,
    date: between(60, 0),
    kind: pick(["complaint", "praise"]),
    satisfaction: pick([null, 1, 2, 3, 4, 5]),
    state: pick(["open", "inProgress", "resolved", "none"]),
  });
}

function repeat<Item>(count: number, make: (index: number) => Item): Item[] {
  return Array.from({ length: count }, (_, index) => make(index));
}

/** The same numbers for the same seed (mulberry32). */
export function createChance(seed: number) {
  let state = seed;
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (limit: number) => Math.floor(next() * limit);
  return {
    next,
    below,
    pick<Item>(items: readonly Item[]): Item {
      // `below` gives a place that exists.
      return items[below(items.length)] as Item;
    },
    maybe<Item>(probability: number, make: () => Item): Item | null {
      return next() < probability ? make() : null;
    },
  };
}
