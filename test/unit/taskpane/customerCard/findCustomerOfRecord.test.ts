import type { TableKey } from "../../../../src/schema/columnSpec";
import { findCustomerOfRecord } from "../../../../src/taskpane/customerCard/findCustomerOfRecord";
import { aCustomer, aFollowUp, anOrder, aPayment, someFeedback } from "../../../builders/records";

const haina = aCustomer({ id: "C-1", name: "海纳" });
const records = {
  customers: [haina, aCustomer({ id: "C-2", name: "同名" }), aCustomer({ id: "C-3", name: "同名" })],
  orders: [anOrder({ orderNumber: "SO-1", customer: "海纳" }), anOrder({ orderNumber: "SO-2", customer: "同名" })],
  followUps: [aFollowUp({ id: "F-1", customer: "海纳" })],
  payments: [aPayment({ id: "P-1", order: "so-1" })],
  feedback: [someFeedback({ id: "B-1", customer: "海纳" })],
};

describe("A selected row", () => {
  it.each([
    ["Customers", "C-1"],
    ["Orders", "SO-1"],
    ["FollowUps", "F-1"],
    ["Payments", "P-1"],
    ["Feedback", "B-1"],
  ] satisfies [TableKey, string][])("of %s leads to its customer", (table, id) => {
    expect(findCustomerOfRecord(records, { table, id })).toBe(haina);
  });

  it("leads to nobody where two have the name, or where the row is not known", () => {
    expect(findCustomerOfRecord(records, { table: "Orders", id: "SO-2" })).toBeNull();
    expect(findCustomerOfRecord(records, { table: "FollowUps", id: "F-9" })).toBeNull();
  });
});
