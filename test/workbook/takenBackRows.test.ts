/** Rows of a change that failed are taken out a request after they were seen: somebody may be quicker. */
import { addFollowUp } from "../../src/actions/addFollowUp";
import { importRecords } from "../../src/actions/importRecords";
import { readAllRecords } from "../../src/actions/readRecords";
import { withdrawRecords } from "../../src/actions/withdrawRecords";
import { cellAddress } from "../../src/embedded-excel/model/cellAddress";
import type { CustomerRecord } from "../../src/schema/records";
import { day } from "../builders/day";
import { aCustomer } from "../builders/records";
import { openSmallTracker, type OpenedSmallTracker } from "../builders/smallTracker";
import { today } from "../builders/trackerExcel";

const sheetName = "客户";
let opened: OpenedSmallTracker;
beforeAll(async () => {
  opened = await openSmallTracker();
});
beforeEach(() => opened.begin());
afterEach(() => (opened.client.disturb = null));
afterAll(() => opened.close());

type Step = () => void;

/** What happens right before the request of that number goes out, from 1; a lost answer is what happens to it itself. */
function atRequests(steps: Readonly<Record<number, Step>>, lostAnswer?: number): void {
  let request = 0;
  opened.client.disturb = () => {
    request += 1;
    steps[request]?.();
    return request === lostAnswer ? { done: "everything", code: "ConnectionFailure" } : null;
  };
}

const table = () => {
  const sheet = opened.excel.state.sheets.find(({ name }) => name === sheetName);
  const customers = sheet?.tables.find(({ name }) => name === "Customers");
  if (!sheet || !customers) throw new Error("no customers");
  return { sheet, area: customers.area };
};

const nameHeader = () => {
  const { sheet, area } = table();
  const name = sheet.tables[0]?.columns.findIndex(({ name }) => name === "客户名称") ?? -1;
  return cellAddress(area.top, area.left + name);
};

const sort: Step = () => opened.excel.person.sort(sheetName, nameHeader());

const insertRow: Step = () => opened.excel.person.insertRows(sheetName, cellAddress(table().area.top + 1, 0));

const moveIdColumn: Step = () => {
  const { area } = table();
  const [id, third] = [area.left, area.left + 3].map((column) => cellAddress(area.top, column));
  opened.excel.person.moveColumn(sheetName, String(id), String(third));
};

const quicker = [
  ["sorts", sort],
  ["inserts a row", insertRow],
  ["moves the column of ids", moveIdColumn],
] as const;

const added = [1, 2].map((number) => aCustomer({ id: `C-NEW${number}`, name: `新客${number}` }));

const peopleOf = (records: readonly CustomerRecord[]) =>
  records
    .filter(({ id }) => id !== null)
    .map(({ id, name, mobile }) => `${id} ${name} ${mobile}`)
    .sort();

test.each(quicker)(
  "Taking a failed change back spares everybody's records while a colleague %s",
  async (_what, step) => {
    const before = peopleOf((await readAllRecords()).records.customers);
    // Look, write, a look that fails; a look at what to take back, the taking back.
    atRequests({ 5: step }, 3);
    await expect(importRecords({ table: "Customers", records: added, newValues: {} })).rejects.toBeDefined();
    expect(peopleOf((await readAllRecords()).records.customers)).toEqual(before);
  },
);

test("Rows are taken back by their ids, whatever column people have moved to the front", async () => {
  const { area } = table();
  const [front, other] = [area.left, area.left + 4].map((column) => cellAddress(area.top, column));
  // The id, then the name: what stands in front is the same in many rows.
  for (let moved = 0; moved < 2; moved += 1) opened.excel.person.moveColumn(sheetName, String(front), String(other));
  const before = peopleOf((await readAllRecords()).records.customers);
  expect(table().sheet.inputs[area.top + 1]?.[area.left]).toBe(table().sheet.inputs[area.top + 2]?.[area.left]);
  // Sorted before the look, ours are no longer where they were written.
  atRequests({ 4: sort }, 3);
  await expect(importRecords({ table: "Customers", records: added, newValues: {} })).rejects.toBeDefined();
  expect(peopleOf((await readAllRecords()).records.customers)).toEqual(before);
});

/** As another pane does that gives back what it replaced. */
const copyLastRow: Step = () => {
  const { sheet, area } = table();
  const row = sheet.inputs[area.bottom] ?? [];
  const values = Array.from({ length: area.right - area.left + 1 }, (_, offset) => {
    const input = row[area.left + offset];
    return typeof input === "object" ? null : (input ?? null);
  });
  opened.excel.person.paste(sheetName, cellAddress(area.bottom + 1, area.left), [values]);
};

test.each(quicker)("A row that stands twice loses one of the two while a colleague %s", async (_what, step) => {
  const before = peopleOf((await readAllRecords()).records.customers);
  const [record] = added.slice(0, 1);
  if (!record) throw new Error("no record");
  // Look, write, look; a look for doubles, the taking out.
  atRequests({ 3: copyLastRow, 5: step });
  await importRecords({ table: "Customers", records: [record], newValues: {}, isRetry: true });
  const wanted = [...before, `C-NEW1 新客1 ${record.mobile}`].sort();
  expect(peopleOf((await readAllRecords()).records.customers)).toEqual(wanted);
});

/** Only one customer shows. */
const filter: Step = () => opened.excel.person.filter(sheetName, nameHeader(), ["海纳"]);

test("A row that went by mistake comes back, even into a table that somebody filters meanwhile", async () => {
  const [record] = added;
  await importRecords({ table: "Customers", records: [{ ...record }], newValues: {} });
  const before = peopleOf((await readAllRecords()).records.customers);
  // Look, taking out, giving back.
  atRequests({ 2: sort, 3: filter });
  const withdrawing = withdrawRecords({ table: "Customers", records: [{ ...record }], changes: [] });
  await expect(withdrawing).rejects.toMatchObject({ code: "filteredRange" });
  expect(peopleOf((await readAllRecords()).records.customers)).toEqual(before);
});

test("A failed change is taken back from a table that somebody filters meanwhile", async () => {
  const before = peopleOf((await readAllRecords()).records.customers);
  atRequests({ 5: filter }, 3);
  await expect(importRecords({ table: "Customers", records: added, newValues: {} })).rejects.toMatchObject({
    code: "connectionLost",
  });
  expect(peopleOf((await readAllRecords()).records.customers)).toEqual(before);
});

const insertRowAbove: Step = () => opened.excel.person.insertRows(sheetName, cellAddress(table().area.top, 0));

test.each([...quicker, ["inserts a row above the table", insertRowAbove] as const])(
  "Rows of others that went with ours come back whole while a colleague %s",
  async (_what, step) => {
    const [record] = added;
    const before = peopleOf((await readAllRecords()).records.customers);
    await importRecords({ table: "Customers", records: [{ ...record }], newValues: {} });
    // Look, taking out, giving back.
    atRequests({ 2: sort, 3: step });
    const result = await withdrawRecords({ table: "Customers", records: [{ ...record }], changes: [] });
    expect(result).toEqual({ kind: "withdrawn", kept: 0 });
    expect(peopleOf((await readAllRecords()).records.customers)).toEqual(before);
  },
);

const plannedDayOf = (id: string) => {
  const { sheet, area } = table();
  const column = sheet.tables[0]?.columns.findIndex(({ name }) => name === "改约日期") ?? -1;
  return cellAddress(
    sheet.inputs.findIndex((cells) => cells?.[area.left] === id),
    area.left + column,
  );
};

const followUp = { id: "F-NEW", customer: "海纳", content: "谈了", method: "phone", date: today } as const;
const daysOf = async () =>
  Object.fromEntries((await readAllRecords()).records.customers.map(({ id, nextFollowUp }) => [id, nextFollowUp]));

test("What a colleague types while a follow-up is withdrawn stays", async () => {
  const saved = await addFollowUp(followUp, { newId: () => "X-NEVER" });
  if (saved.kind !== "saved") throw new Error(saved.kind);
  atRequests({ 2: () => opened.excel.person.type(sheetName, plannedDayOf("C-HAINA"), "2026-12-24") });
  const addition = { table: "FollowUps", records: [saved.record], changes: saved.changes } as const;
  expect(await withdrawRecords(addition)).toEqual({ kind: "withdrawn", kept: 1 });
  expect((await readAllRecords()).records.followUps.map(({ id }) => id)).not.toContain("F-NEW");
  expect(await daysOf()).toEqual({ "C-HAINA": day("2026-12-24"), "C-YUAN": null });
});

test("A planned day comes back to its customer while a colleague sorts", async () => {
  const before = await daysOf();
  const saved = await addFollowUp(followUp, { newId: () => "X-NEVER" });
  if (saved.kind !== "saved") throw new Error(saved.kind);
  opened.excel.person.type(sheetName, plannedDayOf("C-YUAN"), "2026-12-24");
  atRequests({ 2: sort });
  const addition = { table: "FollowUps", records: [saved.record], changes: saved.changes } as const;
  expect(await withdrawRecords(addition)).toEqual({ kind: "withdrawn", kept: 0 });
  expect(await daysOf()).toEqual({ ...before, "C-YUAN": day("2026-12-24") });
});
