import { addCustomer } from "../../src/actions/addCustomer";
import { addFeedback } from "../../src/actions/addFeedback";
import { addFollowUp } from "../../src/actions/addFollowUp";
import { addOrder } from "../../src/actions/addOrder";
import { addPayment } from "../../src/actions/addPayment";
import { newRecordId } from "../../src/actions/recordId";
import type { SaveResult } from "../../src/actions/saveResult";
import { updateRecord } from "../../src/actions/updateRecord";
import { day } from "../builders/day";
import { inExcel, openTracker, readEverything, readTable, today, type OpenedExcel } from "../builders/trackerExcel";

const newId = newRecordId;
let opened: OpenedExcel;
let haina: string;
let yuanhang: string;

beforeAll(async () => {
  opened = await openTracker();
  haina = idOf(await addCustomer({ name: "海纳", mobile: "13800000000" }, { newId }));
  yuanhang = idOf(await addCustomer({ name: "远航", mobile: "13800000001" }, { newId }));
  await addFollowUp({ customer: "海纳", content: "第一次" }, { newId });
  await addFollowUp({ customer: "远航", content: "另一家" }, { newId });
  await addFollowUp({ customer: "海纳", content: "第二次" }, { newId });
  await addOrder({ orderNumber: "SO-1", customer: "海纳", orderDate: today, amount: 1000 }, { newId });
  await addPayment({ order: "SO-1", amount: 300, kind: "deposit" }, { newId });
  await addFeedback({ customer: "海纳", order: "SO-1", kind: "praise", satisfaction: 5 }, { newId });
});
afterAll(() => opened.close());

function idOf(result: SaveResult<"Customers">): string {
  if (result.kind !== "saved" || result.record.id === null) throw new Error(JSON.stringify(result));
  return result.record.id;
}

const customer = async (id: string) => (await readTable("Customers")).find((row) => row["客户ID"] === id);

describe("Changing a record", () => {
  it("writes the changed fields and no others", async () => {
    const before = await customer(haina);
    const changes = { stage: "won", phone: "0571-1", created: day("11-02"), notes: "=x" };
    const { result, syncs } = await opened.measure(() => updateRecord("Customers", haina, changes));
    expect(result).toMatchObject({ kind: "saved", record: { name: "海纳", stage: "won" } });
    expect(syncs).toBeLessThanOrEqual(4);
    const after = await customer(haina);
    expect(after).toMatchObject({ 销售阶段: "成交", 电话: "0571-1", 建档日期: day("11-02"), 备注: "=x" });
    expect(after).toMatchObject({ 手机: before?.["手机"], 客户名称: "海纳", 所在地区: before?.["所在地区"] });
  });

  it("null clears a field", async () => {
    await updateRecord("Customers", haina, { notes: null });
    expect(await customer(haina)).toMatchObject({ 备注: "" });
  });

  it("finds the record where it stands now", async () => {
    await inExcel(async (context) => {
      context.workbook.tables.getItem("Customers").worksheet.getRange("A3:AZ3").insert("Down");
      await context.sync();
    });
    expect(await updateRecord("Customers", yuanhang, { owner: "李明" })).toMatchObject({ kind: "saved" });
    expect(await customer(yuanhang)).toMatchObject({ 业务员: "李明", 客户名称: "远航" });
    await inExcel(async (context) => {
      context.workbook.tables.getItem("Customers").worksheet.getRange("A3:AZ3").delete("Up");
      await context.sync();
    });
  });

  it("says what stands there when someone changed an expected field meanwhile, and writes nothing", async () => {
    const before = await readEverything();
    const result = await updateRecord("Customers", haina, { stage: "lost" }, { expected: { stage: "lead" } });
    expect(result).toMatchObject({ kind: "conflict", current: { stage: "won", name: "海纳" } });
    expect(await readEverything()).toEqual(before);
  });

  it("writes when the expected fields are as they were, whatever happened to others", async () => {
    const result = await updateRecord("Customers", haina, { stage: "prospect" }, { expected: { stage: "won" } });
    expect(result).toMatchObject({ kind: "saved" });
  });

  it("refuses what adding would refuse", async () => {
    const result = await updateRecord("Customers", haina, { name: "远航" });
    expect(result).toMatchObject({ kind: "rejected", problems: [{ code: "notUnique", column: "name" }] });
  });

  it("a record that nobody has any more is named", async () => {
    await expect(updateRecord("Customers", "C-NOBODY", { owner: "x" })).rejects.toMatchObject({
      code: "recordMissing",
      details: { recordId: "C-NOBODY" },
    });
  });
});

describe("Renaming", () => {
  it("a customer renames it in every table that mentions it", async () => {
    expect(await updateRecord("Customers", haina, { name: "海纳贸易" })).toMatchObject({ kind: "saved" });
    const names = async (table: string) => (await readTable(table)).map((row) => row["客户"]);
    expect(await names("FollowUps")).toEqual(["海纳贸易", "远航", "海纳贸易"]);
    expect(await names("Orders")).toEqual(["海纳贸易"]);
    expect(await names("Feedback")).toEqual(["海纳贸易"]);
    expect(await customer(haina)).toMatchObject({ 跟进次数: 2, 订单数: 1 });
  });

  it("an order renames it in payments and feedback", async () => {
    expect(await updateRecord("Orders", "SO-1", { orderNumber: "SO-2026-1" })).toMatchObject({ kind: "saved" });
    expect(await readTable("Payments")).toMatchObject([{ 订单编号: "SO-2026-1" }]);
    expect((await readTable("Orders"))[0]).toMatchObject({ 订单编号: "SO-2026-1" });
  });

  it("that cannot reach one of the tables changes none", async () => {
    const protect = (isOn: boolean) =>
      inExcel(async (context) => {
        const { protection } = context.workbook.tables.getItem("Feedback").worksheet;
        if (isOn) protection.protect();
        else protection.unprotect();
        await context.sync();
      });
    await protect(true);
    const before = await readEverything();
    await expect(updateRecord("Customers", haina, { name: "改不了" })).rejects.toMatchObject({ code: "accessDenied" });
    expect(await readEverything()).toEqual(before);
    await protect(false);
  });
});
