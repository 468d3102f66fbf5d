import { importRecords } from "../../src/actions/importRecords";
import type { WorkbookState } from "../../src/embedded-excel/model/workbookState";
import { readXlsx } from "../../src/embedded-excel/xlsx/readXlsx";
import type { TableKey } from "../../src/schema/columnSpec";
import type { AnyRecord } from "../../src/schema/records";
import { day } from "./day";
import { aCustomer, aFollowUp, anOrder, aPayment, someFeedback } from "./records";
import { openTracker } from "./trackerExcel";

/** A few records of every table that mention each other. */
const records: readonly { readonly table: TableKey; readonly records: readonly object[] }[] = [
  {
    table: "Customers",
    records: [
      aCustomer({ owner: "李雷", nextFollowUp: day("2026-11-30") }),
      aCustomer({ id: "C-YUAN", name: "远航", mobile: "13700000000" }),
    ],
  },
  { table: "FollowUps", records: [aFollowUp({ customer: "海纳" }), aFollowUp({ id: "F-2", customer: "远航" })] },
  { table: "Orders", records: [anOrder({ customer: "海纳", quantity: 10 }), anOrder({ orderNumber: "SO-2" })] },
  { table: "Payments", records: [aPayment()] },
  { table: "Feedback", records: [someFeedback({ customer: "海纳", order: "SO-1" })] },
];

/** For an Excel that does not calculate: the figures are those that were saved. */
export async function makeSmallTracker(): Promise<WorkbookState> {
  const opened = await openTracker();
  for (const { table, records: rows } of records)
    await importRecords({ table, records: rows as readonly AnyRecord[], newValues: { owner: ["李雷"] } });
  const bytes = await opened.excel.save();
  opened.close();
  return readXlsx(bytes);
}
