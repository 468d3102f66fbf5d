/** What people type into a new workbook, as Excel's own rules take or refuse it. */
import { planWorkbook } from "../../src/schema/plan/planWorkbook";
import { columnLetters } from "../../src/schema/formulaText";
import { findColumn, tableSchema } from "../../src/schema/tableSchema";
import type { TableKey } from "../../src/schema/columnSpec";
import { openTracker, today, type OpenedExcel } from "../builders/trackerExcel";

let opened: OpenedExcel;

beforeAll(async () => {
  opened = await openTracker({ preset: "general", language: "zh", withDemoData: true });
});

afterAll(() => opened.close());

const plan = planWorkbook({ preset: "general", language: "zh", today, demo: true });

function rowsOf(table: TableKey): number {
  return plan.sheets.find(({ key }) => key === table)?.tables[0]?.rows.length ?? 0;
}

/** Types into the column, in a row of the table (from 1) or `below` it, and tells what the alert said. */
function type(table: TableKey, key: string, text: string, row: number | "below" = 1) {
  const schema = tableSchema(table, "general");
  const letters = columnLetters(schema.columns.findIndex((column) => column.key === key));
  const line = 2 + (row === "below" ? rowsOf(table) + 1 : row);
  return opened.excel.person.type(schema.sheetName.zh, `${letters}${line}`, text);
}

const taken: [TableKey, string, string][] = [
  ["Customers", "mobile", "13912345678"],
  ["Customers", "mobile", "+1 212 555 0100"],
  ["Customers", "mobile", "+86-13912345678"],
  ["Customers", "phone", "021-55551234"],
  ["Customers", "phone", "(0755) 8888 6666"],
  ["Customers", "email", "li.ming@example.com.cn"],
  ["Customers", "stage", "成交"],
  ["Customers", "region", "华南"],
  ["Customers", "created", "2026-03-05"],
  ["Customers", "created", "1996-07-04"],
  ["Customers", "name", "晨光五金(上海)"],
  ["Orders", "amount", "1200.55"],
  ["Orders", "orderNumber", "123456789012345"],
  ["Orders", "depositPercent", "30%"],
  ["Orders", "termDays", "60"],
  ["Payments", "amount", "0.01"],
  ["Feedback", "satisfaction", "5"],
];

const refused: [TableKey, string, string][] = [
  ["Customers", "mobile", "1391234567"],
  ["Customers", "mobile", "139123456789"],
  ["Customers", "mobile", "23912345678"],
  ["Customers", "mobile", "1.381234567"],
  ["Customers", "mobile", "1e123456789"],
  ["Customers", "mobile", "+1 212"],
  ["Customers", "mobile", "+1.3812345"],
  ["Customers", "email", "li.ming"],
  ["Customers", "email", "li@ming"],
  ["Customers", "email", "li ming@example.com"],
  ["Customers", "email", "li@ming@example.com"],
  ["Customers", "stage", "很有意向"],
  ["Customers", "created", "昨天"],
  ["Customers", "created", "1899-12-31"],
  ["Customers", "created", "1949-12-31"],
  ["Orders", "currency", "THB"],
  ["Customers", "name", "南方家居"],
  ["Customers", "reason", "约定"],
  ["FollowUps", "nextDate", "2020-01-01"],
  ["Orders", "amount", "12.345"],
  ["Orders", "amount", "-5"],
  ["Orders", "amount", "约五百"],
  ["Orders", "orderNumber", "1234567890123456"],
  ["Orders", "orderNumber", "DD-02"],
  ["Orders", "shippedDate", "2020-01-01"],
  ["Orders", "termDays", "30.5"],
  ["Payments", "amount", "0"],
  ["Payments", "kind", "预付"],
  ["Feedback", "satisfaction", "6"],
];

test.each(taken)("%s %s takes %s", (table, key, text) => {
  expect(type(table, key, text)).toEqual({ accepted: true });
});

test.each(refused)("%s %s refuses %s and says why", (table, key, text) => {
  const title = findColumn(tableSchema(table, "general"), key)?.header.zh;
  expect(type(table, key, text)).toMatchObject({ accepted: false, alert: { style: "Stop", title } });
});

test.each([
  ["FollowUps", "customer", "查无此人"],
  ["Payments", "order", "DD-99"],
  ["Customers", "region", "雄安"],
  ["Customers", "owner", "新来的"],
  ["Customers", "phone", "12"],
] as [TableKey, string, string][])("%s %s warns about %s but keeps it when asked to", (table, key, text) => {
  expect(type(table, key, text)).toMatchObject({ accepted: true, alert: { style: "Warning" } });
});

test("a name is unique below the table too, before the table has grown", () => {
  expect(type("Customers", "name", "南方家居", "below")).toMatchObject({ accepted: false });
  expect(type("Customers", "name", "全新客户", "below")).toEqual({ accepted: true });
});
