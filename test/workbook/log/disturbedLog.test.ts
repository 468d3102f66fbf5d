/** The log never stands in the way of an action, and loses no rows where people disturb it. */
import { changeSettings } from "../../../src/actions/changeSettings";
import { importRecords } from "../../../src/actions/importRecords";
import { readAllRecords } from "../../../src/actions/readRecords";
import { undoAction } from "../../../src/actions/undoAction";
import { updateRecord } from "../../../src/actions/updateRecord";
import { logTableName } from "../../../src/schema/log/logColumns";
import type { AnyRecord } from "../../../src/schema/records";
import type { SwitchSetting } from "../../../src/schema/settingNames";
import { onWorkbook } from "../../builders/damagedTracker";
import { lastActionId, logAs, openLoggedFirms, readLog } from "../../builders/loggedTracker";
import { aCustomer, aFollowUp } from "../../builders/records";
import { readEverything, readTable, type OpenedExcel } from "../../builders/trackerExcel";

jest.setTimeout(180_000);

let opened: OpenedExcel;
beforeAll(async () => {
  opened = await openLoggedFirms();
});
afterAll(() => opened.close());

const change = (id: string, notes: string) => updateRecord("Customers", id, { notes });
const turn = (setting: SwitchSetting, after: boolean) =>
  changeSettings([{ place: { kind: "switch", setting }, before: !after, after }]);

test("Two people who write at the same moment both stand in it, and only one sync more is taken", async () => {
  const before = (await readLog()).length;
  const first = change("C-1", "甲的备注");
  logAs("李四");
  const { syncs } = await opened.measure(() => Promise.all([first, change("C-2", "乙的备注")]));
  expect(syncs).toBeLessThanOrEqual(9);
  const written = (await readLog()).slice(before);
  expect(written.map(({ record, after }) => [record, after]).sort()).toEqual([
    ["乙公司", "乙的备注"],
    ["甲公司", "甲的备注"],
  ]);
});

test("What somebody typed below it stays", async () => {
  const rows = (await readLog()).length;
  const remark = "A" + String(rows + 5);
  await onWorkbook(({ worksheets }) => (worksheets.getItem("操作记录").getRange(remark).values = [["别删"]]));
  await updateRecord("Customers", "C-1", { notes: "一", region: "华东", potential: "A" });
  const log = await readLog();
  expect(log.filter(({ after }) => ["一", "华东", "A"].includes(String(after)))).toHaveLength(3);
  expect(JSON.stringify(await readEverything())).toContain("别删");
});

test("Old rows may be deleted, and columns renamed", async () => {
  await onWorkbook(({ tables }) => {
    const table = tables.getItem(logTableName);
    table.columns.getItem("操作人").getHeaderRowRange().values = [["谁"]];
    table.getDataBodyRange().getRow(0).getResizedRange(2, 0).delete("Up");
  });
  await change("C-1", "二");
  expect((await readTable(logTableName)).at(-1)).toMatchObject({ 谁: "李四", 改后: "二" });
});

test.each([
  ["switched off", () => turn("logChanges", false), () => turn("logChanges", true)],
  [
    "locked",
    () => onWorkbook(({ worksheets }) => worksheets.getItem("操作记录").protection.protect()),
    () => onWorkbook(({ worksheets }) => worksheets.getItem("操作记录").protection.unprotect()),
  ],
])("%s, it takes no rows, and actions go on in as many syncs", async (_, hinder, allow) => {
  await hinder();
  const before = await readLog();
  const { result, syncs } = await opened.measure(() => change("C-1", "三"));
  expect(result).toMatchObject({ kind: "saved" });
  expect(syncs).toBe(4);
  expect(await readLog()).toEqual(before);
  await allow();
  await change("C-1", "四");
  expect(await readLog()).toHaveLength(before.length + 1);
});

test("Personal fields stand in it where the team wants them, and then they go back, too", async () => {
  await turn("logPersonalFields", true);
  await updateRecord("Customers", "C-1", { phone: "0571-9" });
  expect((await readLog()).at(-1)).toMatchObject({ before: "0571-1", after: "0571-9" });
  expect(await undoAction(await lastActionId())).toMatchObject({ kind: "undone" });
  expect((await readAllRecords()).records.customers[0]).toMatchObject({ phone: "0571-1" });
});

test("A large import is one row for each table, and goes back whole, unless one record was changed", async () => {
  const before = await readAllRecords();
  const entries = (await readLog()).length;
  const records = Array.from({ length: 230 }, (_, index) =>
    aCustomer({ id: `C-N${index}`, name: `进口${index}`, phone: `0571-${index}` }),
  ) as AnyRecord[];
  const followUps = records
    .slice(0, 205)
    .map(({ name }, index) => aFollowUp({ id: `F-N${index}`, customer: String(name), content: "导入" })) as AnyRecord[];
  await importRecords({ table: "Customers", records, followUps, newValues: {} });
  const actionId = await lastActionId();
  expect((await readLog()).slice(entries)).toMatchObject([
    { what: "导入", table: "客户", record: "230 条", undoable: "yes" },
    { what: "导入", table: "跟进", record: "205 条", undoable: "yes" },
  ]);
  await change("C-N100", "动过");
  expect(await undoAction(actionId)).toMatchObject({ kind: "changed", name: "进口100", field: null });
  expect(await undoAction(await lastActionId())).toMatchObject({ kind: "undone" });
  expect(await undoAction(actionId)).toMatchObject({ kind: "undone" });
  expect((await readAllRecords()).records).toEqual(before.records);
});

test("Without its sheet actions go on", async () => {
  await onWorkbook(({ worksheets }) => worksheets.getItem("操作记录").delete());
  expect(await change("C-1", "五")).toMatchObject({ kind: "saved" });
  expect(await undoAction("A-1")).toEqual({ kind: "notFound" });
});
