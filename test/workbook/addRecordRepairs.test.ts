/** What people do to the sheets between two records, and what can fail while one is added. */
import { addCustomer } from "../../src/actions/addCustomer";
import { addFollowUp } from "../../src/actions/addFollowUp";
import { newRecordId } from "../../src/actions/recordId";
import { RangeGeometry } from "../../src/embedded-excel/objects/rangeGeometry";
import { ExcelError } from "../../src/embedded-excel/workbook/excelError";
import { day } from "../builders/day";
import { inExcel, openTracker, readEverything, readTable, type OpenedExcel } from "../builders/trackerExcel";

const newId = newRecordId;
let opened: OpenedExcel;
beforeEach(async () => {
  opened = await openTracker();
  await addCustomer({ name: "海纳", mobile: "13800000000", owner: "李明" }, { newId });
});
afterEach(() => {
  jest.restoreAllMocks();
  opened.close();
});

const addSecond = () =>
  opened.measure(() => addCustomer({ name: "远航", mobile: "13800000001", owner: "李明" }, { newId }));

const onCustomers = (change: (sheet: Excel.Worksheet, table: Excel.Table) => void) =>
  inExcel(async (context) => {
    const table = context.workbook.tables.getItem("Customers");
    change(table.worksheet, table);
    await context.sync();
  });

describe("A sheet that people changed", () => {
  it("a renamed header changes nothing for the add-in", async () => {
    await onCustomers((_sheet, table) => (table.columns.getItem("手机").getHeaderRowRange().values = [["移动电话"]]));
    const { result, syncs } = await addSecond();
    expect(result).toMatchObject({ kind: "saved" });
    expect(syncs).toBeLessThanOrEqual(3);
    expect((await readTable("Customers"))[1]).toMatchObject({ 客户名称: "远航", 移动电话: "13800000001" });
  });

  it("a column of their own in the middle stays theirs", async () => {
    await onCustomers((sheet) => sheet.getRange("C:C").insert("Right"));
    await onCustomers((sheet) => (sheet.getRange("C3").values = [["VIP"]]));
    const { result, syncs } = await addSecond();
    expect(result).toMatchObject({ kind: "saved" });
    expect(syncs).toBeLessThanOrEqual(3);
    const rows = await readTable("Customers");
    expect(Object.values(rows[0] ?? {})).toContain("VIP");
    expect(rows[1]).toMatchObject({ 客户名称: "远航", 手机: "13800000001", 业务员: "李明", 提醒原因: "首次联系" });
  });

  it("a blank first column keeps the table from growing: it is helped, with at most 2 more syncs", async () => {
    await onCustomers((sheet) => sheet.getRange("A:A").insert("Right"));
    const { result, syncs } = await addSecond();
    expect(result).toMatchObject({ kind: "saved" });
    expect(syncs).toBeLessThanOrEqual(5);
    expect((await readTable("Customers"))[1]).toMatchObject({ 客户名称: "远航", 提醒原因: "首次联系" });
  });

  it("notes below the table move down", async () => {
    await onCustomers((sheet) => (sheet.getRange("B5:B6").values = [["合计请看区域汇总"], ["别删"]]));
    expect((await addSecond()).result).toMatchObject({ kind: "saved" });
    const third = await opened.measure(() => addCustomer({ name: "第三", mobile: "13800000002" }, { newId }));
    expect(third.result).toMatchObject({ kind: "saved" });
    expect(third.syncs).toBeLessThanOrEqual(3);
    expect((await readTable("Customers")).map((row) => row["客户名称"])).toEqual(["海纳", "远航", "第三"]);
    expect(opened.excel.person.shownText("客户", "B6")).toBe("合计请看区域汇总");
    expect(opened.excel.person.shownText("客户", "B7")).toBe("别删");
  });

  it("a totals row stays the last one", async () => {
    await onCustomers((_sheet, table) => (table.showTotals = true));
    const { result, syncs } = await addSecond();
    expect(result).toMatchObject({ kind: "saved" });
    expect(syncs).toBeLessThanOrEqual(5);
    const rows = await readTable("Customers");
    expect(rows).toHaveLength(3);
    expect(rows[1]).toMatchObject({ 客户名称: "远航" });
    expect(rows[2]).not.toMatchObject({ 客户名称: "远航" });
  });

  it("without the hidden names the headers lead to the columns", async () => {
    await inExcel(async (context) => {
      const names = context.workbook.names.load("items/name");
      await context.sync();
      for (const item of names.items) if (item.name.startsWith("gd.Customers.")) item.delete();
      await context.sync();
    });
    const { result, syncs } = await addSecond();
    expect(result).toMatchObject({ kind: "saved" });
    expect(syncs).toBeLessThanOrEqual(5);
    expect((await readTable("Customers"))[1]).toMatchObject({ 客户名称: "远航", 手机: "13800000001" });
  });

  it("a deleted optional column is done without", async () => {
    await onCustomers((_sheet, table) => table.columns.getItem("公司全称").delete());
    expect((await addSecond()).result).toMatchObject({ kind: "saved" });
    expect((await readTable("Customers"))[1]).toMatchObject({ 客户名称: "远航", 手机: "13800000001" });
  });

  it("a deleted column that every customer needs is named", async () => {
    await onCustomers((_sheet, table) => table.columns.getItem("客户名称").delete());
    const before = await readEverything();
    await expect(addSecond()).rejects.toMatchObject({
      code: "columnMissing",
      details: { table: "Customers", column: "name" },
    });
    expect(await readEverything()).toEqual(before);
  });

  it("a deleted table is named", async () => {
    await onCustomers((_sheet, table) => table.delete());
    await expect(addSecond()).rejects.toMatchObject({ code: "tableMissing", details: { table: "Customers" } });
  });

  it("a protected sheet takes no record, and nothing is written", async () => {
    await onCustomers((sheet) => sheet.protection.protect());
    const before = await readEverything();
    await expect(addSecond()).rejects.toMatchObject({ code: "accessDenied" });
    expect(await readEverything()).toEqual(before);
  });

  it("a text in a date column does not disturb others", async () => {
    await onCustomers(
      (_sheet, table) => (table.columns.getItem("建档日期").getDataBodyRange().values = [["去年春天"]]),
    );
    expect((await addSecond()).result).toMatchObject({ kind: "saved" });
    expect((await readTable("Customers"))[0]).toMatchObject({ 建档日期: "去年春天" });
  });

  it("a manual calculation mode is no obstacle", async () => {
    await inExcel(async (context) => {
      context.application.calculationMode = "Manual";
      await context.sync();
    });
    const { result, syncs } = await addSecond();
    expect(result).toMatchObject({ kind: "saved" });
    expect(syncs).toBeLessThanOrEqual(4);
  });
});

describe("A request that fails half-way", () => {
  it("takes the follow-up back when the customer's date cannot be cleared", async () => {
    await addCustomer({ name: "改约", mobile: "13800000009", nextFollowUp: day("12-20") }, { newId });
    await onCustomers((sheet) => sheet.protection.protect());
    const before = await readEverything();
    await expect(addFollowUp({ customer: "改约", content: "聊了" }, { newId })).rejects.toMatchObject({
      code: "accessDenied",
    });
    expect(await readEverything()).toEqual(before);
  });

  it("takes the row back when looking at it fails, and it can be added again", async () => {
    const before = await readEverything();
    const original = Object.getOwnPropertyDescriptor(RangeGeometry.prototype, "getLastRow")
      ?.value as RangeGeometry["getLastRow"];
    let calls = 0;
    jest.spyOn(RangeGeometry.prototype, "getLastRow").mockImplementation(function (this: RangeGeometry) {
      calls += 1;
      // Two to find the place, the third to look at the new row.
      if (calls === 3) throw new ExcelError("GeneralException");
      return original.call(this);
    });
    await expect(addSecond()).rejects.toMatchObject({ code: "hostFailure" });
    jest.restoreAllMocks();
    expect(await readEverything()).toEqual(before);
    expect((await addSecond()).result).toMatchObject({ kind: "saved" });
  });
});
