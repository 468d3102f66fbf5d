import { addCustomer } from "../../src/actions/addCustomer";
import { addFeedback } from "../../src/actions/addFeedback";
import { addFollowUp } from "../../src/actions/addFollowUp";
import { addOrder } from "../../src/actions/addOrder";
import { addPayment } from "../../src/actions/addPayment";
import { newRecordId } from "../../src/actions/recordId";
import { day } from "../builders/day";
import { openTracker, readTable, today, type OpenedExcel } from "../builders/trackerExcel";

const newId = newRecordId;
let opened: OpenedExcel;
beforeAll(async () => {
  opened = await openTracker();
});
afterAll(() => opened.close());

const rowOf = async (table: string, header: string, value: unknown) =>
  (await readTable(table)).find((row) => row[header] === value);

describe("Adding the first records", () => {
  it("a customer fills the table's one blank row, in at most 3 syncs", async () => {
    const { result, syncs } = await opened.measure(() =>
      addCustomer({ name: "海纳", mobile: "13800000000" }, { newId }),
    );
    expect(result).toMatchObject({ kind: "saved", record: { name: "海纳", stage: "lead", created: today } });
    expect(syncs).toBeLessThanOrEqual(3);
    expect(await readTable("Customers")).toHaveLength(1);
    expect(await rowOf("Customers", "客户名称", "海纳")).toMatchObject({
      客户ID: expect.stringMatching(/^C-[2-9A-HJ-NP-Z]{6}$/) as unknown,
      销售阶段: "潜在",
      所在地区: "待确认",
      建档日期: today,
      提醒原因: "首次联系",
    });
  });

  it("the next one grows the table, with its formulas", async () => {
    await addCustomer({ name: "远航", phone: "021-55551234", owner: "李明" }, { newId });
    const rows = await readTable("Customers");
    expect(rows).toHaveLength(2);
    expect(rows[1]).toMatchObject({ 电话: "021-55551234", 提醒原因: "首次联系" });
  });

  it("a follow-up, an order, a payment and a feedback take at most 3 syncs each", async () => {
    const followUp = await opened.measure(() => addFollowUp({ customer: "海纳", content: "电话聊样品" }, { newId }));
    const orderDraft = { orderNumber: "SO-1", customer: "海纳", orderType: "bulk", orderDate: today, amount: 1000 };
    const order = await opened.measure(() => addOrder(orderDraft, { newId }));
    const payment = await opened.measure(() => addPayment({ order: "SO-1", amount: 300, kind: "deposit" }, { newId }));
    const feedback = await opened.measure(() =>
      addFeedback({ customer: "远航", kind: "suggestion", satisfaction: 4 }, { newId }),
    );
    for (const { result, syncs } of [followUp, order, payment, feedback]) {
      expect(result).toMatchObject({ kind: "saved" });
      expect(syncs).toBeLessThanOrEqual(3);
    }
    expect(await rowOf("Customers", "客户名称", "海纳")).toMatchObject({
      最近联系: today,
      跟进次数: 1,
      订单数: 1,
      未收金额: 700,
    });
  });

  it("a feedback is handled by the customer's owner unless someone is named", async () => {
    const result = await addFeedback({ customer: "远航", kind: "complaint", handler: null }, { newId });
    expect(result).toMatchObject({ kind: "saved", record: { handler: "李明" } });
  });

  it("a record says its customer by name, also when the form gave the id", async () => {
    const id = (await rowOf("Customers", "客户名称", "海纳"))?.["客户ID"];
    await addFollowUp({ customer: String(id), content: "按编号" }, { newId });
    expect(await rowOf("FollowUps", "跟进内容", "按编号")).toMatchObject({ 客户: "海纳", 客户ID: id });
  });
});

describe("A value that an open list does not know", () => {
  it("is learned with the record, and offered from then on", async () => {
    await addCustomer({ name: "新来源", mobile: "13800000003", source: "播客", owner: "李明" }, { newId });
    expect((await readTable("OptionsSource")).at(-1)).toMatchObject({ 客户来源: "播客" });
    const again = await opened.measure(() =>
      addCustomer({ name: "又一个", mobile: "13800000004", source: "播客" }, { newId }),
    );
    expect(again.syncs).toBeLessThanOrEqual(3);
    expect((await readTable("OptionsSource")).filter((row) => row["客户来源"] === "播客")).toHaveLength(1);
    expect((await readTable("OptionsOwner")).map((row) => row["业务员"])).toEqual(["待分配", "李明"]);
  });

  it("of a list with classes is a problem", async () => {
    const result = await addCustomer({ name: "新阶段", mobile: "13800000005", stage: "试用中" }, { newId });
    expect(result).toMatchObject({ kind: "rejected", problems: [{ code: "unknownValue", column: "stage" }] });
  });
});

describe("What is typed", () => {
  it.each([
    "=1+1",
    "+86 138",
    "-5",
    "@me",
    "\t=1+1",
    "'quoted",
    "1-2",
    "3/4",
    "1E5",
    "TRUE",
    "#N/A",
    "00123",
    "2026-11-01",
  ])("stays a text: %j", async (text) => {
    await addFollowUp({ customer: "海纳", content: text }, { newId });
    const rows = await readTable("FollowUps");
    expect(rows.at(-1)).toMatchObject({ 跟进内容: text });
    await addCustomer({ name: `${text} 公司${text.length}`, im: text }, { newId });
    expect((await readTable("Customers")).at(-1)).toMatchObject({
      客户名称: `${text} 公司${text.length}`,
      "微信/WhatsApp": text,
    });
  });

  it("a phone number keeps its leading zero", async () => {
    await addCustomer({ name: "零开头", phone: "0571-88886666" }, { newId });
    await addCustomer({ name: "零开头二", phone: "057188886666" }, { newId });
    expect(await rowOf("Customers", "客户名称", "零开头二")).toMatchObject({ 电话: "057188886666" });
  });

  it("a date is stored as a serial and shown as a date", async () => {
    await addFollowUp({ customer: "海纳", content: "约了", date: day("11-20"), nextDate: day("11-27") }, { newId });
    expect(await rowOf("FollowUps", "跟进内容", "约了")).toMatchObject({
      跟进日期: day("11-20"),
      下次跟进: day("11-27"),
    });
    const row = (await readTable("FollowUps")).findIndex((each) => each["跟进内容"] === "约了") + 3;
    expect(opened.excel.person.shownText("跟进", `H${row}`)).toBe("2026-11-27");
  });
});

describe("What is wrong comes back as problems, and nothing is written", () => {
  it.each([
    ["a name that is taken", () => addCustomer({ name: "海纳", mobile: "13800000001" }, { newId }), "notUnique"],
    ["no way to reach the customer", () => addCustomer({ name: "无联系" }, { newId }), "oneOfRequired"],
    ["a customer nobody knows", () => addFollowUp({ customer: "没有", content: "x" }, { newId }), "customerUnknown"],
    [
      "an order number that is taken",
      () => addOrder({ orderNumber: "SO-1", customer: "海纳", amount: 1 }, { newId }),
      "notUnique",
    ],
    [
      "an order nobody knows",
      () => addPayment({ order: "SO-9", amount: 1, kind: "balance" }, { newId }),
      "orderUnknown",
    ],
    [
      "a satisfaction of 6",
      () => addFeedback({ customer: "海纳", kind: "praise", satisfaction: 6 }, { newId }),
      "outOfRange",
    ],
    [
      "an amount with three decimals",
      () => addPayment({ order: "SO-1", amount: 1.005, kind: "balance" }, { newId }),
      "decimals",
    ],
    ["a text for a date", () => addFollowUp({ customer: "海纳", content: "x", date: "about noon" }, { newId }), "date"],
  ] as const)("%s", async (_what, add, code) => {
    const counts = async () =>
      (await Promise.all(["Customers", "FollowUps", "Orders", "Payments", "Feedback"].map(readTable))).map(
        ({ length }) => length,
      );
    const before = await counts();
    const { result, syncs } = await opened.measure<{ kind: string }>(add);
    expect(result).toMatchObject({ kind: "rejected", problems: [{ code }] });
    expect(syncs).toBe(1);
    expect(await counts()).toEqual(before);
  });
});

describe("A follow-up", () => {
  it("clears the day to which the customer's next one had been moved", async () => {
    await addCustomer({ name: "改约", mobile: "13800000009", nextFollowUp: day("12-20") }, { newId });
    expect(await rowOf("Customers", "客户名称", "改约")).toMatchObject({ 约定日期: day("12-20"), 提醒原因: "约定" });
    const { syncs } = await opened.measure(() =>
      addFollowUp({ customer: "改约", content: "提前聊了", nextDate: day("11-27") }, { newId }),
    );
    expect(syncs).toBeLessThanOrEqual(3);
    expect(await rowOf("Customers", "客户名称", "改约")).toMatchObject({ 改约日期: "", 应跟进日: day("11-27") });
  });
});
