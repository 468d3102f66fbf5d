import { filterItems, filterSections } from "../../../../src/domain/today/filterItems";
import { listTodaySections } from "../../../../src/domain/today/listTodaySections";
import type { TodaySection } from "../../../../src/domain/today/todayItem";
import type { TrackerRecords } from "../../../../src/domain/trackerRecords";
import { day } from "../../../builders/day";
import { aCustomer, aFollowUp, anOrder, aPayment, someFeedback } from "../../../builders/records";
import { someSettings } from "../../../builders/someSettings";

const today = day("11-23");
const settings = someSettings();
const nothing: TrackerRecords = { customers: [], followUps: [], orders: [], payments: [], feedback: [] };

function sectionsOf(records: Partial<TrackerRecords>) {
  return listTodaySections({ records: { ...nothing, ...records }, settings, today });
}

function idsIn(section: TodaySection, records: Partial<TrackerRecords>): string[] {
  return sectionsOf(records)[section].map(({ recordId }) => recordId);
}

const mine = aCustomer({ owner: "李明" });

describe("Customers", () => {
  it.each([
    ["overdue", "11-22"],
    ["dueToday", "11-23"],
    ["dueSoon", "11-24"],
  ] as const)("are %s by their planned date %s", (section, date) => {
    const customers = [aCustomer({ ...mine, nextFollowUp: day(date) })];
    expect(sectionsOf({ customers })[section]).toMatchObject([{ recordId: "C-HAINA", day: day(date) }]);
  });

  it("that nobody has contacted stand there whatever is planned; a mass message is no contact", () => {
    const customers = [aCustomer({ nextFollowUp: day("12-30") })];
    expect(idsIn("neverContacted", { customers })).toEqual(["C-HAINA"]);
    expect(idsIn("neverContacted", { customers, followUps: [aFollowUp({ method: "massMessage" })] })).toHaveLength(1);
    expect(idsIn("neverContacted", { customers, followUps: [aFollowUp()] })).toEqual([]);
  });

  it("without a planned date are listed, longest not contacted first", () => {
    const customers = ["NEW", "OLD", "PLANNED"].map((id) => aCustomer({ id, name: id }));
    const followUps = [
      aFollowUp({ customer: "NEW", date: day("11-20") }),
      aFollowUp({ customer: "OLD", date: day("10-20") }),
      aFollowUp({ customer: "PLANNED", nextDate: day("12-01") }),
    ];
    expect(idsIn("unplanned", { customers, followUps })).toEqual(["OLD", "NEW"]);
  });

  it("without an owner are in the pool, unless they are lost", () => {
    const customers = [mine, aCustomer({ id: "FREE", owner: " " }), aCustomer({ id: "LOST", stage: "lost" })];
    expect(idsIn("unowned", { customers })).toEqual(["FREE"]);
  });
});

describe("Orders", () => {
  it.each([
    ["11-22", "lateDelivery"],
    ["11-23", "soonDelivery"],
  ] as const)("to be delivered on %s are in %s until they have left", (delivery, section) => {
    const order = anOrder({ deliveryDate: day(delivery), owner: null });
    const records = { customers: [mine], orders: [order] };
    expect(sectionsOf(records)[section]).toMatchObject([{ recordId: "SO-1", name: "海纳", owner: "李明" }]);
    expect(idsIn(section, { orders: [{ ...order, shippedDate: today }] })).toEqual([]);
    expect(idsIn(section, { orders: [{ ...order, status: "cancelled" }] })).toEqual([]);
  });

  it("a missing deposit says how much of it is missing", () => {
    const orders = [anOrder({ depositPercent: 0.3, orderDate: day("11-10") })];
    const payments = [aPayment({ amount: 1_000, kind: "deposit" })];
    expect(sectionsOf({ orders, payments }).depositDue).toMatchObject([{ amount: 2_000, day: day("11-15"), days: 8 }]);
  });

  it("a balance is due from the days that Options say, and takes the place of the deposit", () => {
    const order = anOrder({ depositPercent: 0.3, paymentDue: today + settings.paymentSoonDays });
    const sections = sectionsOf({ orders: [order] });
    expect(sections.balanceDue).toMatchObject([{ amount: 10_000 }]);
    expect(sections.depositDue).toEqual([]);
    expect(idsIn("balanceDue", { orders: [{ ...order, paymentDue: today + settings.paymentSoonDays + 1 }] })).toEqual(
      [],
    );
    expect(idsIn("balanceDue", { orders: [order], payments: [aPayment({ amount: 10_000 })] })).toEqual([]);
  });
});

test("money that is the customer's is given back, of live and of cancelled orders", () => {
  const orders = [anOrder(), anOrder({ orderNumber: "SO-2", status: "cancelled" })];
  const payments = [aPayment({ amount: 10_500 }), aPayment({ order: "SO-2", amount: 3_000 })];
  const { toReturn, balanceDue } = sectionsOf({ customers: [mine], orders, payments });
  expect(toReturn).toMatchObject([
    { recordId: "SO-1", amount: 500, paymentState: "overpaid" },
    { recordId: "SO-2", amount: 3_000, paymentState: "refundDue" },
  ]);
  expect(balanceDue).toEqual([]);
});

test("only money whose day has come may be asked for", () => {
  const order = anOrder({ paymentDue: today + 1 });
  expect(sectionsOf({ orders: [order] }).balanceDue).toMatchObject([{ claim: null }]);
  expect(sectionsOf({ orders: [{ ...order, paymentDue: today }] }).balanceDue).toMatchObject([
    { claim: { kind: "balance", amount: 10_000, days: 0 } },
  ]);
});

test("open cases belong to their handler, else to the customer's owner", () => {
  const feedback = [
    someFeedback({ id: "B-1", satisfaction: 1 }),
    someFeedback({ id: "B-2", kind: "complaint", handler: "王芳" }),
    someFeedback({ id: "B-3", kind: "complaint", state: "resolved" }),
  ];
  const { openCase } = sectionsOf({ customers: [mine], feedback });
  expect(openCase.map(({ recordId, owner }) => [recordId, owner])).toEqual([
    ["B-1", "李明"],
    ["B-2", "王芳"],
  ]);
});

test("who is due to reorder stands in a section of its own, and its follow-up stays as it was", () => {
  const customers = [aCustomer({ ...mine, nextFollowUp: day("12-20") })];
  const records = { customers, orders: [anOrder({ shippedDate: day("10-01"), usageDays: 50 })] };
  expect(sectionsOf(records).reorder).toMatchObject([
    { recordId: "C-HAINA", owner: "李明", day: day("11-20"), days: 3, basis: "usage", basisDays: 50 },
  ]);
  for (const section of ["overdue", "dueToday", "dueSoon"] as const) expect(idsIn(section, records)).toEqual([]);
  expect(idsIn("reorder", { ...records, customers: [aCustomer({ stage: "lost" })] })).toEqual([]);
});

test("whoever is longest past the day of a reorder comes first, whatever the potential; equals stay in the order of their rows", () => {
  const past = { LATE: "09-01", BIG: "10-01", LAST: "10-01" };
  const customers = Object.keys(past).map((id) => aCustomer({ id, name: id, potential: id === "BIG" ? "C" : "A" }));
  const orders = Object.entries(past).map(([id, shipped]) =>
    anOrder({ orderNumber: `SO-${id}`, customer: id, shippedDate: day(shipped), usageDays: 30 }),
  );
  expect(idsIn("reorder", { customers: [...customers.slice(1), ...customers.slice(0, 1)], orders })).toEqual([
    "LATE",
    "BIG",
    "LAST",
  ]);
});

describe("The filter", () => {
  const customers = [
    aCustomer({ id: "A", name: "A", owner: "Li Ming", potential: "A", nextFollowUp: today }),
    aCustomer({ id: "B", name: "B", owner: "Wang", potential: null, nextFollowUp: today }),
    aCustomer({ id: "FREE", name: "FREE", potential: "A" }),
  ];
  const sections = sectionsOf({ customers });

  it("by owner does not mind case, and leaves the pool to everybody", () => {
    const filtered = filterSections(sections, { owner: "li ming ", potential: null });
    expect(filtered.dueToday.map(({ recordId }) => recordId)).toEqual(["A"]);
    expect(filtered.unowned.map(({ recordId }) => recordId)).toEqual(["FREE"]);
  });

  it("by owner leaves cases that nobody sees to to everybody", () => {
    const feedback = [
      someFeedback({ id: "B-1", customer: "FREE", kind: "complaint" }),
      someFeedback({ id: "B-2", customer: "B", kind: "complaint" }),
    ];
    const filtered = filterSections(sectionsOf({ customers, feedback }), { owner: "Li Ming", potential: null });
    expect(filtered.openCase.map(({ recordId }) => recordId)).toEqual(["B-1"]);
  });

  it("by level takes blank for B", () => {
    const found = filterItems(sections.dueToday, { owner: null, potential: "B" });
    expect(found.map(({ recordId }) => recordId)).toEqual(["B"]);
  });
});
