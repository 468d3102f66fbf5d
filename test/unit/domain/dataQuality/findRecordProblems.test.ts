import fc from "fast-check";
import { findRecordProblems, type RecordProblemsQuestion } from "../../../../src/domain/dataQuality/findRecordProblems";
import { day } from "../../../builders/day";
import { aCustomer, aFollowUp, anOrder, aPayment, someFeedback } from "../../../builders/records";
import { someSettings } from "../../../builders/someSettings";

const existing = {
  customers: [
    aCustomer({ id: "C-1", name: "Haina" }),
    aCustomer({ id: "C-2", name: "Twin" }),
    aCustomer({ id: "C-3", name: "Twin" }),
  ],
  orders: [anOrder({ orderNumber: "SO-1" })],
  recordIds: ["P-1"],
};

function problemsOf(
  question: Pick<RecordProblemsQuestion, "table" | "record"> & Partial<RecordProblemsQuestion>,
): string[] {
  const problems = findRecordProblems({ existing, settings: someSettings(), preset: "general", ...question });
  return problems.map(({ code, column }) => `${code} ${column}`);
}

const customer = aCustomer({ id: "C-NEW", name: "New" });
const order = anOrder({ orderNumber: "SO-2", customer: "Haina" });

describe("records in order have no problem", () => {
  test.each([
    ["Customers", customer],
    ["FollowUps", aFollowUp({ customer: "c-1" })],
    ["Orders", order],
    ["Payments", aPayment({ id: "P-2", order: "so-1" })],
    ["Feedback", someFeedback({ customer: "haina", order: "SO-1" })],
  ] as const)("%s", (table, record) => expect(problemsOf({ table, record })).toEqual([]));
});

describe("customers", () => {
  test.each([
    ["a name is needed", { name: null }, "required name"],
    ["blanks are no name", { name: "  " }, "required name"],
    ["names are unique, whatever the case", { name: "HAINA" }, "notUnique name"],
    ["a name is not another customer's id", { name: "c-1" }, "notUnique name"],
    ["ids are unique", { id: "C-1" }, "notUnique id"],
    ["one of mobile, phone, e-mail and WeChat is needed", { mobile: null }, "oneOfRequired mobile"],
    ["a mobile has 11 digits", { mobile: "1380000000" }, "mobile mobile"],
    ["a mobile begins with 1", { mobile: "23800000000" }, "mobile mobile"],
    ["a mobile has digits only", { mobile: "1.381234567" }, "mobile mobile"],
    ["a mobile is no number in disguise", { mobile: "1e123456789" }, "mobile mobile"],
    ["a phone has enough digits", { phone: "123" }, "phone phone"],
    ["a phone is no sentence", { phone: "ask reception 555123" }, "phone phone"],
    ["an e-mail has a domain", { email: "lily@haina" }, "email email"],
    ["an e-mail is one address", { email: "a@b.cn c@d.cn" }, "email email"],
    ["a stage comes from the list", { stage: "dreaming" }, "unknownValue stage"],
    ["a type comes from the list", { type: "robot" }, "unknownValue type"],
    ["a date is no text", { created: "yesterday" }, "date created"],
    ["a date is a whole day", { created: 46_000.5 }, "date created"],
    ["a name is at most 60 characters", { name: "海".repeat(61) }, "tooLong name"],
    ["a date is of our time", { created: day("2206-03-05") }, "date created"],
    ["a date is not from before 1950", { created: day("1949-12-31") }, "date created"],
  ])("%s", (_, fields, problem) => {
    expect(problemsOf({ table: "Customers", record: { ...customer, ...fields } })).toEqual([problem]);
  });

  test.each([
    ["foreign mobile", { mobile: "+49 170 1234567" }],
    ["landline with area code", { phone: "021-55551234" }],
    ["extension", { phone: "010-55551234转802" }],
    ["country and dots", { phone: "(1) 03.83.00.68" }],
    ["a date of an old order book", { created: day("1950-01-01") }],
    ["WeChat alone is enough", { mobile: null, im: "haina_lily" }],
    ["a list that learns takes a new value", { region: "Mars", source: "电梯广告", owner: "新人" }],
    ["a label instead of the code", { stage: "成交", type: "Company" }],
  ])("%s is in order", (_, fields) => {
    expect(problemsOf({ table: "Customers", record: { ...customer, ...fields } })).toEqual([]);
  });
});

describe("orders", () => {
  test.each([
    ["numbers are unique", { orderNumber: "so-1" }, "notUnique orderNumber"],
    ["a number of digits has at most 15", { orderNumber: "1234567890123456" }, "tooManyDigits orderNumber"],
    ["the customer exists", { customer: "Nobody" }, "customerUnknown customer"],
    ["the customer's name is unique", { customer: "twin" }, "customerAmbiguous customer"],
    ["delivery is not before the order", { deliveryDate: day("08-31") }, "dateOrder deliveryDate"],
    ["shipping is not before the order", { shippedDate: day("08-31") }, "dateOrder shippedDate"],
    ["a number has at most 40 characters", { orderNumber: "A".repeat(41) }, "tooLong orderNumber"],
    ["a currency has a rate in Options", { currency: "THB" }, "unknownValue currency"],
    ["an amount is needed", { amount: null }, "required amount"],
    ["an amount is no text", { amount: "about 500" }, "amount amount"],
    ["an amount is not negative", { amount: -1 }, "amount amount"],
    ["an amount has two decimals", { amount: 10.125 }, "decimals amount"],
    ["an amount fits in 15 digits", { amount: 1e14 }, "amount amount"],
    ["a quantity is not negative", { quantity: -1 }, "outOfRange quantity"],
    ["a term is whole days", { termDays: 30.5 }, "outOfRange termDays"],
    ["a deposit is at most all", { depositPercent: 130 }, "outOfRange depositPercent"],
    ["a status comes from the list", { status: "lost at sea" }, "unknownValue status"],
  ])("%s", (_, fields, problem) => {
    expect(problemsOf({ table: "Orders", record: { ...order, ...fields } })).toEqual([problem]);
  });

  test("15 digits, letters and delivery on the day of the order are in order", () => {
    const fields = { currency: "usd", orderNumber: "123456789012345", deliveryDate: order.orderDate, amount: 0 };
    expect(problemsOf({ table: "Orders", record: { ...order, ...fields } })).toEqual([]);
    expect(problemsOf({ table: "Orders", record: { ...order, orderNumber: "PI1234567890123456" } })).toEqual([]);
  });

  test("any amount of cents that fits in 15 digits is in order", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999_999_999_999_999 }), (cents) => {
        expect(problemsOf({ table: "Orders", record: { ...order, amount: cents / 100 } })).toEqual([]);
      }),
    );
  });
});

test("a payment of nothing is none", () => {
  expect(problemsOf({ table: "Payments", record: aPayment({ id: "P-2", amount: 0 }) })).toEqual(["amount amount"]);
});

test("a payment names an order that exists, and its id is its own", () => {
  expect(problemsOf({ table: "Payments", record: aPayment({ id: "P-2", order: "SO-9" }) })).toEqual([
    "orderUnknown order",
  ]);
  expect(problemsOf({ table: "Payments", record: aPayment({ id: "p-1" }) })).toEqual(["notUnique id"]);
});

test.each([
  ["suggestion", null, ["required satisfaction"]],
  ["complaint", null, []],
  ["praise", 0, ["outOfRange satisfaction"]],
  ["praise", 6, ["outOfRange satisfaction"]],
  ["praise", 4.5, ["outOfRange satisfaction"]],
  ["praise", 5, []],
  ["complaint", 9, ["outOfRange satisfaction"]],
])("a %s with satisfaction %p", (kind, satisfaction, problems) => {
  expect(problemsOf({ table: "Feedback", record: someFeedback({ customer: "Haina", kind, satisfaction }) })).toEqual(
    problems,
  );
});

test("a next follow-up is not before the follow-up", () => {
  const record = aFollowUp({ customer: "Haina", nextDate: day("11-01") });
  expect(problemsOf({ table: "FollowUps", record })).toEqual(["dateOrder nextDate"]);
});

test("fields of the preset are checked with the others", () => {
  const record = { ...order, eta: "soon" };
  expect(problemsOf({ table: "Orders", record, preset: "trade", settings: someSettings({}, "trade") })).toEqual([
    "date eta",
  ]);
});

describe("changing a record", () => {
  const before = { ...existing.customers[0], phone: "old mistake" };

  test("it may keep its own name and id", () => {
    const record = aCustomer({ id: "C-1", name: "Haina" });
    expect(problemsOf({ table: "Customers", record, update: { id: "C-1", before } })).toEqual([]);
  });

  test("an older mistake elsewhere does not hold it up, a new one does", () => {
    const update = { id: "C-1", before };
    expect(problemsOf({ table: "Customers", record: { ...before, stage: "won" }, update })).toEqual([]);
    expect(problemsOf({ table: "Customers", record: { ...before, phone: "new mistake" }, update })).toEqual([
      "phone phone",
    ]);
    expect(problemsOf({ table: "Customers", record: { ...before, name: "Twin" }, update })).toEqual(["notUnique name"]);
  });

  test("an order may change its number to a free one", () => {
    const update = { id: "SO-1", before: anOrder({ orderNumber: "SO-1", customer: "Haina" }) };
    expect(problemsOf({ table: "Orders", record: order, update })).toEqual([]);
  });
});

test("a problem says table, column, record and value", () => {
  const record = { ...order, amount: "about 500" };
  const [problem] = findRecordProblems({
    table: "Orders",
    record,
    existing,
    settings: someSettings(),
    preset: "general",
  });
  expect(problem).toEqual({ code: "amount", table: "Orders", column: "amount", recordId: "SO-2", value: "about 500" });
});
