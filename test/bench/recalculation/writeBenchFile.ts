import { importRecords } from "../../../src/actions/importRecords";
import { setUpWorkbook } from "../../../src/actions/setUpWorkbook";
import type { TrackerRecords } from "../../../src/domain/trackerRecords";
import { randomTracker } from "../../builders/randomTracker";
import { aSetUp, inExcel, openExcel, today } from "../../builders/trackerExcel";

const perCustomer = 5;

/** Five follow-ups, orders and payments for each customer, in no order; nothing is calculated yet. */
export async function writeBenchFile(customers: number): Promise<Uint8Array> {
  const opened = await openExcel({ bytes: await emptyTracker(), calculation: "off" });
  const records = plainRecords(customers);
  const newValues = { region: ["Mars", "Venus"], owner: ["王芳", "李雷"] };
  await importRecords({ table: "Customers", records: records.customers, newValues });
  await importRecords({ table: "FollowUps", records: records.followUps, newValues: {} });
  await importRecords({ table: "Orders", records: records.orders, newValues: {} });
  await importRecords({ table: "Payments", records: records.payments, newValues: {} });
  await importRecords({ table: "Feedback", records: records.feedback, newValues: {} });
  const bytes = await opened.excel.save();
  opened.close();
  return bytes;
}

/** As people type: customers by name, and names without wildcards. */
function plainRecords(customers: number): TrackerRecords {
  const many = customers * perCustomer;
  const feedback = Math.ceil(customers / 10);
  const sizes = { customers, followUps: many, orders: many, payments: many, feedback };
  const typed = JSON.stringify(randomTracker(1, sizes, today))
    .replace(/客户 \*(\d+)\?/g, "客户$1")
    .replace(/"customer":"C-(\d+)"/gi, '"customer":"客户$1"');
  return JSON.parse(typed) as TrackerRecords;
}

async function emptyTracker(): Promise<Uint8Array> {
  const opened = await openExcel();
  await setUpWorkbook({ ...aSetUp, language: "en" });
  await inExcel(async (context) => {
    context.workbook.names.getItem("TodayDate").getRange().values = [[today]];
    await context.sync();
  });
  const bytes = await opened.excel.save();
  opened.close();
  return bytes;
}
