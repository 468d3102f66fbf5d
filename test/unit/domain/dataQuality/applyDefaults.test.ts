import { applyDefaults, type DefaultsQuestion } from "../../../../src/domain/dataQuality/applyDefaults";
import { findRecordProblems } from "../../../../src/domain/dataQuality/findRecordProblems";
import { createCustomerDirectory } from "../../../../src/domain/customers/customerDirectory";
import { day } from "../../../builders/day";
import { aCustomer } from "../../../builders/records";
import { someSettings } from "../../../builders/someSettings";

const customers = [aCustomer({ id: "C-1", name: "Haina", owner: "王芳" })];

function complete(question: Pick<DefaultsQuestion, "table" | "draft"> & Partial<DefaultsQuestion>) {
  return applyDefaults({
    preset: "general",
    settings: someSettings(),
    today: day("11-23"),
    newId: (table) => `${table}-ID`,
    customers: createCustomerDirectory(customers),
    ...question,
  });
}

test("a name and a mobile make a customer", () => {
  const record = complete({ table: "Customers", draft: { name: "New", mobile: "13800000000" } });
  expect(record).toMatchObject({
    id: "Customers-ID",
    type: "company",
    stage: "lead",
    region: "toConfirm",
    created: day("11-23"),
    potential: null,
    notes: null,
  });
  const existing = { customers, orders: [] };
  expect(
    findRecordProblems({ table: "Customers", record, existing, settings: someSettings(), preset: "general" }),
  ).toEqual([]);
});

test("what was filled in stays, ids too", () => {
  const draft = { id: "C-OWN", name: "New", stage: "won", created: day("01-01"), ownField: "x" };
  expect(complete({ table: "Customers", draft })).toMatchObject(draft);
});

test("an order with a shipped date and no status is shipped, any other is ordered", () => {
  const shipped = { orderNumber: "1", customer: "Haina", amount: 1, shippedDate: day("11-01") };
  expect(complete({ table: "Orders", draft: shipped })["status"]).toBe("shipped");
  expect(complete({ table: "Orders", draft: { ...shipped, status: "problem" } })["status"]).toBe("problem");
  expect(complete({ table: "Orders", draft: { ...shipped, shippedDate: null } })["status"]).toBe("ordered");
});

test("the shipped status is read from its class, not its word", () => {
  const statuses = [{ code: "出库", label: "出库", class: "shipped" }] as const;
  const draft = { orderNumber: "1", shippedDate: day("11-01") };
  expect(complete({ table: "Orders", draft, settings: someSettings({ statuses }) })["status"]).toBe("出库");
});

test("feedback is handled by the customer's owner", () => {
  expect(complete({ table: "Feedback", draft: { customer: "haina" } })).toMatchObject({
    handler: "王芳",
    state: "open",
  });
  expect(complete({ table: "Feedback", draft: { customer: "haina", handler: "李雷" } })["handler"]).toBe("李雷");
  expect(complete({ table: "Feedback", draft: { customer: "Nobody" } })["handler"]).toBeNull();
});

test("an order gets no number by itself", () => {
  expect(complete({ table: "Orders", draft: {} })["orderNumber"]).toBeNull();
});

test("fields of the preset have their defaults", () => {
  expect(complete({ table: "Orders", draft: {}, preset: "cosmetics" })["usageDays"]).toBe(60);
  expect(complete({ table: "Orders", draft: {} })).not.toHaveProperty("usageDays");
});
