import fc from "fast-check";
import {
  describeFollowUps,
  listDueFollowUps,
  listOverdueFollowUps,
} from "../../../../src/domain/followUps/listDueFollowUps";
import { describeFollowUp } from "../../../../src/domain/followUps/describeFollowUp";
import { day } from "../../../builders/day";
import { aCustomer, aFollowUp, anOrder } from "../../../builders/records";
import { someSettings } from "../../../builders/someSettings";

const today = day("11-23");
const settings = someSettings();

function contactedOn(id: string, date: string, potential: string | null) {
  return { customer: aCustomer({ id, name: id, potential }), followUp: aFollowUp({ customer: id, date: day(date) }) };
}

test("promised first, then potential with blank as B, then days overdue, then the order of the table", () => {
  const rows = [
    contactedOn("C2", "09-01", "C"),
    contactedOn("B1", "10-20", null),
    contactedOn("B2", "10-01", "B"),
    contactedOn("B3", "10-20", "B"),
    contactedOn("A1", "11-10", "A"),
  ];
  const promised = aCustomer({ id: "P", name: "P", potential: "C", nextFollowUp: day("11-22") });
  const customers = [...rows.map(({ customer }) => customer), promised];
  const followUps = rows.map(({ followUp }) => followUp);
  const listed = listDueFollowUps({ customers, followUps, orders: [], settings, today });
  expect(listed.map(({ customer }) => customer.id)).toEqual(["P", "A1", "B2", "B1", "B3", "C2"]);
});

test("who is due today is on the list of today, but not overdue; who is due later is on neither", () => {
  const customers = ["11-22", "11-23", "11-24"].map((next) =>
    aCustomer({ id: next, name: next, nextFollowUp: day(next) }),
  );
  const question = { customers, followUps: [], orders: [], settings, today };
  expect(listDueFollowUps(question).map(({ customer }) => customer.id)).toEqual(["11-22", "11-23"]);
  expect(listOverdueFollowUps(question).map(({ customer }) => customer.id)).toEqual(["11-22"]);
});

test("rows find their customer by id or unique name, whatever the case; a name that two share leads to nobody", () => {
  const customers = [
    aCustomer({ id: "C-1", name: "Haina" }),
    aCustomer({ id: "C-2", name: "Twin" }),
    aCustomer({ id: "C-3", name: "twin" }),
  ];
  const followUps = ["haina", "c-1", "Twin", "nobody"].map((customer) => aFollowUp({ customer }));
  const described = describeFollowUps({ customers, followUps, orders: [], settings, today });
  expect(described.map(({ followUpCount }) => followUpCount)).toEqual([2, 0, 0]);
});

test("a row that somebody typed without an id counts by its name; one without both is no customer", () => {
  const customers = [
    aCustomer({ id: null, name: "New" }),
    aCustomer({ id: null, name: null, nextFollowUp: day("11-01") }),
  ];
  const question = { customers, followUps: [aFollowUp({ customer: "new" })], orders: [], settings, today };
  expect(describeFollowUps(question)).toMatchObject([
    { followUpCount: 1, dueDate: day("11-09") },
    { followUpCount: 0, dueDate: null },
  ]);
});

test("describing all customers at once gives each what describing it alone gives", () => {
  const names = ["A", "B", "C"];
  const date = fc.integer({ min: today - 60, max: today + 20 });
  const followUp = fc.record({
    customer: fc.constantFrom(...names),
    date,
    nextDate: fc.option(date),
    result: fc.constantFrom(null, "noAnswer"),
  });
  const order = fc.record({ customer: fc.constantFrom(...names), shippedDate: fc.option(date) });
  const customers = names.map((name) => aCustomer({ id: `C-${name}`, name, stage: "won" }));
  fc.assert(
    fc.property(fc.array(followUp), fc.array(order, { maxLength: 5 }), (followUpFields, orderFields) => {
      const followUps = followUpFields.map(aFollowUp);
      const orders = orderFields.map(anOrder);
      for (const described of describeFollowUps({ customers, followUps, orders, settings, today })) {
        const { customer, ...alone } = described;
        const own = {
          followUps: followUps.filter((row) => row.customer === customer.name),
          orders: orders.filter((row) => row.customer === customer.name),
        };
        expect(describeFollowUp({ customer, ...own, settings, today })).toEqual(alone);
      }
    }),
  );
});

test("logging an unanswered call without next date never changes when somebody is due", () => {
  const date = fc.integer({ min: today - 60, max: today + 20 });
  const followUp = fc.record({ date, nextDate: fc.option(date), result: fc.constantFrom(null, "noAnswer") });
  fc.assert(
    fc.property(fc.array(followUp), date, (followUpFields, callDate) => {
      const followUps = followUpFields.map(aFollowUp);
      const call = aFollowUp({ date: callDate, result: "noAnswer" });
      const before = describeFollowUp({ customer: aCustomer(), followUps, orders: [], settings, today });
      const after = describeFollowUp({
        customer: aCustomer(),
        followUps: [...followUps, call],
        orders: [],
        settings,
        today,
      });
      expect({ ...after, followUpCount: 0 }).toEqual({ ...before, followUpCount: 0 });
    }),
  );
});

test("10,000 customers with 50,000 follow-ups and 50,000 orders are listed within two seconds", () => {
  const customers = Array.from({ length: 10_000 }, (_, index) =>
    aCustomer({ id: `C-${index}`, name: `Customer ${index}` }),
  );
  const followUps = Array.from({ length: 50_000 }, (_, index) =>
    aFollowUp({ customer: `C-${index % 10_000}`, date: today - (index % 97) }),
  );
  const orders = Array.from({ length: 50_000 }, (_, index) =>
    anOrder({ customer: `Customer ${index % 10_000}`, shippedDate: today - (index % 89) }),
  );
  const started = performance.now();
  const listed = listOverdueFollowUps({
    customers,
    followUps,
    orders,
    settings: someSettings({ holidays: [today - 1] }),
    today,
  });
  expect(listed.length).toBeGreaterThan(100);
  expect(performance.now() - started).toBeLessThan(2_000);
});
