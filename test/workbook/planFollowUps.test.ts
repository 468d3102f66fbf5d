import { addCustomer } from "../../src/actions/addCustomer";
import { addFollowUp } from "../../src/actions/addFollowUp";
import { claimCustomer, returnCustomer } from "../../src/actions/claimCustomer";
import { logFollowUps } from "../../src/actions/logFollowUps";
import { newRecordId } from "../../src/actions/recordId";
import { restoreFields } from "../../src/actions/restoreFields";
import { snoozeFollowUp } from "../../src/actions/snoozeFollowUp";
import { spreadFollowUps } from "../../src/actions/spreadFollowUps";
import { spreadOverWorkingDays } from "../../src/domain/followUps/spreadOverWorkingDays";
import { importRecords } from "../../src/actions/importRecords";
import { updateRecord } from "../../src/actions/updateRecord";
import { withdrawRecords, type Addition } from "../../src/actions/withdrawRecords";
import { day } from "../builders/day";
import { aCustomer } from "../builders/records";
import { someSettings } from "../builders/someSettings";
import { openTracker, readEverything, readTable, today, type OpenedExcel } from "../builders/trackerExcel";

const newId = newRecordId;
let opened: OpenedExcel;

beforeAll(async () => {
  opened = await openTracker();
  await addCustomer({ id: "C-HAINA", name: "海纳", mobile: "13800000000", owner: "李明" }, { newId });
  await addCustomer({ id: "C-YUAN", name: "远航", mobile: "13800000001" }, { newId });
});
afterAll(() => opened.close());

const customer = async (id: string) => (await readTable("Customers")).find((row) => row["客户ID"] === id);

describe("Snoozing", () => {
  it("moves what was agreed, and the sheet says the new day", async () => {
    await addFollowUp({ customer: "海纳", content: "约了", date: day("11-10"), nextDate: day("11-21") }, { newId });
    await updateRecord("Customers", "C-HAINA", { nextFollowUp: day("11-20") });
    const { result, syncs } = await opened.measure(() => snoozeFollowUp("C-HAINA", day("11-26")));
    expect(syncs).toBeLessThanOrEqual(3);
    expect(result).toHaveLength(2);
    expect(await customer("C-HAINA")).toMatchObject({ 改约日期: "", 约定日期: day("11-26"), 应跟进日: day("11-26") });
  });

  it("can be taken back, where nothing newer stands", async () => {
    const before = await readEverything();
    const first = await snoozeFollowUp("C-YUAN", day("11-26"));
    expect(await restoreFields(first)).toEqual({ restored: 1, kept: 0 });
    expect(await readEverything()).toEqual(before);

    const second = await snoozeFollowUp("C-YUAN", day("11-26"));
    await updateRecord("Customers", "C-YUAN", { nextFollowUp: day("12-01") });
    expect(await restoreFields(second)).toEqual({ restored: 0, kept: 1 });
    expect(await customer("C-YUAN")).toMatchObject({ 改约日期: day("12-01") });
  });

  it("a customer who is gone is named", async () => {
    await expect(snoozeFollowUp("C-NOBODY", day("11-26"))).rejects.toMatchObject({ code: "recordMissing" });
  });
});

describe("The pool", () => {
  it("gives a customer to the first who asks, and takes one back", async () => {
    expect(await claimCustomer("C-YUAN", "王芳")).toMatchObject({ kind: "saved", record: { owner: "王芳" } });
    expect(await claimCustomer("C-YUAN", "李明")).toMatchObject({ kind: "conflict", current: { owner: "王芳" } });
    expect(await returnCustomer("C-YUAN", "王芳")).toMatchObject({ kind: "saved" });
    expect(await customer("C-YUAN")).toMatchObject({ 业务员: "" });
  });
});

describe("Logging for several customers", () => {
  it("adds one follow-up each and clears the days to which they had been moved", async () => {
    await updateRecord("Customers", "C-HAINA", { nextFollowUp: day("11-20") });
    const customerIds = ["C-HAINA", "C-YUAN"];
    const draft = { content: "已寄样", method: "wechat", nextDate: day("11-27"), by: "李明" };
    const { result, syncs } = await opened.measure(() => logFollowUps({ customerIds, draft }, { newId }));
    expect(result).toMatchObject({ kind: "saved", records: [{ customer: "海纳" }, { customer: "远航" }] });
    expect(syncs).toBeLessThanOrEqual(3);
    expect((await readTable("FollowUps")).slice(-2)).toMatchObject([
      { 客户: "海纳", 客户ID: "C-HAINA", 跟进日期: today, 跟进方式: "微信", 跟进内容: "已寄样" },
      { 客户: "远航", 客户ID: "C-YUAN" },
    ]);
    expect(await customer("C-HAINA")).toMatchObject({ 改约日期: "", 应跟进日: day("11-27") });
  });

  it("clears it for a mass message as the single form does; what a follow-up agreed stays", async () => {
    const draft = { content: "节日问候", method: "massMessage" };
    const logs = [
      () => logFollowUps({ customerIds: ["C-HAINA"], draft }, { newId }),
      () => addFollowUp({ ...draft, customer: "海纳" }, { newId }),
    ];
    for (const log of logs) {
      await updateRecord("Customers", "C-HAINA", { nextFollowUp: day("11-25") });
      expect(await log()).toMatchObject({ kind: "saved" });
      expect(await customer("C-HAINA")).toMatchObject({ 改约日期: "", 约定日期: day("11-27") });
    }
  });

  it("is refused as a whole when a follow-up would be", async () => {
    const before = await readEverything();
    const result = await logFollowUps({ customerIds: ["C-HAINA"], draft: { content: null } }, { newId });
    expect(result).toMatchObject({ kind: "rejected", problems: [{ code: "required", column: "content" }] });
    expect(await readEverything()).toEqual(before);
  });
});

describe("Taking back what was logged for several", () => {
  const customerIds = ["C-HAINA", "C-YUAN"];
  const log = async (): Promise<Addition> => {
    const result = await logFollowUps({ customerIds, draft: { content: "催尾款", method: "phone" } }, { newId });
    if (result.kind !== "saved") throw new Error(result.kind);
    return { ...result, table: "FollowUps" };
  };

  it("leaves the workbook as it was, moved days included", async () => {
    await updateRecord("Customers", "C-HAINA", { nextFollowUp: day("11-25") });
    const before = await readEverything();
    const logged = await log();
    expect(await customer("C-HAINA")).toMatchObject({ 改约日期: "" });
    const { result, syncs } = await opened.measure(() => withdrawRecords(logged));
    expect(result).toEqual({ kind: "withdrawn", kept: 0 });
    expect(syncs).toBeLessThanOrEqual(3);
    expect(await readEverything()).toEqual(before);
  });

  it("takes nothing back when somebody changed one of them", async () => {
    const logged = await log();
    await updateRecord("FollowUps", String(logged.records[1]?.["id"]), { content: "尾款已到" });
    const before = await readEverything();
    expect(await withdrawRecords(logged)).toEqual({ kind: "changed" });
    expect(await readEverything()).toEqual(before);
  });
});

describe("Spreading over working days", () => {
  const many = Array.from({ length: 60 }, (_, index) => aCustomer({ id: `C-${index}`, name: `客户${index}` }));
  const spreadFrom = (from: number) =>
    spreadOverWorkingDays({ customers: many, due: [], from, perDay: 25, settings: someSettings() });
  const addMany = () => importRecords({ table: "Customers", records: many, newValues: {} });

  it("gives each its day and says how far it is", async () => {
    await addMany();
    const seen: number[] = [];
    const { result, syncs } = await opened.measure(() =>
      spreadFollowUps(spreadFrom(day("11-24")), { onProgress: (done) => seen.push(done) }),
    );
    expect(result).toHaveLength(60);
    expect(seen).toEqual([50, 60]);
    expect(syncs).toBeLessThanOrEqual(5);
    const days = (await readTable("Customers")).slice(2).map((row) => row["应跟进日"]);
    expect(days).toEqual(many.map((_, index) => day(["11-24", "11-25", "11-26"][Math.floor(index / 25)] ?? "")));
  });

  it("a cancelled run leaves everything as it was", async () => {
    const before = await readEverything();
    const cancelling = new AbortController();
    const long = { signal: cancelling.signal, onProgress: () => cancelling.abort() };
    await expect(spreadFollowUps(spreadFrom(day("12-01")), long)).rejects.toMatchObject({ code: "cancelled" });
    expect(await readEverything()).toEqual(before);
  });
});
