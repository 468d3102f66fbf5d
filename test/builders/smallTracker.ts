import { importRecords } from "../../src/actions/importRecords";
import { recordsOfTable, type TrackerRecords } from "../../src/domain/trackerRecords";
import type { WorkbookState } from "../../src/embedded-excel/model/workbookState";
import { copyState } from "../../src/embedded-excel/replicas/copyState";
import { readXlsx } from "../../src/embedded-excel/xlsx/readXlsx";
import { tableKeys } from "../../src/schema/tables/tables";
import { day } from "./day";
import { aCustomer, aFollowUp, anOrder, aPayment, someFeedback } from "./records";
import { openExcel, openTracker, type OpenedExcel } from "./trackerExcel";

/** A few records of every table that mention each other. */
export const smallRecords: TrackerRecords = {
  customers: [
    aCustomer({ owner: "李雷", nextFollowUp: day("2026-11-30") }),
    aCustomer({ id: "C-YUAN", name: "远航", mobile: "13700000000" }),
  ],
  followUps: [aFollowUp({ customer: "海纳" }), aFollowUp({ id: "F-2", customer: "远航" })],
  orders: [anOrder({ customer: "海纳", quantity: 10 }), anOrder({ orderNumber: "SO-2" })],
  payments: [aPayment()],
  feedback: [someFeedback({ customer: "海纳", order: "SO-1" })],
};

/** For an Excel that does not calculate: the figures are those that were saved. */
export async function makeSmallTracker(): Promise<WorkbookState> {
  const opened = await openTracker();
  for (const table of tableKeys)
    await importRecords({ table, records: recordsOfTable(smallRecords, table), newValues: { owner: ["李雷"] } });
  const bytes = await opened.excel.save();
  opened.close();
  return readXlsx(bytes);
}

export interface OpenedSmallTracker extends OpenedExcel {
  /** Opens it as it was at first. */
  begin(): void;
}

/** In an Excel that does not calculate; no workbook is open before it begins. */
export async function openSmallTracker(): Promise<OpenedSmallTracker> {
  const base = await makeSmallTracker();
  const opened = await openExcel({ calculation: "off" });
  return { ...opened, begin: () => opened.excel.openState(copyState(base)) };
}
