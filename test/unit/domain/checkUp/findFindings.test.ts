import fc from "fast-check";
import type { SeenRow } from "../../../../src/domain/checkUp/checkUpQuestion";
import { findFindings } from "../../../../src/domain/checkUp/findFindings";
import type { Finding } from "../../../../src/domain/checkUp/finding";
import type { TableKey } from "../../../../src/schema/columnSpec";
import { createListWords } from "../../../../src/schema/listWords";
import type { AnyRecord, CustomerRecord } from "../../../../src/schema/records";
import { tables as tableSpecs, tableKeys } from "../../../../src/schema/tables/tables";
import { day } from "../../../builders/day";
import { aCustomer, aFollowUp, anOrder, aPayment, someFeedback } from "../../../builders/records";
import { someSettings } from "../../../builders/someSettings";

const today = day("2026-11-23");
const settings = someSettings();
const words = createListWords(settings, "en");

type Rows = Readonly<Partial<Record<TableKey, readonly AnyRecord[]>>>;

/** The cells of a row hold what its record says, but where `cells` says otherwise. */
const seen = (records: readonly AnyRecord[] = [], cells: SeenRow["cells"] = {}): SeenRow[] =>
  records.map((record, index) => ({ record, row: index + 3, cells: { ...record, ...cells } }));

/** Who is to be called soon is not stale. */
const aPlanned = (fields: Partial<CustomerRecord> = {}) => aCustomer({ nextFollowUp: day("2026-12-01"), ...fields });

const clean = {
  Customers: [aPlanned()],
  FollowUps: [aFollowUp()],
  Orders: [anOrder({ shippedDate: day("2026-09-20"), status: "shipped" })],
  Payments: [aPayment()],
  Feedback: [someFeedback()],
} as const;

function check(rows: Rows, more: Partial<Parameters<typeof findFindings>[0]> = {}): Finding[] {
  const whole: Rows = { ...clean, ...rows };
  const tables = Object.fromEntries(tableKeys.map((key) => [key, seen(whole[key])])) as Record<TableKey, SeenRow[]>;
  const question = { tables, overwritten: [], outside: [], settings, preset: "general", words, today } as const;
  return findFindings({ ...question, ...more });
}

const inBrief = ({ code, table, row, column, fix }: Finding) =>
  `${code} ${table}.${column ?? ""} ${row}${fix.kind === "value" ? ` → ${String(fix.after)}` : ""}`;

test("records that are in order have no finding", () => {
  expect(check({})).toEqual([]);
});

test.each<[string, Rows, string[]]>([
  [
    "nothing where something must stand",
    { FollowUps: [aFollowUp({ content: null })] },
    ["required FollowUps.content 3"],
  ],
  ["no way to reach them", { Customers: [aPlanned({ mobile: null })] }, ["oneOfRequired Customers.mobile 3"]],
  [
    "a number as text",
    { Orders: [anOrder({ amount: "1,234.50", shippedDate: 46_280 })] },
    ["numberAsText Orders.amount 3 → 1234.5"],
  ],
  [
    "a number in full width",
    { Payments: [aPayment({ amount: "３０００" })] },
    ["numberAsText Payments.amount 3 → 3000"],
  ],
  [
    "a day as text",
    { FollowUps: [aFollowUp({ date: "2026/11/2" })] },
    [`numberAsText FollowUps.date 3 → ${day("2026-11-02")}`],
  ],
  ["a day that can be read two ways", { FollowUps: [aFollowUp({ date: "03/04/2026" })] }, ["date FollowUps.date 3"]],
  ["a day that does not exist", { FollowUps: [aFollowUp({ date: "2026-02-30" })] }, ["date FollowUps.date 3"]],
  ["an amount in words", { Payments: [aPayment({ amount: "about 500" })] }, ["amount Payments.amount 3"]],
  [
    "another currency in the amount",
    { Payments: [aPayment({ amount: "USD 500" })] },
    ["mixedCurrency Payments.amount 3"],
  ],
  [
    "the order's own currency in the amount",
    { Payments: [aPayment({ amount: "¥500" })] },
    ["numberAsText Payments.amount 3 → 500"],
  ],
  [
    "a currency without rate",
    { Orders: [anOrder({ currency: "XYZ", shippedDate: 46_280 })] },
    ["noRate Orders.currency 3"],
  ],
  [
    "a mobile in full width",
    { Customers: [aPlanned({ mobile: "１３８００００００００" })] },
    ["untidy Customers.mobile 3 → 13800000000"],
  ],
  ["a mobile too short", { Customers: [aPlanned({ mobile: "1380000" })] }, ["mobile Customers.mobile 3"]],
  ["an e-mail without @", { Customers: [aPlanned({ email: "a.com" })] }, ["email Customers.email 3"]],
  [
    "an order of nobody",
    { Orders: [anOrder({ customer: "Nobody", shippedDate: 46_280 })] },
    ["customerUnknown Orders.customer 3"],
  ],
  [
    "a customer in other blanks and width",
    { Customers: [aPlanned({ name: "Hai Na A" })], FollowUps: [aFollowUp({ customer: "haina Ａ" })] },
    ["customerUnknown FollowUps.customer 3 → Hai Na A"],
  ],
  ["a payment of no order", { Payments: [aPayment({ order: "SO-7" })] }, ["orderUnknown Payments.order 3"]],
  [
    "a payment of an order in other width",
    { Payments: [aPayment({ order: "ＳＯ-1" })] },
    ["orderUnknown Payments.order 3 → SO-1"],
  ],
  ["a follow-up in the future", { FollowUps: [aFollowUp({ date: today + 1 })] }, ["futureDate FollowUps.date 3"]],
  [
    "shipped before it was ordered",
    { Orders: [anOrder({ shippedDate: day("2026-08-01") })] },
    ["dateOrder Orders.shippedDate 3"],
  ],
  [
    "an order that nobody closed",
    { Orders: [anOrder({ orderDate: day("2026-01-05"), deliveryDate: day("2026-02-01") })] },
    ["staleOrder Orders.status 3"],
  ],
  ["the same payment twice", { Payments: [aPayment(), aPayment({ id: "P-2" })] }, ["repeated Payments. 4"]],
  [
    "equal order numbers",
    { Orders: [anOrder({ shippedDate: 46_280 }), anOrder({ orderNumber: "so-1", shippedDate: 46_280, amount: 5 })] },
    ["notUnique Orders.orderNumber 4"],
  ],
  [
    "a value that no list has",
    { Orders: [anOrder({ orderType: "bulky", shippedDate: 46_280 })] },
    ["unknownValue Orders.orderType 3"],
  ],
])("%s", (_name, rows, expected) => {
  expect(check(rows).map(inBrief)).toEqual(expected);
});

test("a customer long overdue is a note, unless lost", () => {
  const old = {
    Customers: [aCustomer()],
    FollowUps: [aFollowUp({ date: day("2026-01-10") })],
    Orders: [],
    Payments: [],
  };
  expect(check(old).map(inBrief)).toEqual(["staleCustomer Customers.stage 3"]);
  expect(check({ ...old, Customers: [aCustomer({ stage: "lost" })] })).toEqual([]);
});

test("likely twins are told with what they share; a switchboard is shared by many", () => {
  const customers = [
    aPlanned({ phone: "021-55551234" }),
    aPlanned({ id: "C-2", name: "Other", mobile: "138 0000 0000".replaceAll(" ", "") }),
    aPlanned({ id: "C-3", name: "Third", mobile: "13900000000", phone: "021-55551234" }),
  ];
  const FollowUps = customers.map(({ id }, index) => aFollowUp({ id: `F-${index}`, customer: id }));
  const found = check({ Customers: customers, FollowUps });
  expect(found.map(inBrief)).toEqual(["twin Customers.mobile 4"]);
  expect(found[0]?.like).toEqual({ row: 3, recordId: "C-HAINA", column: "mobile" });
});

test("a row whose id another row has gets no fix: it could not be found again", () => {
  const Payments = [aPayment({ amount: "3,000" }), aPayment({ amount: 5 })];
  expect(check({ Payments }).map(inBrief)).toEqual(["numberAsText Payments.amount 3", "notUnique Payments.id 4"]);
});

test("a row that was typed without the add-in lacks no id", () => {
  expect(check({ FollowUps: [aFollowUp({ id: null })] })).toEqual([]);
});

test.each([
  ["a number of 16 digits", 1_234_567_890_123_456, "lostDigits Customers.phone 3"],
  ["a number in powers of ten", "1.38E+15", "lostDigits Customers.phone 3"],
  ["blanks around it", " 021-55551234", "untidy Customers.phone 3 → 021-55551234"],
])("%s in a cell of texts", (_name, cell, expected) => {
  const [customer] = seen([aPlanned({ phone: String(cell) })], { phone: cell });
  const tables = { FollowUps: seen(clean.FollowUps), Orders: [], Payments: [], Feedback: [] };
  expect(check({}, { tables: { ...tables, Customers: customer ? [customer] : [] } }).map(inBrief)).toEqual([expected]);
});

test("formulas typed over and rows outside stand at their rows", () => {
  const overwritten = [{ table: "Customers", row: 3, column: "outstanding", value: 5 }] as const;
  const outside = [{ table: "Orders", row: 90, column: null, value: "SO-9" }] as const;
  expect(check({}, { overwritten, outside })).toMatchObject([
    { code: "overwrittenFormula", recordId: "C-HAINA", row: 3, fix: { kind: "formula" } },
    { code: "rowOutside", table: "Orders", recordId: null, row: 90, fix: { kind: "none" } },
  ]);
});

/** Damage with one way back. */
const damages: readonly [TableKey, string, (value: string) => string][] = [
  ["Payments", "amount", (value) => `${value.normalize("NFKC")} `],
  ["Payments", "amount", (value) => `¥${value}`],
  ["Payments", "order", (value) => value.replace("SO", "ＳＯ")],
  ["FollowUps", "customer", (value) => ` ${value.replace("-", " -  ")}`],
  ["Customers", "mobile", (value) => value.replace(/\d/g, (digit) => String.fromCharCode(0xff10 + Number(digit)))],
];

test("damage that is put in is found alone, and its fix gives the clean tracker back", () => {
  const size = fc.integer({ min: 1, max: 12 });
  fc.assert(
    fc.property(
      size,
      fc.nat(),
      fc.constantFrom(...damages),
      fc.integer({ min: 1, max: 999_999 }),
      (count, at, damage, cents) => {
        const [table, key, spoil] = damage;
        const rows = generate(count, cents);
        expect(check(rows)).toEqual([]);
        const index = at % count;
        const record = rows[table][index] as AnyRecord;
        const spoilt = { ...record, [key]: spoil(String(record[key])) };
        const found = check({ ...rows, [table]: rows[table].map((each, place) => (place === index ? spoilt : each)) });
        expect(found).toMatchObject([
          { table, recordId: record[tableSpecs[table].idKey], column: key, row: index + 3 },
        ]);
        expect(found[0]?.fix).toEqual({ kind: "value", after: record[key] });
      },
    ),
    { numRuns: 60 },
  );
});

function generate(count: number, cents: number) {
  const each = <Row extends AnyRecord>(make: (index: number) => Row): AnyRecord[] =>
    Array.from({ length: count }, (_, index) => make(index));
  return {
    Customers: each((index) =>
      aPlanned({ id: `C-${index}`, name: `Cu-${index}`, mobile: String(13_800_000_000 + index) }),
    ),
    FollowUps: each((index) => aFollowUp({ id: `F-${index}`, customer: `Cu-${index}` })),
    Orders: each((index) =>
      anOrder({ orderNumber: `SO-${index}`, customer: `Cu-${index}`, shippedDate: day("2026-09-20") }),
    ),
    Payments: each((index) => aPayment({ id: `P-${index}`, order: `SO-${index}`, amount: cents / 100 })),
    Feedback: each((index) => someFeedback({ id: `B-${index}`, customer: `C-${index}` })),
  } satisfies Record<TableKey, AnyRecord[]>;
}

test("one phone for all of 10,000 customers and 50,000 orphans is looked through once", () => {
  const Customers = Array.from({ length: 10_000 }, (_, index) =>
    aPlanned({ id: `C-${index}`, name: `Cu-${index}`, phone: "021-55551234", stage: "lost" }),
  );
  const FollowUps = Array.from({ length: 50_000 }, (_, index) => aFollowUp({ id: `F-${index}`, customer: "Nobody" }));
  const started = performance.now();
  expect(check({ Customers, FollowUps, Orders: [], Payments: [], Feedback: [] })).toHaveLength(109_998);
  expect(performance.now() - started).toBeLessThan(20_000);
});
