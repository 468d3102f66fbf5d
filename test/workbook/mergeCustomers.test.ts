import { addCustomer } from "../../src/actions/addCustomer";
import { addFeedback } from "../../src/actions/addFeedback";
import { addFollowUp } from "../../src/actions/addFollowUp";
import { addOrder } from "../../src/actions/addOrder";
import { mergeCustomers, type MergeQuestion, type MergeResult } from "../../src/actions/mergeCustomers";
import { readAllRecords } from "../../src/actions/readRecords";
import { newRecordId } from "../../src/actions/recordId";
import { separateCustomers } from "../../src/actions/separateCustomers";
import { updateRecord } from "../../src/actions/updateRecord";
import type { AnyRecord } from "../../src/schema/records";
import { day } from "../builders/day";
import { inExcel, openExcel, openTracker, readTable, today, type OpenedExcel } from "../builders/trackerExcel";

const newId = newRecordId;
let opened: OpenedExcel;
let bytes: Uint8Array;

beforeAll(async () => {
  opened = await openTracker();
  await addCustomer({ id: "C-HAINA", name: "海纳", mobile: "13800000000", created: day("2026-03-02") }, { newId });
  const twin = { id: "C-HAINA2", name: "海纳包装", mobile: "13900000000", created: day("2026-01-05"), notes: "爱喝茶" };
  await addCustomer(twin, { newId });
  await addCustomer({ id: "C-YUAN", name: "远航", mobile: "13800000001" }, { newId });
  for (const customer of ["海纳", "海纳包装", "远航"]) {
    await addFollowUp({ customer, content: "谈了", date: today }, { newId });
    await addOrder({ orderNumber: `SO-${customer}`, customer, amount: 100, orderDate: today }, { newId });
  }
  await addFeedback({ customer: "海纳包装", kind: "complaint", comment: "漏油", date: today }, { newId });
  // As a program would write it: the id in place of the name.
  await inExcel(async (context) => {
    const customers = context.workbook.tables.getItem("FollowUps").columns.getItem("客户").getDataBodyRange();
    customers.getCell(1, 0).values = [["C-HAINA2"]];
    await context.sync();
  });
  bytes = await opened.excel.save();
  opened.close();
});
beforeEach(async () => {
  opened = await openExcel({ bytes });
});
afterEach(() => opened.close());

async function aQuestion(values: AnyRecord = {}): Promise<MergeQuestion> {
  const { customers } = (await readAllRecords()).records;
  const find = (id: string): AnyRecord => ({ ...customers.find((customer) => customer.id === id) });
  return { kept: find("C-HAINA"), removed: find("C-HAINA2"), values };
}

/** In no order: what comes back stands below the others. */
const readAll = async () =>
  new Set(
    Object.values((await readAllRecords()).records).flatMap((rows: readonly object[]) =>
      rows.map((row) => JSON.stringify(row)),
    ),
  );

function mergeOf(result: MergeResult) {
  if (result.kind !== "merged" || !result.merge) throw new Error(`not merged: ${result.kind}`);
  return result.merge;
}

test("one customer has everything of both, in 5 syncs, and 5 make two of them again", async () => {
  const before = await readAll();
  const question = await aQuestion({ mobile: "13900000000" });
  const { result, syncs } = await opened.measure(() => mergeCustomers(question));
  expect([result.kind, result.kind === "merged" && result.moved, syncs]).toEqual(["merged", 3, 5]);

  const { customers, followUps, orders, feedback } = (await readAllRecords()).records;
  expect(customers.map(({ id }) => id)).toEqual(["C-HAINA", "C-YUAN"]);
  expect(customers[0]).toMatchObject({
    name: "海纳",
    mobile: "13900000000",
    created: day("2026-01-05"),
    notes: "爱喝茶\n合并自“海纳包装”（C-HAINA2）2026-11-23。",
  });
  expect(followUps.map(({ customer }) => customer)).toEqual(["海纳", "C-HAINA", "远航"]);
  expect(orders.map(({ customer }) => customer)).toEqual(["海纳", "海纳", "远航"]);
  expect(feedback.map(({ customer }) => customer)).toEqual(["海纳"]);
  expect((await readTable("Customers"))[0]).toMatchObject({ 订单数: 2, 跟进次数: 2 });

  const undone = await opened.measure(() => separateCustomers(mergeOf(result)));
  expect([undone.result, undone.syncs]).toEqual([{ kind: "separated" }, 5]);
  expect(await readAll()).toEqual(before);
  const counts = (await readTable("Customers")).map((row) => [row["客户ID"], row["跟进次数"], row["订单数"]]);
  expect(counts).toEqual([
    ["C-HAINA", 1, 1],
    ["C-YUAN", 1, 1],
    ["C-HAINA2", 1, 1],
  ]);
});

test("what was not chosen stands in the notes, and a new name goes to every row of both", async () => {
  const result = await mergeCustomers(await aQuestion({ name: "海纳包装" }));
  expect(result).toMatchObject({ kind: "merged", name: "海纳包装", moved: 3 });
  const { customers, followUps, orders } = (await readAllRecords()).records;
  expect(customers[0]?.notes).toBe("爱喝茶\n合并自“海纳包装”（C-HAINA2）2026-11-23。 未保留：手机 13900000000。");
  expect([...followUps, ...orders].map(({ customer }) => customer)).toEqual([
    ...["海纳包装", "C-HAINA", "远航"],
    ...["海纳包装", "海纳包装", "远航"],
  ]);
});

test("two of one name are told apart by their ids, and one name is enough afterwards", async () => {
  await inExcel(async (context) => {
    const names = context.workbook.tables.getItem("Customers").columns.getItem("客户名称").getDataBodyRange();
    names.getCell(1, 0).values = [["海纳"]];
    await context.sync();
  });
  expect(await mergeCustomers(await aQuestion())).toMatchObject({ kind: "merged", name: "海纳", moved: 1 });
  expect((await readTable("Customers"))[0]).toMatchObject({ 跟进次数: 2 });
});

test.each([
  ["the one that stays", "C-HAINA"],
  ["the other", "C-HAINA2"],
])("somebody changed %s meanwhile: nothing happens", async (_name, id) => {
  const question = await aQuestion();
  await updateRecord("Customers", id, { notes: "新" });
  const before = await readAll();
  expect(await mergeCustomers(question)).toEqual({ kind: "conflict" });
  expect(await readAll()).toEqual(before);
});

test("rows without an id get one first, so that the way back finds them", async () => {
  await inExcel(async (context) => {
    const ids = context.workbook.tables.getItem("Feedback").columns.getItem("反馈ID").getDataBodyRange();
    ids.getCell(0, 0).values = [[""]];
    await context.sync();
  });
  const merge = mergeOf(await mergeCustomers(await aQuestion()));
  expect(await separateCustomers(merge)).toEqual({ kind: "separated" });
  expect((await readAllRecords()).records.feedback[0]).toMatchObject({ customer: "海纳包装" });
});

test.each<[string, () => Promise<unknown>]>([
  ["the customer that stayed", () => updateRecord("Customers", "C-HAINA", { notes: "新" })],
  ["an order that moved", () => updateRecord("Orders", "SO-海纳包装", { customer: "远航" })],
  ["the name, which is somebody else's now", () => updateRecord("Customers", "C-YUAN", { name: "海纳包装" })],
])("somebody changed %s since: nothing is taken back", async (_name, change) => {
  const merge = mergeOf(await mergeCustomers(await aQuestion()));
  await change();
  const before = await readAll();
  expect(await separateCustomers(merge)).toEqual({ kind: "changed" });
  expect(await readAll()).toEqual(before);
});
