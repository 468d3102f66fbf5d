/** What actions write down, and the way back from it. */
import { addCustomer } from "../../../src/actions/addCustomer";
import { addFollowUp } from "../../../src/actions/addFollowUp";
import { addOrder } from "../../../src/actions/addOrder";
import { readAllRecords } from "../../../src/actions/readRecords";
import { newRecordId as newId } from "../../../src/actions/recordId";
import { undoAction } from "../../../src/actions/undoAction";
import { updateRecord } from "../../../src/actions/updateRecord";
import { withdrawRecords } from "../../../src/actions/withdrawRecords";
import type { AnyRecord } from "../../../src/schema/records";
import { lastActionId, logTime, openLoggedTracker, readLog } from "../../builders/loggedTracker";
import { today, type OpenedExcel } from "../../builders/trackerExcel";

jest.setTimeout(120_000);

let opened: OpenedExcel;
let customerId: string;
beforeAll(async () => {
  opened = await openLoggedTracker();
  const added = await addCustomer({ name: "蓝天贸易", mobile: "13800000001", nextFollowUp: today + 9 }, { newId });
  if (added.kind === "saved") customerId = added.record.id ?? "";
  await addOrder({ orderNumber: "SO-1", customer: "蓝天贸易", amount: 500 }, { newId });
});
afterAll(() => opened.close());

const findCustomer = async () => (await readAllRecords()).records.customers.find(({ id }) => id === customerId);
const allRecords = async () => (await readAllRecords()).records;

test("An added record is one row: when, who, what, which; phones are not in it", async () => {
  const [row] = await readLog();
  expect(row).toMatchObject({
    ...{ time: logTime, who: "张三", what: "新增", table: "客户", record: "蓝天贸易" },
    ...{ field: null, before: null, undone: null, code: "add", undoable: "yes" },
  });
  expect(JSON.stringify(await readLog())).not.toContain("13800000001");
});

test("A changed cell is one row with what stood there, in no more syncs, and undone it stands there again", async () => {
  const { syncs } = await opened.measure(() => updateRecord("Customers", customerId, { stage: "won", notes: "=1+1" }));
  expect(syncs).toBe(4);
  const rows = (await readLog()).slice(-2);
  expect(rows).toEqual([
    expect.objectContaining({ what: "修改", record: "蓝天贸易", field: "销售阶段", after: "成交" }),
    expect.objectContaining({ field: "备注", before: null, after: "=1+1" }),
  ]);
  const { result, syncs: undoSyncs } = await opened.measure(() => undoAction(String(rows[0]?.action)));
  expect(result).toMatchObject({ kind: "undone" });
  expect(undoSyncs).toBeLessThanOrEqual(7);
  expect(await findCustomer()).toMatchObject({ stage: "lead", notes: null });
  expect((await readLog()).slice(-4).map(({ what, undone }) => [what, undone])).toEqual([
    ["修改", logTime],
    ["修改", logTime],
    ["撤销", null],
    ["撤销", null],
  ]);
});

test("An undoing is undone in its turn, and nothing twice", async () => {
  const actionId = await lastActionId();
  expect(await undoAction(actionId)).toMatchObject({ kind: "undone" });
  expect(await findCustomer()).toMatchObject({ stage: "won", notes: "=1+1" });
  expect(await undoAction(actionId)).toEqual({ kind: "alreadyUndone" });
});

test("Where something newer stands, it says which field and does nothing", async () => {
  await updateRecord("Customers", customerId, { stage: "quoted", region: "华东" });
  const actionId = await lastActionId();
  await updateRecord("Customers", customerId, { stage: "lead" });
  const before = await allRecords();
  expect(await undoAction(actionId)).toEqual({
    ...{ kind: "changed", table: "Customers", name: "蓝天贸易", field: "stage" },
  });
  expect(await allRecords()).toEqual(before);
});

test("A follow-up goes again with all that it changed elsewhere", async () => {
  await updateRecord("Customers", customerId, { nextFollowUp: today + 9 });
  const before = await allRecords();
  await addFollowUp({ customer: "蓝天贸易", content: "报价", method: "phone" }, { newId });
  expect(await findCustomer()).toMatchObject({ nextFollowUp: null });
  expect(await undoAction(await lastActionId())).toMatchObject({ kind: "undone" });
  expect(await allRecords()).toEqual(before);
});

test("A renamed customer gets the old name in all tables, unless something newer has the new one", async () => {
  const before = await allRecords();
  await updateRecord("Customers", customerId, { name: "蓝海贸易" });
  const actionId = await lastActionId();
  const later = await addFollowUp({ customer: "蓝海贸易", content: "寄样", method: "phone" }, { newId });
  expect(await undoAction(actionId)).toEqual({ kind: "inUse", usedIn: ["FollowUps"] });
  if (later.kind === "saved") {
    const records = [later.record as unknown as AnyRecord];
    await withdrawRecords({ table: "FollowUps", records, changes: later.changes });
  }
  expect(await undoAction(actionId)).toMatchObject({ kind: "undone" });
  expect(await allRecords()).toEqual(before);
});

test("A record that was taken back comes back with the same id", async () => {
  const added = await addFollowUp({ customer: "蓝天贸易", content: "0571-1", method: "phone" }, { newId });
  const before = await allRecords();
  if (added.kind !== "saved") throw new Error(added.kind);
  await withdrawRecords({ table: "FollowUps", records: [added.record], changes: [] });
  expect(await undoAction(await lastActionId())).toMatchObject({ kind: "undone" });
  expect(await allRecords()).toEqual(before);
});

test("Personal fields: the row says that they changed, and cannot be undone from the log", async () => {
  await updateRecord("Customers", customerId, { mobile: "13900000002" });
  const [row] = (await readLog()).slice(-1);
  expect(row).toMatchObject({ field: "手机", before: null, after: null, data: null, undoable: "personal" });
  expect(await undoAction(String(row?.action))).toEqual({ kind: "notPossible", why: "personal" });
});
