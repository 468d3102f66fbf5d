/** The trade's examples of when money is due, on the sheet of the embedded Excel and in LibreOffice. */
import { importRecords } from "../../../src/actions/importRecords";
import { createListWords } from "../../../src/schema/listWords";
import { defaultSettings } from "../../../src/schema/defaultSettings";
import { findColumn, tableSchema } from "../../../src/schema/tableSchema";
import { paymentExamples, usualDay } from "../../builders/paymentExamples";
import { aCustomer, anOrder } from "../../builders/records";
import { inExcel, openTracker, type OpenedExcel } from "../../builders/trackerExcel";
import { inspectWithLibreOffice, isLibreOfficeAvailable, stopLibreOffice } from "../../office/libreOffice";
import { shownCells, type Cells } from "./shownCells";

jest.setTimeout(300_000);
afterAll(stopLibreOffice);

const language = "en";
const schema = tableSchema("Orders", "general");
const customers = tableSchema("Customers", "general");
const settings = defaultSettings("general", language);
const words = createListWords(settings, language);
const days = [...new Set(paymentExamples.map(({ today }) => today))];
const keys = ["outstanding", "paymentState", "balanceDue", "ageing"] as const;

/** Two orders in two currencies, told in the base currency. */
const mixed = aCustomer({ id: "C-MIXED", name: "Mixed", mobile: "13800000009" });
const mixedOrders = [
  anOrder({ orderNumber: "MIX-1", customer: mixed.name, amount: 10_000, currency: "USD" }),
  anOrder({ orderNumber: "MIX-2", customer: mixed.name, amount: 5_000, currency: "CNY" }),
];

let opened: OpenedExcel;
/** By way, by the day that stands for today. */
const ways = new Map<string, Map<number, Cells>>();

beforeAll(async () => {
  opened = await openTracker({ language });
  await importRecords({ table: "Customers", records: [aCustomer(), mixed], newValues: {} });
  const orders = [...paymentExamples.map(({ order }) => order), ...mixedOrders];
  await importRecords({ table: "Orders", records: orders, newValues: {} });
  const payments = paymentExamples.flatMap((example) => example.payments);
  await importRecords({ table: "Payments", records: payments, newValues: {} });
  for (const day of days) {
    await inExcel(async (context) => {
      context.workbook.names.getItem("TodayDate").getRange().values = [[day]];
      await context.sync();
    });
    const shown = new Map([...shownSheets(shownCells(opened))]);
    keep("the embedded Excel", day, (sheet) => shown.get(sheet) ?? []);
    if (!isLibreOfficeAvailable()) continue;
    const { sheets } = await inspectWithLibreOffice(await opened.excel.save());
    keep("LibreOffice", day, (sheet) => sheets[sheet]?.values ?? []);
  }
});
afterAll(() => opened.close());

/** Read now: the next day changes the cells. */
function shownSheets(cells: Cells): [string, ReturnType<Cells>][] {
  return [schema, customers].map(({ sheetName }) => [sheetName[language], cells(sheetName[language])]);
}

function keep(way: string, day: number, cells: Cells): void {
  ways.set(way, (ways.get(way) ?? new Map<number, Cells>()).set(day, cells));
}

test.each(paymentExamples)("$name", ({ order, today, expected }) => {
  const label = (list: "paymentState" | "ageing", code: string | null) =>
    code === null ? "" : words.labelOf(list, code);
  const { outstanding, state, balanceDue, ageing } = expected;
  const wanted = [outstanding, label("paymentState", state), balanceDue ?? "", label("ageing", ageing)];
  for (const [way, byDay] of ways) {
    const [, headers = [], ...rows] = byDay.get(today)?.(schema.sheetName[language]) ?? [];
    const places = ["orderNumber", ...keys].map((key) => headers.indexOf(findColumn(schema, key)?.header[language]));
    const row = rows.find((each) => each[places[0] ?? 0] === order.orderNumber) ?? [];
    expect([way, ...places.slice(1).map((place) => row[place] ?? "")]).toEqual([way, ...wanted]);
  }
});

test("USD 10,000 and CNY 5,000 are one sum at the rates of Options", () => {
  const usdRate = settings.currencyRates["USD"] ?? 0;
  expect(usdRate).toBeGreaterThan(0);
  for (const [way, byDay] of ways) {
    const [, headers = [], ...rows] = byDay.get(usualDay)?.(customers.sheetName[language]) ?? [];
    const place = (key: string) => headers.indexOf(findColumn(customers, key)?.header[language]);
    const row = rows.find((each) => each[place("name")] === mixed.name) ?? [];
    expect([way, row[place("outstanding")]]).toEqual([way, 10_000 * usdRate + 5_000]);
  }
});
