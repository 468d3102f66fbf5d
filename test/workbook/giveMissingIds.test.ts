/** Rows that a colleague typed or pasted without the add-in. */
import { addFollowUp } from "../../src/actions/addFollowUp";
import { giveMissingIds, lacksIds } from "../../src/actions/giveMissingIds";
import { readAllRecords } from "../../src/actions/readRecords";
import { newRecordId } from "../../src/actions/recordId";
import type { TableKey } from "../../src/schema/columnSpec";
import { columnLetters } from "../../src/schema/formulaText";
import { day } from "../builders/day";
import { openTracker, readTable, today, type OpenedExcel } from "../builders/trackerExcel";

const newId = newRecordId;
let opened: OpenedExcel;
beforeEach(async () => {
  opened = await openTracker();
  opened.excel.person.type("客户", "B3", "海纳");
  opened.excel.person.type("客户", "B4", "远航");
  opened.excel.person.type("跟进", "B3", "海纳");
});
afterEach(() => {
  opened.close();
});

const customerIds = async () => (await readAllRecords()).records.customers.map(({ id }) => id);

test("rows typed by hand get ids in 3 syncs, and what they hold stays", async () => {
  const before = await readAllRecords();
  expect(lacksIds(before.records)).toBe(true);
  const { result, syncs } = await opened.measure(() => giveMissingIds(newId));
  expect(result).toBe(3);
  expect(syncs).toBe(3);
  const { records } = await readAllRecords();
  expect(lacksIds(records)).toBe(false);
  expect(records.customers.map(({ name }) => name)).toEqual(["海纳", "远航"]);
  expect(new Set(records.customers.map(({ id }) => id)).size).toBe(2);
});

test("where none is missing one sync is all, and nothing is written", async () => {
  await giveMissingIds(newId);
  const ids = await customerIds();
  const { result, syncs } = await opened.measure(() => giveMissingIds(newId));
  expect([result, syncs]).toEqual([0, 1]);
  expect(await customerIds()).toEqual(ids);
});

test("a follow-up then clears the day that was typed for the customer", async () => {
  const header = Object.keys((await readTable("Customers"))[0] ?? {}).indexOf("改约日期");
  opened.excel.person.type("客户", `${columnLetters(header)}4`, "2027-03-01");
  expect((await readAllRecords()).records.customers[1]).toMatchObject({
    name: "远航",
    nextFollowUp: day("2027-03-01"),
  });
  await giveMissingIds(newId);
  await addFollowUp({ customer: "远航", method: "phone", content: "电话", date: today }, { newId });
  expect((await readAllRecords()).records.customers[1]).toMatchObject({ name: "远航", nextFollowUp: null });
});

test("rows that moved between looking and writing take the ids back, and it begins anew", async () => {
  const newIdWhileRowsMove = (table: TableKey) => {
    if (table === "Customers" && opened.excel.person.shownText("客户", "B3") !== "")
      opened.excel.person.insertRows("客户", "3:3");
    return newId(table);
  };
  expect(await giveMissingIds(newIdWhileRowsMove)).toBe(3);
  const { records } = await readAllRecords();
  const ids = [...records.customers, ...records.followUps].map(({ id }) => id);
  expect(records.customers.map(({ name }) => name)).toEqual(["海纳", "远航"]);
  expect(ids.every((id) => /^[CF]-/.test(String(id))) && new Set(ids).size).toBe(3);
});
