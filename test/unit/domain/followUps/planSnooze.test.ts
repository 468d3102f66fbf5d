import fc from "fast-check";
import { describeFollowUp } from "../../../../src/domain/followUps/describeFollowUp";
import { planSnooze } from "../../../../src/domain/followUps/planSnooze";
import type { FieldChange } from "../../../../src/schema/fieldChange";
import type { CustomerRecord, FollowUpRecord } from "../../../../src/schema/records";
import { day } from "../../../builders/day";
import { aCustomer, aFollowUp } from "../../../builders/records";
import { someSettings } from "../../../builders/someSettings";

const today = day("11-23");
const target = day("11-26");

test("without an agreed date the override is set", () => {
  const changes = planSnooze({ customer: aCustomer(), followUps: [aFollowUp()], today, day: target });
  expect(changes).toEqual([
    { table: "Customers", recordId: "C-HAINA", key: "nextFollowUp", before: null, after: target },
  ]);
});

test("the next date of the follow-up that counts moves, and the override goes", () => {
  const customer = aCustomer({ nextFollowUp: day("11-20") });
  const followUps = [
    aFollowUp({ id: "F-OLD", date: day("10-01"), nextDate: day("11-25") }),
    aFollowUp({ id: "F-NEW", date: day("11-02"), nextDate: day("11-22") }),
  ];
  expect(planSnooze({ customer, followUps, today, day: target })).toEqual([
    { table: "FollowUps", recordId: "F-NEW", key: "nextDate", before: day("11-22"), after: target },
    { table: "Customers", recordId: "C-HAINA", key: "nextFollowUp", before: day("11-20"), after: null },
  ]);
});

test("no second follow-up of the same day keeps the customer due before", () => {
  const followUps = [
    aFollowUp({ id: "F-1", nextDate: day("11-22") }),
    aFollowUp({ id: "F-2", nextDate: day("11-24") }),
    aFollowUp({ id: "F-3", nextDate: day("12-24") }),
  ];
  const changes = planSnooze({ customer: aCustomer(), followUps, today, day: target });
  expect(changes.map(({ recordId }) => recordId)).toEqual(["F-1", "F-2"]);
});

const someDay = fc.integer({ min: today - 40, max: today + 40 });
const someFollowUp = fc.record({
  date: someDay,
  nextDate: fc.option(someDay),
  method: fc.constantFrom("phone", "massMessage"),
  result: fc.constantFrom("progress", "noAnswer", null),
});

test("afterwards the customer is due on the chosen day, whatever stood there", () => {
  fc.assert(
    fc.property(
      fc.option(someDay),
      fc.array(someFollowUp, { maxLength: 6 }),
      fc.integer({ min: today + 1, max: today + 60 }),
      (nextFollowUp, rows, chosen) => {
        const customer = aCustomer({ nextFollowUp });
        const followUps = rows.map((row, index) => aFollowUp({ id: `F-${index}`, ...row }));
        const changes = planSnooze({ customer, followUps, today, day: chosen });
        const question = { orders: [], settings: someSettings(), today };
        const moved = describeFollowUp({
          customer: apply(customer, changes),
          followUps: followUps.map((followUp) => apply(followUp, changes)),
          ...question,
        });
        expect(moved).toMatchObject({ plannedDate: chosen, dueDate: chosen, reason: "promised" });
      },
    ),
  );
});

function apply<Row extends CustomerRecord | FollowUpRecord>(row: Row, changes: readonly FieldChange[]): Row {
  const own = changes.filter(({ recordId }) => recordId === row.id);
  return { ...row, ...Object.fromEntries(own.map(({ key, after }) => [key, after])) };
}
