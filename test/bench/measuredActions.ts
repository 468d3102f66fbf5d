import { addCustomer } from "../../src/actions/addCustomer";
import { addFeedback } from "../../src/actions/addFeedback";
import { addFollowUp } from "../../src/actions/addFollowUp";
import { addOrder } from "../../src/actions/addOrder";
import { addPayment } from "../../src/actions/addPayment";
import { goToRecord } from "../../src/actions/goToRecord";
import { highlightOverdue } from "../../src/actions/highlightOverdue";
import { openWorkbook } from "../../src/actions/openWorkbook";
import { readAllRecords } from "../../src/actions/readRecords";
import { newRecordId } from "../../src/actions/recordId";
import { summariseRegions } from "../../src/actions/summariseRegions";
import { updateRecord } from "../../src/actions/updateRecord";
import { today } from "../builders/trackerExcel";

export interface MeasuredAction {
  readonly name: string;
  readonly mostSyncs: number;
  run(): Promise<unknown>;
}

const newId = newRecordId;

/** Every intention of the user, once, in a workbook of openBenchWorkbook; in this order. */
export const measuredActions: readonly MeasuredAction[] = [
  { name: "openWorkbook", mostSyncs: 1, run: () => openWorkbook() },
  { name: "addCustomer", mostSyncs: 3, run: () => addCustomer({ name: "新客户", mobile: "13900000000" }, { newId }) },
  { name: "addFollowUp", mostSyncs: 3, run: () => addFollowUp({ customer: "客户7", content: "聊了报价" }, { newId }) },
  {
    name: "addOrder",
    mostSyncs: 3,
    run: () => addOrder({ orderNumber: "SO-NEW", customer: "客户7", amount: 880 }, { newId }),
  },
  {
    name: "addPayment",
    mostSyncs: 3,
    run: () => addPayment({ order: "SO-7-0", amount: 300, kind: "deposit" }, { newId }),
  },
  {
    name: "addFeedback",
    mostSyncs: 3,
    run: () => addFeedback({ customer: "客户7", kind: "praise", satisfaction: 5 }, { newId }),
  },
  { name: "updateRecord", mostSyncs: 4, run: () => updateRecord("Customers", "C-B7", { stage: "won" }) },
  { name: "goToRecord", mostSyncs: 2, run: () => goToRecord("Customers", "C-B7") },
  { name: "highlightOverdue", mostSyncs: 2, run: () => highlightOverdue("toggle") },
  {
    name: "summariseRegions",
    mostSyncs: 3,
    run: () => summariseRegions({ from: today - 90, to: today, groupBy: "region" }),
  },
  { name: "readAllRecords", mostSyncs: 1, run: () => readAllRecords() },
];
