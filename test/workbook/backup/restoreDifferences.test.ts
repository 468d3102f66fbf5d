import { importRecords } from "../../../src/actions/importRecords";
import { readAllRecords } from "../../../src/actions/readRecords";
import { restoreDifferences, undoRestore } from "../../../src/actions/restoreDifferences";
import { updateRecord } from "../../../src/actions/updateRecord";
import { withdrawRecords } from "../../../src/actions/withdrawRecords";
import { compareRecords } from "../../../src/domain/backup/compareRecords";
import { planRestore } from "../../../src/domain/backup/planRestore";
import { readTrackerFile } from "../../../src/domain/backup/readTrackerFile";
import type { TrackerBackup } from "../../../src/domain/backup/trackerBackup";
import { presetKeys } from "../../../src/schema/presets/presets";
import { aCustomer, aFollowUp, anOrder } from "../../builders/records";
import { openTracker, readEverything, today, type OpenedExcel } from "../../builders/trackerExcel";

jest.setTimeout(120_000);

let opened: OpenedExcel;
let backup: TrackerBackup;
beforeAll(async () => {
  opened = await openTracker();
  const customers = ["海纳", "北辰"].map((name, index) => aCustomer({ id: `C-${index}`, name }));
  const followUps = [aFollowUp({ id: "F-1", customer: "海纳" }), aFollowUp({ id: "F-2", customer: "北辰" })];
  await importRecords({ table: "Customers", records: customers, followUps, newValues: {} });
  await importRecords({ table: "Orders", records: [anOrder({ customer: "海纳" })], newValues: {} });
  const read = await readTrackerFile(await opened.excel.save(), today);
  if (read.kind === "refused") throw new Error(read.fault.code);
  backup = read.backup;
  await updateRecord("Customers", "C-0", { name: "海纳五金", phone: "0571-1" });
  const orders = (await readAllRecords()).records.orders.map((order) => ({ ...order, customer: "海纳五金" }));
  expect((await withdrawRecords({ table: "Orders", records: orders, changes: [] })).kind).toBe("withdrawn");
  await importRecords({ table: "Customers", records: [aCustomer({ id: "C-9", name: "新客" })], newValues: {} });
});
afterAll(() => opened.close());

const look = async () => {
  const { records, facts } = await readAllRecords();
  return { records, differences: compareRecords({ records, settings: facts.settings }, backup) };
};

test("what differs goes back to what the backup says, rows that mention a customer along with its name, and undo takes it back", async () => {
  const { records, differences } = await look();
  expect(differences.map(({ table, kind, recordId }) => [table, kind, recordId])).toEqual([
    ["Customers", "changed", "C-0"],
    ["Customers", "added", "C-9"],
    ["FollowUps", "changed", "F-1"],
    ["Orders", "removed", "SO-1"],
  ]);
  const before = await readEverything();
  const chosen = differences.filter(({ table }) => table !== "FollowUps");
  const plan = planRestore(chosen, records);
  const { result, syncs } = await opened.measure(() => restoreDifferences(plan));
  expect(result).toMatchObject({ kept: 0, batch: [{ table: "Orders" }] });
  expect(syncs).toBeLessThanOrEqual(6);
  expect((await look()).differences.map(({ recordId }) => recordId)).toEqual(["C-9"]);
  expect(await undoRestore(result)).toEqual({ kept: 0, records: "withdrawn" });
  expect(await readEverything()).toEqual(before);
});

test("what somebody changed since the comparison is left alone, and a second click restores nothing twice", async () => {
  const { records, differences } = await look();
  const plan = planRestore(differences, records);
  await updateRecord("Customers", "C-0", { phone: "0571-7" });
  const first = await restoreDifferences(plan);
  expect(first.kept).toBe(1);
  const again = await restoreDifferences(plan);
  expect(again).toMatchObject({ changes: [], batch: [], kept: plan.changes.length + 1 });
  const after = await look();
  expect(after.records.orders).toHaveLength(1);
  expect(after.records.customers[0]).toMatchObject({ name: "海纳", phone: "0571-7" });
});

test("an .xlsx file read without Excel holds the records and settings that Excel reads", async () => {
  for (const preset of presetKeys) {
    const tracker = await openTracker({ preset, withDemoData: true, language: preset === "trade" ? "en" : "zh" });
    const { records, facts } = await readAllRecords();
    const bytes = await tracker.excel.save();
    tracker.close();
    const { language, settings } = facts;
    expect(await readTrackerFile(bytes, today)).toEqual({
      kind: "read",
      backup: { made: today, preset, language, settings, records },
    });
  }
});
