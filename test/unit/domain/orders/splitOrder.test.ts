import fc from "fast-check";
import { sumAmounts } from "../../../../src/domain/money";
import {
  canSplit,
  divideOrder,
  findSplitProblems,
  splitOrder,
  type Shipment,
} from "../../../../src/domain/orders/splitOrder";
import { day } from "../../../builders/day";
import { anOrder } from "../../../builders/records";
import { someSettings } from "../../../builders/someSettings";

const anyOrder = fc
  .record({
    cents: fc.integer({ min: 20, max: 2_000_000_000 }),
    quantity: fc.oneof(
      fc.constant(null),
      fc.integer({ min: 20, max: 1_000_000 }),
      fc.integer({ min: 20, max: 1_000_000_000 }).map((units) => units / 1000),
    ),
  })
  .map(({ cents, quantity }) => anOrder({ amount: cents / 100, quantity, deliveryDate: day("12-01") }));
const anyCount = fc.integer({ min: 2, max: 20 });

describe("An order in equal shipments", () => {
  it("is the order to the cent and to the piece", () => {
    fc.assert(
      fc.property(anyOrder, anyCount, (order, count) => {
        const shipments = divideOrder(order, count);
        expect(findSplitProblems(order, shipments)).toEqual([]);
        expect(sumAmounts(shipments.map(({ amount }) => amount))).toBe(order.amount);
      }),
    );
  });

  it("no shipment differs from another by more than a cent", () => {
    fc.assert(
      fc.property(anyOrder, anyCount, (order, count) => {
        const cents = divideOrder(order, count).map(({ amount }) => Math.round(amount * 100));
        expect(Math.max(...cents) - Math.min(...cents)).toBeLessThanOrEqual(1);
      }),
    );
  });

  it("what is left over goes to the first ones; pieces stay whole", () => {
    const order = anOrder({ amount: 100, quantity: 10, revisedDelivery: day("12-05"), deliveryDate: day("12-01") });
    expect(divideOrder(order, 3)).toEqual([
      { amount: 33.34, quantity: 4, deliveryDate: day("12-05") },
      { amount: 33.33, quantity: 3, deliveryDate: day("12-05") },
      { amount: 33.33, quantity: 3, deliveryDate: day("12-05") },
    ]);
  });
});

describe("The orders of a split", () => {
  it("together are the order, whatever the shares, and every number is new", () => {
    fc.assert(
      fc.property(anyOrder, anyCount, fc.subarray(["SO-1-2", "so-1-3", "SO-1-9"]), (order, count, taken) => {
        const orders = [order.orderNumber, ...taken].map((orderNumber) => ({ orderNumber }));
        const { changes, added } = splitOrder(order, divideOrder(order, count), orders);
        const whole = [{ ...order, ...changes }, ...added];
        expect(sumAmounts(whole.map(({ amount }) => Number(amount)))).toBe(order.amount);
        const numbers = [...orders, ...added].map(({ orderNumber }) => String(orderNumber).toLowerCase());
        expect(new Set(numbers).size).toBe(numbers.length);
      }),
    );
  });

  const order = anOrder({
    amount: 10_000,
    quantity: 100,
    deliveryDate: day("12-01"),
    depositPercent: 0.3,
    termDays: 30,
    product: "阀门",
  });
  const shipments: Shipment[] = [
    { amount: 4_000, quantity: 40, deliveryDate: day("12-01") },
    { amount: 6_000, quantity: 60, deliveryDate: day("12-20") },
  ];

  it("the first keeps the number, the next are counted from 2 and take over what was agreed", () => {
    const { changes, added } = splitOrder(order, shipments, [order]);
    expect(changes).toEqual({ amount: 4_000, quantity: 40, depositPercent: 0.75 });
    expect(added).toMatchObject([
      { orderNumber: "SO-1-2", amount: 6_000, quantity: 60, deliveryDate: day("12-20"), termDays: 30, product: "阀门" },
    ]);
    expect(added[0]).toMatchObject({ depositPercent: null, shippedDate: null, revisedDelivery: null });
  });

  it("the deposit stays the same money, and never more than the first shipment", () => {
    const depositOf = (amount: number) =>
      splitOrder(order, [{ ...shipments[0]!, amount }], [order]).changes.depositPercent;
    expect(depositOf(3_333.33)).toBe(0.9);
    expect(depositOf(2_000)).toBe(1);
  });

  it("a first shipment on another day is a revised delivery, where a day had been agreed", () => {
    const moved = [{ ...shipments[0]!, deliveryDate: day("12-10") }, shipments[1]!];
    expect(splitOrder(order, moved, [order]).changes).toMatchObject({ revisedDelivery: day("12-10") });
    const undated = anOrder({ amount: 10_000 });
    expect(splitOrder(undated, moved, [undated]).changes).toMatchObject({ deliveryDate: day("12-10") });
  });

  it.each([
    ["one shipment", [{ amount: 10_000, quantity: 100, deliveryDate: null }], "tooFew"],
    ["a cent too little", [{ ...shipments[0]!, amount: 3_999.99 }, shipments[1]!], "amountSum"],
    [
      "a shipment of nothing",
      [
        { ...shipments[0]!, amount: 0 },
        { ...shipments[1]!, amount: 10_000 },
      ],
      "amountNotPositive",
    ],
    [
      "half a cent",
      [
        { ...shipments[0]!, amount: 3_999.995 },
        { ...shipments[1]!, amount: 6_000 },
      ],
      "amountNotPositive",
    ],
    ["a piece too many", [{ ...shipments[0]!, quantity: 41 }, shipments[1]!], "quantitySum"],
    [
      "no pieces",
      [
        { ...shipments[0]!, quantity: null },
        { ...shipments[1]!, quantity: 100 },
      ],
      "quantityNotPositive",
    ],
    [
      "delivery before the order",
      [shipments[0]!, { ...shipments[1]!, deliveryDate: day("01-01") }],
      "deliveryBeforeOrder",
    ],
  ] as const)("a problem: %s", (_what, wrong, problem) => {
    expect(findSplitProblems(order, wrong)).toEqual([problem]);
  });

  it.each([
    ["an open one", {}, true],
    ["shipped", { shippedDate: day("11-01") }, false],
    ["cancelled", { status: "cancelled" }, false],
    ["without an amount", { amount: null }, false],
  ])("can be divided: %s", (_what, fields, expected) => {
    expect(canSplit(anOrder(fields), someSettings())).toBe(expected);
  });
});
