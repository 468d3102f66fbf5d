/** Every action that writes records leaves entries, and what it did goes back from them. */
import { addCustomer } from "../../../src/actions/addCustomer";
import { addOrder } from "../../../src/actions/addOrder";
import { bringBackRecords } from "../../../src/actions/bringBackRecords";
import { changeSettings } from "../../../src/actions/changeSettings";
import { checkUp } from "../../../src/actions/checkUp";
import { fixFindings } from "../../../src/actions/fixFindings";
import { giveMissingIds } from "../../../src/actions/giveMissingIds";
import { importRecords } from "../../../src/actions/importRecords";
import { logFollowUps } from "../../../src/actions/logFollowUps";
import { readAllRecords } from "../../../src/actions/readRecords";
import { mergeCustomers, type Merge } from "../../../src/actions/mergeCustomers";
import { newRecordId as newId } from "../../../src/actions/recordId";
import { rescheduleFollowUps } from "../../../src/actions/rescheduleFollowUps";
import { restoreDifferences } from "../../../src/actions/restoreDifferences";
import { restoreFields } from "../../../src/actions/restoreFields";
import { restoreTyped } from "../../../src/actions/restoreTyped";
import { separateCustomers } from "../../../src/actions/separateCustomers";
import { splitOrder } from "../../../src/actions/splitOrder";
import { undoAction } from "../../../src/actions/undoAction";
import { updateRecord } from "../../../src/actions/updateRecord";
import { withdrawImport } from "../../../src/actions/withdrawImport";
import { withdrawRecords } from "../../../src/actions/withdrawRecords";
import { divideOrder } from "../../../src/domain/orders/splitOrder";
import type { AnyRecord } from "../../../src/schema/records";
import { lastActionId, openLoggedFirms, readLog } from "../../builders/loggedTracker";
import { aCustomer, anOrder } from "../../builders/records";
import { inExcel, readEverything, today, type OpenedExcel } from "../../builders/trackerExcel";
import { readSourceFiles } from "../../sourceTree/sourceFiles";

jest.setTimeout(180_000);

let opened: OpenedExcel;
beforeAll(async () => {
  opened = await openLoggedFirms({ orderNumber: "SO-9", amount: 900, quantity: 10 });
});
afterAll(() => opened.close());

const records = async () => (await readAllRecords()).records;
const batch = [
  { table: "Customers" as const, records: [aCustomer({ id: "C-7", name: "导入", phone: "1" })] as AnyRecord[] },
];

interface WritingAction {
  /** Of the file in src/actions. */
  readonly file: string;
  readonly code: string;
  readonly prepare?: () => Promise<unknown>;
  readonly run: () => Promise<unknown>;
  readonly isUndoable: boolean;
}

let lastMerge: Merge | null = null;

async function merge(kept: string, removed: string): Promise<void> {
  const { customers } = await records();
  const find = (wanted: string): AnyRecord => ({ ...customers.find(({ name }) => name === wanted) });
  const result = await mergeCustomers({ kept: find(kept), removed: find(removed), values: { name: removed } });
  if (result.kind === "merged") lastMerge = result.merge;
}

const writingActions: readonly WritingAction[] = [
  {
    ...{ file: "addRecord", code: "add", isUndoable: true },
    run: () => addCustomer({ name: "丙公司", phone: "0571-3", region: "火星" }, { newId }),
  },
  {
    ...{ file: "updateRecord", code: "change", isUndoable: true },
    run: () => updateRecord("Orders", "SO-9", { orderNumber: "SO-10", notes: "改号" }),
  },
  {
    ...{ file: "logFollowUps", code: "logForAll", isUndoable: true },
    prepare: () => updateRecord("Customers", "C-2", { nextFollowUp: today + 3 }),
    run: () => logFollowUps({ customerIds: ["C-1", "C-2"], draft: { content: "群发", method: "phone" } }, { newId }),
  },
  {
    ...{ file: "rescheduleFollowUps", code: "reschedule", isUndoable: true },
    run: () => rescheduleFollowUps([{ customerId: "C-1", day: today + 5 }]),
  },
  {
    ...{ file: "restoreFields", code: "restore", isUndoable: true },
    prepare: () => updateRecord("Customers", "C-1", { potential: "A" }),
    run: () => restoreFields([{ table: "Customers", recordId: "C-1", key: "potential", before: "B", after: "A" }]),
  },
  {
    ...{ file: "splitOrder", code: "split", isUndoable: true },
    run: async () => {
      const order = (await records()).orders.find(({ orderNumber }) => orderNumber === "SO-9");
      if (order) await splitOrder({ order, shipments: divideOrder(order, 3) });
    },
  },
  {
    ...{ file: "withdrawRecords", code: "withdraw", isUndoable: true },
    prepare: () => addOrder({ orderNumber: "SO-11", customer: "甲公司", amount: 1 }, { newId }),
    run: async () => {
      const order = (await records()).orders.find(({ orderNumber }) => orderNumber === "SO-11");
      await withdrawRecords({ table: "Orders", records: [order as unknown as AnyRecord], changes: [] });
    },
  },
  {
    ...{ file: "importRecords", code: "import", isUndoable: true },
    run: () => importRecords({ table: "Customers", records: batch[0]?.records ?? [], newValues: {} }),
  },
  {
    ...{ file: "bringBackRecords", code: "bringBack", isUndoable: true },
    run: () =>
      bringBackRecords(
        [{ table: "FollowUps", records: [{ id: "F-LOST", customer: "甲公司", content: "被盖掉的", date: today }] }],
        () => true,
      ),
  },
  {
    ...{ file: "restoreDifferences", code: "restoreBackup", isUndoable: true },
    run: () =>
      restoreDifferences({
        changes: [{ table: "Customers", recordId: "C-1", key: "notes", before: null, after: "备份里的" }],
        lost: [{ table: "Orders", records: [anOrder({ orderNumber: "SO-77", customer: "甲公司" })] as AnyRecord[] }],
      }),
  },
  {
    // A phone is personal: the record cannot come back from the log.
    ...{ file: "withdrawImport", code: "withdrawImport", isUndoable: false },
    prepare: () => importRecords({ table: "Customers", records: batch[0]?.records ?? [], newValues: {} }),
    run: () => withdrawImport(batch),
  },
  {
    ...{ file: "giveMissingIds", code: "giveIds", isUndoable: false },
    prepare: () => typeInto("客户", "A3", ""),
    run: () => giveMissingIds(newId),
  },
  {
    ...{ file: "fixFindings", code: "fix", isUndoable: true },
    prepare: () => typeInto("订单", orderAmount, "'900"),
    run: async () => fixFindings((await checkUp()).findings.filter(({ column }) => column === "amount")),
  },
  {
    // Phones again.
    ...{ file: "mergeCustomers", code: "merge", isUndoable: false },
    run: () => merge("甲公司", "乙公司"),
  },
  {
    ...{ file: "separateCustomers", code: "separate", isUndoable: true },
    run: async () => {
      if (lastMerge !== null) await separateCustomers(lastMerge);
    },
  },
  {
    ...{ file: "restoreTyped", code: "restore", isUndoable: true },
    run: () => restoreTyped([{ table: "Orders", recordId: "SO-9", key: "deliveryState", value: "自提" }]),
  },
];

/** Filled in before the actions run. */
let orderAmount = "";
beforeAll(async () => {
  const place = await inExcel(async (context) => {
    const cell = context.workbook.names.getItem("gd.Orders.amount").getRange().getCell(0, 0).load("address");
    await context.sync();
    return cell.address;
  });
  orderAmount = place.split("!")[1] ?? "";
});

test.each(writingActions.map((action) => [action.file, action] as const))(
  "%s leaves entries, and goes back from them where they hold enough",
  async (_, { code, prepare, run, isUndoable }) => {
    await prepare?.();
    const before = await records();
    const entries = (await readLog()).length;
    await run();
    const after = await records();
    const written = (await readLog()).slice(entries);
    expect(written.length).toBeGreaterThan(0);
    expect(new Set(written.map((row) => row.code))).toEqual(new Set([code]));
    expect(new Set(written.map(({ action }) => action)).size).toBe(1);
    const result = await undoAction(await lastActionId());
    expect(result.kind).toBe(isUndoable ? "undone" : "notPossible");
    expect(await records()).toEqual(isUndoable ? before : after);
  },
);

test("With personal fields in it, a merge goes back from it, too", async () => {
  const personal = { kind: "switch", setting: "logPersonalFields" } as const;
  await changeSettings([{ place: personal, before: false, after: true }]);
  await addCustomer({ name: "丁公司", phone: "0571-4" }, { newId });
  await addCustomer({ name: "戊公司", phone: "0571-5" }, { newId });
  await addOrder({ orderNumber: "SO-B", customer: "戊公司", amount: 5 }, { newId });
  const before = await records();
  await merge("丁公司", "戊公司");
  expect((await records()).customers).toHaveLength(before.customers.length - 1);
  expect(await undoAction(await lastActionId())).toMatchObject({ kind: "undone" });
  const after = await records();
  expect(after.customers).toEqual(expect.arrayContaining([...before.customers]));
  expect({ ...after, customers: [] }).toEqual({ ...before, customers: [] });
});

test("An action that writes records or Options is one of these, or leaves no entry", () => {
  const writers =
    /\b(appendRecords|appendBatch|updateCells|changeFields|removeRecords|removeBatch|queueCellWrites|renewFormulaCells|putBackTyped|writeSettingCells|appendListValue|addOwnField)\(/;
  const writing = readSourceFiles("src/actions")
    .filter(({ text }) => writers.test(text))
    .map(({ path }) => path.replace(/^.*\/(\w+)\.ts$/, "$1"));
  // Those of Options and formulas are tried in optionLog and widerUndo; a tracker that is made anew from a backup begins with a log of its own.
  const others = ["addField", "addListValue", "changeSettings", "restoreTracker", "undoFormulas"];
  expect([...new Set(writingActions.map(({ file }) => file)), ...others].sort()).toEqual(writing.sort());
});

test("An action that fails leaves no entry", async () => {
  const before = await readEverything();
  await inExcel(async (context) => {
    context.workbook.worksheets.getItem("订单").protection.protect();
    await context.sync();
  });
  await expect(updateRecord("Orders", "SO-9", { notes: "写不进" })).rejects.toMatchObject({ code: "accessDenied" });
  await inExcel(async (context) => {
    context.workbook.worksheets.getItem("订单").protection.unprotect();
    await context.sync();
  });
  expect(await readEverything()).toEqual(before);
});

async function typeInto(sheet: string, address: string, value: string): Promise<void> {
  await inExcel(async (context) => {
    context.workbook.worksheets.getItem(sheet).getRange(address).values = [[value]];
    await context.sync();
  });
}
