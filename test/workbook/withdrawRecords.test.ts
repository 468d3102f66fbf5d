import { addCustomer } from "../../src/actions/addCustomer";
import { addFollowUp } from "../../src/actions/addFollowUp";
import { addOrder } from "../../src/actions/addOrder";
import { addPayment } from "../../src/actions/addPayment";
import { newRecordId } from "../../src/actions/recordId";
import { goToRecord } from "../../src/actions/goToRecord";
import type { SaveResult } from "../../src/actions/saveResult";
import { updateRecord } from "../../src/actions/updateRecord";
import { withdrawRecords, type Addition } from "../../src/actions/withdrawRecords";
import { RangeGeometry } from "../../src/embedded-excel/objects/rangeGeometry";
import type { TableKey } from "../../src/schema/columnSpec";
import { day } from "../builders/day";
import { inExcel, openTracker, readEverything, readTable, today, type OpenedExcel } from "../builders/trackerExcel";

const newId = newRecordId;
let opened: OpenedExcel;
beforeEach(async () => {
  opened = await openTracker();
});
afterEach(() => {
  jest.restoreAllMocks();
  opened.close();
});

async function additionOf<Table extends TableKey>(table: Table, saving: Promise<SaveResult<Table>>): Promise<Addition> {
  const result = await saving;
  if (result.kind !== "saved") throw new Error(JSON.stringify(result));
  return { table, records: [{ ...result.record }], changes: result.changes };
}

const addHaina = () => addCustomer({ id: "C-HAINA", name: "海纳", mobile: "13800000000" }, { newId });
const addYuan = () => addCustomer({ id: "C-YUAN", name: "远航", phone: "0571-1", notes: "=x" }, { newId });
const addSmallOrder = () =>
  addOrder({ orderNumber: "SO-1", customer: "海纳", amount: 100.1, depositPercent: 30 }, { newId });
const names = async () => (await readTable("Customers")).map((row) => row["客户名称"]);

describe("Taking back what was just added", () => {
  it("leaves the workbook as it was before, in 3 syncs", async () => {
    await addHaina();
    const before = await readEverything();
    const customer = await additionOf("Customers", addYuan());
    const { result, syncs } = await opened.measure(() => withdrawRecords(customer));
    expect(result).toEqual({ kind: "withdrawn", kept: 0 });
    expect(syncs).toBe(3);
    expect(await readEverything()).toEqual(before);
    const order = await additionOf("Orders", addSmallOrder());
    expect(await withdrawRecords(order)).toEqual({ kind: "withdrawn", kept: 0 });
    expect(await readEverything()).toEqual(before);
  });

  it("keeps the one row of a table, blank, and the next record fills it", async () => {
    const before = await readEverything();
    const first = await additionOf("Customers", addHaina());
    await withdrawRecords(first);
    expect(await readEverything()).toEqual(before);
    await addYuan();
    expect(await names()).toEqual(["远航"]);
  });

  it("finds the row where it stands now, and leaves what stands below the table", async () => {
    await addHaina();
    const middle = await additionOf("Customers", addYuan());
    await addCustomer({ name: "第三", mobile: "13800000003" }, { newId });
    await inExcel(async (context) => {
      const sheet = context.workbook.tables.getItem("Customers").worksheet;
      sheet.getRange("B8").values = [["别删"]];
      sheet.getRange("A2:B2").getEntireRow().insert("Down");
      await context.sync();
    });
    expect(await withdrawRecords(middle)).toMatchObject({ kind: "withdrawn" });
    expect(await names()).toEqual(["海纳", "第三"]);
    expect((await readTable("Customers"))[1]).toMatchObject({ 提醒原因: "首次联系" });
    expect(opened.excel.person.shownText("客户", "B8")).toBe("别删");
    await goToRecord("Customers", "C-HAINA");
  });

  it("brings back the planned day that a follow-up had cleared", async () => {
    await addCustomer({ id: "C-1", name: "改约", mobile: "13800000009", nextFollowUp: day("12-20") }, { newId });
    const before = await readEverything();
    const followUp = await additionOf("FollowUps", addFollowUp({ customer: "改约", content: "提前聊了" }, { newId }));
    expect((await readTable("Customers"))[0]).toMatchObject({ 改约日期: "" });
    const { result, syncs } = await opened.measure(() => withdrawRecords(followUp));
    expect(result).toEqual({ kind: "withdrawn", kept: 0 });
    expect(syncs).toBe(3);
    expect(await readEverything()).toEqual(before);
  });

  it("leaves a planned day that somebody typed since", async () => {
    await addCustomer({ id: "C-1", name: "改约", mobile: "13800000009", nextFollowUp: day("12-20") }, { newId });
    const followUp = await additionOf("FollowUps", addFollowUp({ customer: "改约", content: "提前聊了" }, { newId }));
    await updateRecord("Customers", "C-1", { nextFollowUp: day("12-24") });
    expect(await withdrawRecords(followUp)).toEqual({ kind: "withdrawn", kept: 1 });
    expect((await readTable("Customers"))[0]).toMatchObject({ 改约日期: day("12-24"), 跟进次数: 0 });
  });
});

describe("Nothing is taken back", () => {
  it("when somebody changed the record since", async () => {
    await addHaina();
    const customer = await additionOf("Customers", addYuan());
    await updateRecord("Customers", "C-YUAN", { owner: "李明" });
    const before = await readEverything();
    const { result, syncs } = await opened.measure(() => withdrawRecords(customer));
    expect(result).toEqual({ kind: "changed" });
    expect(syncs).toBe(2);
    expect(await readEverything()).toEqual(before);
  });

  it("when something was entered about it, by name or by id", async () => {
    const customer = await additionOf("Customers", addHaina());
    const order = await additionOf("Orders", addSmallOrder());
    await addPayment({ order: "so-1", amount: 30, kind: "deposit" }, { newId });
    expect(await withdrawRecords(order)).toEqual({ kind: "inUse", usedIn: ["Payments"] });
    expect(await withdrawRecords(customer)).toEqual({ kind: "inUse", usedIn: ["Orders"] });
    await inExcel(async (context) => {
      context.workbook.tables.getItem("Orders").columns.getItem("客户").getDataBodyRange().values = [["c-haina"]];
      await context.sync();
    });
    expect(await withdrawRecords(customer)).toEqual({ kind: "inUse", usedIn: ["Orders"] });
    expect(await readTable("Customers")).toHaveLength(1);
  });

  it("when it is gone already", async () => {
    await addHaina();
    const customer = await additionOf("Customers", addYuan());
    await withdrawRecords(customer);
    const before = await readEverything();
    expect(await withdrawRecords(customer)).toEqual({ kind: "gone" });
    expect(await readEverything()).toEqual(before);
  });

  it("when the sheet is protected: the planned day stays cleared too", async () => {
    await addCustomer({ id: "C-1", name: "改约", mobile: "13800000009", nextFollowUp: day("12-20") }, { newId });
    const followUp = await additionOf("FollowUps", addFollowUp({ customer: "改约", content: "聊了" }, { newId }));
    await inExcel(async (context) => {
      context.workbook.tables.getItem("FollowUps").worksheet.protection.protect();
      await context.sync();
    });
    const before = await readEverything();
    await expect(withdrawRecords(followUp)).rejects.toMatchObject({ code: "accessDenied" });
    expect(await readEverything()).toEqual(before);
  });

  it("when rows move at the very moment: somebody else's row is put back, and it begins anew", async () => {
    await addHaina();
    await addCustomer({ name: "别人", mobile: "13800000005", notes: "'引号", created: today - 3 }, { newId });
    const customer = await additionOf("Customers", addYuan());
    const original = Object.getOwnPropertyDescriptor(RangeGeometry.prototype, "getEntireRow")
      ?.value as RangeGeometry["getEntireRow"];
    jest.spyOn(RangeGeometry.prototype, "getEntireRow").mockImplementationOnce(function (this: RangeGeometry) {
      return original.call(this).getOffsetRange(-1, 0);
    });
    expect(await withdrawRecords(customer)).toEqual({ kind: "withdrawn", kept: 0 });
    const left = (await readTable("Customers")).map((row) => [row["客户名称"], row["手机"], row["备注"]]);
    expect(left).toEqual([
      ["海纳", "13800000000", ""],
      ["别人", "13800000005", "'引号"],
    ]);
  });
});
