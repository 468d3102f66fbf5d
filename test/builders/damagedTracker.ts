/** Damage that people do to a tracker, and what is seen of it afterwards. */
import { addCustomer } from "../../src/actions/addCustomer";
import { addFollowUp } from "../../src/actions/addFollowUp";
import { addOrder } from "../../src/actions/addOrder";
import { addPayment } from "../../src/actions/addPayment";
import { highlightOverdue } from "../../src/actions/highlightOverdue";
import { openWorkbook } from "../../src/actions/openWorkbook";
import { readAllRecords } from "../../src/actions/readRecords";
import { newRecordId as newId } from "../../src/actions/recordId";
import { findDamage } from "../../src/actions/repairWorkbook";
import { summariseRegions } from "../../src/actions/summariseRegions";
import type { TrackerRecords } from "../../src/domain/trackerRecords";
import { tableKeys } from "../../src/schema/tables/tables";
import { inExcel, readTable, today } from "./trackerExcel";

/** What a person or somebody else's script changes by hand. */
export const onWorkbook = (change: (workbook: Excel.Workbook) => void) =>
  inExcel(async (context) => {
    change(context.workbook);
    await context.sync();
  });

/** As after "Convert to range": the cells stay as they are, the table is gone. */
export async function undoTable(name: string): Promise<void> {
  await inExcel(async (context) => {
    const table = context.workbook.tables.getItem(name);
    const range = table.getRange().load("values,rowIndex,columnIndex,rowCount,columnCount,numberFormat");
    const sheet = table.worksheet;
    await context.sync();
    const { rowIndex, columnIndex, rowCount, columnCount, values, numberFormat } = range;
    table.delete();
    await context.sync();
    const cells = sheet.getRangeByIndexes(rowIndex, columnIndex, rowCount, columnCount);
    cells.numberFormat = numberFormat;
    cells.values = values;
    await context.sync();
  });
}

export interface SeenTracker {
  readonly records: TrackerRecords;
  readonly rows: Record<string, unknown>[][];
}

export async function seeTracker(): Promise<SeenTracker> {
  const { records } = await readAllRecords();
  return { records, rows: await Promise.all(tableKeys.map(readTable)) };
}

/** Everything that the pane does works, and the sheet computes. */
export async function expectEverythingWorks(): Promise<void> {
  expect(await findDamage()).toEqual([]);
  expect(await openWorkbook()).toMatchObject({ kind: "ours", language: "zh", preset: "general", today });
  expect(await addCustomer({ name: "修好", mobile: "13800000009" }, { newId })).toMatchObject({ kind: "saved" });
  expect(await addFollowUp({ customer: "修好", content: "问候", method: "phone" }, { newId })).toMatchObject({
    kind: "saved",
  });
  const order = { orderNumber: "R-1", customer: "修好", amount: 500 };
  expect(await addOrder(order, { newId })).toMatchObject({ kind: "saved" });
  expect(await addPayment({ order: "R-1", amount: 200 }, { newId })).toMatchObject({ kind: "saved" });
  expect(await highlightOverdue("on")).toMatchObject({ on: true });
  await summariseRegions({ from: today - 365, to: today, groupBy: "region" });
  const customer = (await readTable("Customers")).find((row) => row["客户名称"] === "修好");
  expect(customer).toMatchObject({ 跟进次数: 1, 订单数: 1, 未收金额: 300 });
}
