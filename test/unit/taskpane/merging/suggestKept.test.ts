import { countMentions, suggestKept } from "../../../../src/taskpane/merging/suggestKept";
import { day } from "../../../builders/day";
import { aCustomer, aFollowUp, anOrder } from "../../../builders/records";

const haina = aCustomer();
const twin = aCustomer({ id: "C-2", name: "海纳包装" });
const nothing = { customers: [haina, twin], followUps: [], orders: [], payments: [], feedback: [] };

test("the one with the longer history stays", () => {
  const records = {
    ...nothing,
    followUps: [aFollowUp({ customer: "海纳包装" })],
    orders: [anOrder({ customer: "C-2" })],
  };
  expect(countMentions(records, twin)).toEqual({ FollowUps: 1, Orders: 1, Feedback: 0 });
  expect([suggestKept(records, haina, twin), suggestKept(records, twin, haina)]).toEqual(["C-2", "C-2"]);
});

test("among equals the older one stays, else the one that stands first", () => {
  const older = aCustomer({ id: "C-2", created: day("2025-12-01") });
  expect(suggestKept({ ...nothing, customers: [haina, older] }, haina, older)).toBe("C-2");
  expect(suggestKept(nothing, twin, haina)).toBe("C-HAINA");
});
