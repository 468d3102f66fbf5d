/** Repairs, renewed rules and upgrades stand in the log, which never stands in their way. */
import { stampActionsWith } from "../../../src/actions/actionStamp";
import { renewTableRules } from "../../../src/actions/renewTableRules";
import { findDamage, repairWorkbook } from "../../../src/actions/repairWorkbook";
import { undoAction } from "../../../src/actions/undoAction";
import { upgradeWorkbook } from "../../../src/actions/upgradeWorkbook";
import { copyState } from "../../../src/embedded-excel/replicas/copyState";
import { readXlsx } from "../../../src/embedded-excel/xlsx/readXlsx";
import { schemaVersion } from "../../../src/schema/schemaVersion";
import { onWorkbook } from "../../builders/damagedTracker";
import { earlierFile } from "../../builders/earlierVersion";
import { lastActionId, logAs, readLog } from "../../builders/loggedTracker";
import { openSmallTracker, type OpenedSmallTracker } from "../../builders/smallTracker";

jest.setTimeout(120_000);

let opened: OpenedSmallTracker;
beforeAll(async () => {
  opened = await openSmallTracker();
});
beforeEach(() => {
  opened.begin();
  logAs("张三");
});
afterAll(() => {
  stampActionsWith(null);
  opened.close();
});

const loseColumn = () => onWorkbook(({ tables }) => tables.getItem("Customers").columns.getItem("手机").delete());

test("A repair tells what it put back, and what to do where one wants it otherwise", async () => {
  await loseColumn();
  await onWorkbook(({ worksheets }) => worksheets.getItem("今日提醒").delete());
  await repairWorkbook();
  const rows = await readLog();
  expect(rows).toContainEqual(
    expect.objectContaining({ who: "张三", what: "修复", table: "客户", record: "手机", after: "补回列" }),
  );
  expect(rows).toContainEqual(expect.objectContaining({ table: "今日提醒", record: null, after: "新建工作表" }));
  expect(new Set(rows.map(({ action, undoable }) => `${String(action)} ${String(undoable)}`)).size).toBe(1);
  expect(await undoAction(await lastActionId())).toEqual({ kind: "notPossible", why: "structure" });
});

test("A repair that finds nothing to do leaves no entry", async () => {
  await repairWorkbook();
  expect(await readLog()).toEqual([]);
});

test("A log that was deleted tells of the repair that made it again", async () => {
  await onWorkbook(({ worksheets }) => worksheets.getItem("操作记录").delete());
  await repairWorkbook();
  expect((await readLog())[0]).toMatchObject({ what: "修复", table: "操作记录", after: "新建工作表" });
});

test.each([
  ["locked", ({ worksheets }: Excel.Workbook) => worksheets.getItem("操作记录").protection.protect()],
  ["switched off", ({ names }: Excel.Workbook) => (names.getItem("LogChanges").getRange().values = [[false]])],
])("A log that is %s does not keep a repair from its work", async (_, change) => {
  await onWorkbook(change);
  await loseColumn();
  await repairWorkbook();
  expect(await findDamage()).toEqual([]);
  expect(await readLog()).toEqual([]);
});

test("A log that somebody locks in that moment does not keep a repair from its work", async () => {
  await loseColumn();
  const damaged = copyState(opened.excel.state);
  const countRequests = async (lockAt: number | null) => {
    opened.excel.openState(copyState(damaged));
    let requests = 0;
    opened.client.disturb = () => {
      requests += 1;
      const log = opened.excel.state.sheets.find(({ name }) => name === "操作记录");
      if (requests === lockAt && log) log.protection = { options: {}, password: "" };
      return null;
    };
    await repairWorkbook().finally(() => (opened.client.disturb = null));
    return requests;
  };
  const requests = await countRequests(null);
  expect(await readLog()).not.toEqual([]);
  // The last one only lets go of what Excel kept, the one before it brings the entries.
  expect(await countRequests(requests - 1)).toBe(requests + 1);
  expect(await findDamage()).toEqual([]);
  expect(await readLog()).toEqual([]);
});

test("Checks and colours that were written anew are a row each, for one sync more", async () => {
  await onWorkbook(({ tables }) => {
    const customers = tables.getItem("Customers");
    customers.columns.getItem("销售阶段").getDataBodyRange().dataValidation.clear();
    customers.getDataBodyRange().conditionalFormats.clearAll();
  });
  const { syncs } = await opened.measure(renewTableRules);
  expect(syncs).toBe(10);
  expect(await readLog()).toMatchObject([
    { what: "补检查和颜色", table: "客户", record: "销售阶段", after: "重设输入检查", undoable: "structure" },
    { table: "客户", record: null, after: "重设颜色规则" },
  ]);
});

test("An upgrade tells the version before and after and its steps, in no more syncs", async () => {
  opened.excel.openState(await readXlsx(earlierFile("trade", "zh", 1)));
  const { syncs } = await opened.measure(() => upgradeWorkbook());
  expect(syncs).toBe(16);
  const rows = await readLog();
  expect(rows[0]).toMatchObject({
    ...{ what: "升级", table: "工作簿", field: "版本", before: "1", after: String(schemaVersion) },
    undoable: "structure",
  });
  expect(rows).toContainEqual(expect.objectContaining({ table: "区域汇总", after: "重新做" }));
  expect(rows.length).toBeGreaterThan(3);
});
