import { importRecords } from "../../src/actions/importRecords";
import { setUpWorkbook } from "../../src/actions/setUpWorkbook";
import { aSetUp, openExcel, type OpenedExcel } from "../builders/trackerExcel";
import { benchRecords } from "./benchRecords";

/** A workbook with that many customers, open and calculated, or with calculation off. */
export async function openBenchWorkbook(customerCount: number, calculation: "on" | "off"): Promise<OpenedExcel> {
  const opened = await openExcel({ bytes: await emptyTracker(), calculation });
  const records = benchRecords(customerCount);
  for (const table of ["Customers", "FollowUps", "Orders"] as const) {
    await importRecords({ table, records: records[table], newValues: {} });
  }
  return opened;
}

let empty: Promise<Uint8Array> | null = null;

/** With calculation off nothing would be known of today: set up with it on, once. */
function emptyTracker(): Promise<Uint8Array> {
  empty ??= makeEmptyTracker();
  return empty;
}

async function makeEmptyTracker(): Promise<Uint8Array> {
  const opened = await openExcel();
  await setUpWorkbook(aSetUp);
  const bytes = await opened.excel.save();
  opened.close();
  return bytes;
}
