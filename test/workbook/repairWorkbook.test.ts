/** Damage that people do to our sheets, and that the repair puts right from the plan without losing what they typed. */
import { openWorkbook } from "../../src/actions/openWorkbook";
import { readAllRecords } from "../../src/actions/readRecords";
import { findDamage, repairWorkbook } from "../../src/actions/repairWorkbook";
import { tableKeys } from "../../src/schema/tables/tables";
import { expectEverythingWorks, onWorkbook, seeTracker, undoTable } from "../builders/damagedTracker";
import { findErrorCells, openTracker, readTable, type OpenedExcel } from "../builders/trackerExcel";

let opened: OpenedExcel;
beforeEach(async () => {
  opened = await openTracker({ withDemoData: true });
});
afterEach(() => opened.close());

describe("A workbook in which nothing is wrong", () => {
  it("has no step to do", async () => {
    const { result, syncs } = await opened.measure(findDamage);
    expect(result).toEqual([]);
    expect(syncs).toBe(4);
  });
});

/** What works on one table works on the others: they are made from the same plan. */
const expectUsable = async (table: string) => {
  if (table === "Customers" || table === "Payments") await expectEverythingWorks();
  expect(await findDamage()).toEqual([]);
};

describe("Rows that are no table any more", () => {
  it.each(tableKeys)("become the table %s again, none of them lost", async (table) => {
    const before = await seeTracker();
    await undoTable(table);
    expect(await openWorkbook()).toMatchObject({ kind: "damaged", missingTables: [table] });
    const { steps } = await repairWorkbook();
    expect(steps).toContainEqual(expect.objectContaining({ kind: "remakeTable", table }));
    expect(await seeTracker()).toEqual(before);
    expect(await findErrorCells()).toEqual([]);
    await expectUsable(table);
  });
});

describe("A deleted sheet", () => {
  const sheetOf = { Customers: "客户", FollowUps: "跟进", Orders: "订单", Payments: "收款", Feedback: "反馈" } as const;

  it.each(tableKeys)("of %s is made again, empty, and the other tables keep their rows", async (table) => {
    const before = await seeTracker();
    await onWorkbook(({ worksheets }) => worksheets.getItem(sheetOf[table]).delete());
    const { steps } = await repairWorkbook();
    expect(steps).toContainEqual({ kind: "addSheet", sheetKey: table, sheetName: sheetOf[table] });
    expect(await findErrorCells()).toEqual([]);
    const after = (await readAllRecords()).records as unknown as Record<string, unknown>;
    const wasBefore = before.records as Record<string, unknown>;
    const own = { Customers: "customers", FollowUps: "followUps", Orders: "orders", Payments: "payments" } as const;
    const gone: string = table === "Feedback" ? "feedback" : own[table];
    expect(after).toEqual({ ...wasBefore, [gone]: [] });
    await expectUsable(table);
  });

  it.each(["今日提醒", "区域汇总", "使用说明"])("%s is made again from the plan", async (name) => {
    const before = await seeTracker();
    await onWorkbook(({ worksheets }) => worksheets.getItem(name).delete());
    await repairWorkbook();
    expect(await seeTracker()).toEqual(before);
    expect(await findErrorCells()).toEqual([]);
    expect(await findDamage()).toEqual([]);
  });

  it("选项 is made again with the usual values, in the language and trade of the tables", async () => {
    const before = await seeTracker();
    await onWorkbook(({ worksheets }) => worksheets.getItem("选项").delete());
    expect(await openWorkbook()).toMatchObject({ kind: "damaged" });
    await repairWorkbook();
    const after = await seeTracker();
    expect(after.records).toEqual(before.records);
    expect(await findErrorCells()).toEqual([]);
    await expectEverythingWorks();
  });
});

describe("A table whose cells were deleted with it", () => {
  it.each(tableKeys)("%s is made again on its sheet", async (table) => {
    await onWorkbook(({ tables }) => tables.getItem(table).delete());
    const { steps } = await repairWorkbook();
    expect(steps).toContainEqual(expect.objectContaining({ kind: "addTable", table }));
    expect(await findErrorCells()).toEqual([]);
    // That everything works on a table made anew is tried with the deleted sheets.
    expect(await findDamage()).toEqual([]);
  });
});

describe("A deleted column", () => {
  it.each([
    ["Customers", "手机"],
    ["Customers", "应跟进日"],
    ["Customers", "客户ID"],
    ["Orders", "客户"],
    ["Orders", "金额"],
    ["FollowUps", "客户"],
    ["Payments", "订单编号"],
    ["Feedback", "状态"],
  ])("of %s, %s, is put back at its place", async (table, header) => {
    const headers = Object.keys((await readTable(table))[0] ?? {});
    const target = headers.find((each) => each === header) ?? headers[1] ?? "";
    const before = await readTable(table);
    await onWorkbook(({ tables }) => tables.getItem(table).columns.getItem(target).delete());
    const { steps } = await repairWorkbook();
    expect(steps).toContainEqual(expect.objectContaining({ kind: "addColumn", table, header: target }));
    const after = await readTable(table);
    expect(Object.keys(after[0] ?? {})).toEqual(headers);
    expect(after).toHaveLength(before.length);
    expect(await findErrorCells()).toEqual([]);
    expect(await findDamage()).toEqual([]);
  });
});
