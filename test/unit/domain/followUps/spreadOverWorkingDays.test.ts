import fc from "fast-check";
import { createWorkCalendar, isWorkingDay } from "../../../../src/domain/dates/workingDays";
import { spreadOverWorkingDays, type PlannedDay } from "../../../../src/domain/followUps/spreadOverWorkingDays";
import { day } from "../../../builders/day";
import { aCustomer } from "../../../builders/records";
import { someSettings } from "../../../builders/someSettings";

const customers = ["C", null, "A", "B", "A"].map((potential, index) => aCustomer({ id: `${index}`, potential }));
const dueOn = (date: string, ...owners: string[]) =>
  owners.map((owner, index) => ({
    customer: aCustomer({ id: `due ${date} ${index}`, owner }),
    dueDate: day(date),
  }));
const daysOf = (spread: readonly PlannedDay[]) => spread.map((each) => [each.day, each.customers.map(({ id }) => id)]);

test("A first, so many a day, over weekends and holidays", () => {
  const settings = someSettings({ holidays: [day("11-30")] });
  const spread = spreadOverWorkingDays({ customers, due: [], from: day("11-27"), perDay: 2, settings });
  expect(daysOf(spread)).toEqual([
    [day("11-27"), ["2", "4"]],
    [day("12-01"), ["1", "3"]],
    [day("12-02"), ["0"]],
  ]);
});

test("a first day that is off moves to the next working day", () => {
  const spread = spreadOverWorkingDays({
    customers,
    due: [],
    from: day("11-28"),
    perDay: 20,
    settings: someSettings(),
  });
  expect(spread.map((each) => each.day)).toEqual([day("11-30")]);
});

test("who is due on a day already counts, for the same owner only; a full day is left out", () => {
  const mine = customers.map((customer) => ({ ...customer, owner: "李明" }));
  const due = [
    ...dueOn("11-24", "李明 ", "王芳", "王芳"),
    ...dueOn("11-25", "李明", "李明"),
    ...dueOn("11-26", "王芳"),
  ];
  const spread = spreadOverWorkingDays({
    customers: mine,
    due,
    from: day("11-24"),
    perDay: 2,
    settings: someSettings(),
  });
  expect(daysOf(spread)).toEqual([
    [day("11-24"), ["2"]],
    [day("11-26"), ["4", "1"]],
    [day("11-27"), ["3", "0"]],
  ]);
  expect(spread.map(({ dueCount }) => dueCount)).toEqual([1, 0, 0]);
});

test("a customer who moves leaves the day where it stood", () => {
  const [moving] = customers;
  const due = [{ customer: moving!, dueDate: day("11-24") }];
  const spread = spreadOverWorkingDays({
    customers: [moving!],
    due,
    from: day("11-24"),
    perDay: 1,
    settings: someSettings(),
  });
  expect(daysOf(spread)).toEqual([[day("11-24"), ["0"]]]);
});

const owners = fc.constantFrom("李明", "王芳", null);
test("everybody gets one working day, and no owner more than the limit on any", () => {
  const someone = fc.record({ owner: owners, potential: fc.constantFrom("A", "B", "C", null) });
  const waiting = fc.record({ owner: owners, after: fc.integer({ min: 0, max: 9 }) });
  fc.assert(
    fc.property(fc.array(someone), fc.array(waiting), fc.integer({ min: 1, max: 4 }), (people, waits, perDay) => {
      const settings = someSettings();
      const from = day("11-24");
      const many = people.map((fields, index) => aCustomer({ id: `${index}`, ...fields }));
      const due = waits.map(({ owner, after }, index) => ({
        customer: aCustomer({ id: `due ${index}`, owner }),
        dueDate: from + after,
      }));
      const spread = spreadOverWorkingDays({ customers: many, due, from, perDay, settings });
      expect(spread.flatMap((each) => each.customers.map(({ id }) => id)).sort()).toEqual(
        many.map(({ id }) => id).sort(),
      );
      const calendar = createWorkCalendar(settings);
      for (const each of spread) {
        expect(isWorkingDay(each.day, calendar)).toBe(true);
        for (const owner of new Set(each.customers.map((customer) => customer.owner))) {
          const own = (customer: { owner: string | null }) => customer.owner === owner;
          const already = due.filter(({ customer, dueDate }) => dueDate === each.day && own(customer)).length;
          expect(each.customers.filter(own).length + already).toBeLessThanOrEqual(perDay);
        }
      }
    }),
  );
});
