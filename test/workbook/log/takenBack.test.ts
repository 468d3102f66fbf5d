/** What the pane's own "undo" takes back is noted in the log, which then does not offer it again. */
import { addField, removeField } from "../../../src/actions/addField";
import { addListValue, removeListValue } from "../../../src/actions/addListValue";
import { addOrder } from "../../../src/actions/addOrder";
import { changeSettings } from "../../../src/actions/changeSettings";
import { checkUp } from "../../../src/actions/checkUp";
import { fixFindings } from "../../../src/actions/fixFindings";
import { importRecords } from "../../../src/actions/importRecords";
import { logFollowUps } from "../../../src/actions/logFollowUps";
import { mergeCustomers } from "../../../src/actions/mergeCustomers";
import { readAllRecords } from "../../../src/actions/readRecords";
import { newRecordId as newId } from "../../../src/actions/recordId";
import { rescheduleFollowUps } from "../../../src/actions/rescheduleFollowUps";
import { restoreDifferences, undoRestore } from "../../../src/actions/restoreDifferences";
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
import { lastActionId, logTime, openLoggedFirms, readLog } from "../../builders/loggedTracker";
import { aCustomer } from "../../builders/records";
import { inExcel, readEverything, today, type OpenedExcel } from "../../builders/trackerExcel";

jest.setTimeout(120_000);

let opened: OpenedExcel;
beforeAll(async () => {
  opened = await openLoggedFirms({ orderNumber: "SO-1", amount: 900, quantity: 10 });
});
afterAll(() => opened.close());

const records = async () => (await readAllRecords()).records;
const noCadence = { A: null, B: null, C: null };
const customers = [aCustomer({ id: "C-7", name: "导入", phone: "1" })] as AnyRecord[];

function must<Answer extends { readonly kind: string }, Kind extends Answer["kind"]>(
  answer: Answer,
  kind: Kind,
): Extract<Answer, { kind: Kind }> {
  if (answer.kind !== kind) throw new Error(answer.kind);
  // Just compared.
  return answer as Extract<Answer, { kind: Kind }>;
}

/** Does something as the pane does, and gives what its button "undo" does. */
const clicks: Readonly<Record<string, () => Promise<() => Promise<unknown>>>> = {
  "a record": async () => {
    const saved = must(await addOrder({ orderNumber: "SO-2", customer: "甲公司", amount: 1 }, { newId }), "saved");
    return () => withdrawRecords({ ...saved, table: "Orders", records: [saved.record] });
  },
  "a follow-up for several": async () => {
    const draft = { content: "群发", method: "phone" };
    const saved = must(await logFollowUps({ customerIds: ["C-1", "C-2"], draft }, { newId }), "saved");
    return () => withdrawRecords({ ...saved, table: "FollowUps" });
  },
  "an order in parts": async () => {
    const order = (await records()).orders.find(({ orderNumber }) => orderNumber === "SO-1");
    if (!order) throw new Error("no order");
    const { addition } = must(await splitOrder({ order, shipments: divideOrder(order, 2) }), "split");
    return () => withdrawRecords(addition);
  },
  "another date": async () => {
    const changes = await rescheduleFollowUps([{ customerId: "C-1", day: today + 5 }]);
    return () => restoreFields(changes);
  },
  "a field": async () => {
    const { actionId } = must(await updateRecord("Customers", "C-1", { potential: "A" }), "saved");
    const change = { table: "Customers", recordId: "C-1", key: "potential", before: "B", after: "A" } as const;
    return () => restoreFields([{ ...change, actionId }]);
  },
  "an import": async () => {
    const { batch, actionId } = await importRecords({ table: "Customers", records: customers, newValues: {} });
    return () => withdrawImport(batch, {}, { actionId });
  },
  "what a backup had": async () => {
    const change = { table: "Customers", recordId: "C-1", key: "notes", before: null, after: "备份里的" } as const;
    const done = await restoreDifferences({ changes: [change], lost: [{ table: "Customers", records: customers }] });
    return () => undoRestore(done);
  },
  "a merge": async () => {
    const [kept, removed] = (await records()).customers;
    const values = { name: "乙公司" };
    const { merge } = must(await mergeCustomers({ kept: { ...kept }, removed: { ...removed }, values }), "merged");
    return async () => merge && separateCustomers(merge);
  },
  "a value that the check-up put right": async () => {
    await typeOver("amount", "'900");
    const { changes } = await fixFindings((await checkUp()).findings.filter(({ column }) => column === "amount"));
    return () => restoreFields(changes);
  },
  "a formula that the check-up put back": async () => {
    await typeOver("amount", 900);
    await typeOver("deliveryState", "自提");
    const wanted = (await checkUp()).findings.filter(({ column }) => column === "deliveryState");
    const { formulas } = await fixFindings(wanted);
    return () => restoreTyped(formulas);
  },
  "a setting": async () => {
    const place = { kind: "number", setting: "soonDays" } as const;
    const { changes } = must(await changeSettings([{ place, before: 7, after: 9 }]), "saved");
    const back = changes.map((change) => ({ ...change, before: change.after, after: change.before }));
    return () => changeSettings(back, { what: "restore", takesBack: changes });
  },
  "a value of a list": async () => {
    const wanted = { list: "region", label: "中亚", class: null, cadenceDays: noCadence } as const;
    const { value } = must(await addListValue(wanted), "added");
    return () => removeListValue(value);
  },
  "a field of one's own": async () => {
    const wanted = { table: "Customers", header: "生日", kind: "date", choices: [] } as const;
    const { field, actionId } = must(await addField(wanted), "added");
    return () => removeField(field, { actionId });
  },
};

test.each(Object.keys(clicks))("Taken back in the pane, %s is noted as undone", async (name) => {
  const undo = await clicks[name]?.();
  const actionId = await lastActionId();
  await undo?.();
  const rows = (await readLog()).filter(({ action }) => action === actionId);
  expect(rows.length).toBeGreaterThan(0);
  expect(new Set(rows.map(({ undone }) => undone))).toEqual(new Set([logTime]));
  const before = await readEverything();
  expect(await undoAction(actionId)).toEqual({ kind: "alreadyUndone" });
  expect(await readEverything()).toEqual(before);
});

test("Where something newer stood in the way, nothing is noted; noting takes 2 syncs", async () => {
  const changes = await rescheduleFollowUps([{ customerId: "C-1", day: today + 5 }]);
  const actionId = await lastActionId();
  await updateRecord("Customers", "C-1", { nextFollowUp: today + 6 });
  expect(await restoreFields(changes)).toEqual({ restored: 0, kept: 1 });
  expect((await readLog()).find(({ action }) => action === actionId)?.undone).toBeNull();
  await updateRecord("Customers", "C-1", { nextFollowUp: today + 5 });
  const { syncs } = await opened.measure(() => restoreFields(changes));
  expect(syncs).toBe(5);
});

async function typeOver(key: string, value: string | number): Promise<void> {
  await inExcel(async (context) => {
    const column = context.workbook.names.getItem(`gd.Orders.${key}`).getRange();
    column.getCell(0, 0).values = [[value]];
    await context.sync();
  });
}
