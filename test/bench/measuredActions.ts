import { addCustomer } from "../../src/actions/addCustomer";
import { addFeedback } from "../../src/actions/addFeedback";
import { addFollowUp } from "../../src/actions/addFollowUp";
import { addOrder } from "../../src/actions/addOrder";
import { addPayment } from "../../src/actions/addPayment";
import { changeSettings } from "../../src/actions/changeSettings";
import { checkUp } from "../../src/actions/checkUp";
import { goToRecord } from "../../src/actions/goToRecord";
import { highlightOverdue } from "../../src/actions/highlightOverdue";
import { logFollowUps } from "../../src/actions/logFollowUps";
import { mergeCustomers, type MergeQuestion } from "../../src/actions/mergeCustomers";
import { openWorkbook } from "../../src/actions/openWorkbook";
import { readAllRecords } from "../../src/actions/readRecords";
import { newRecordId } from "../../src/actions/recordId";
import { findDamage } from "../../src/actions/repairWorkbook";
import { restoreRegionInputs } from "../../src/actions/restoreRegionInputs";
import { splitOrder, type OrderToSplit } from "../../src/actions/splitOrder";
import { summariseRegions } from "../../src/actions/summariseRegions";
import { undoAction } from "../../src/actions/undoAction";
import { updateRecord } from "../../src/actions/updateRecord";
import { withdrawRecords, type Addition } from "../../src/actions/withdrawRecords";
import { divideOrder } from "../../src/domain/orders/splitOrder";
import type { SettingChange } from "../../src/schema/settingChange";
import { lastActionId } from "../builders/loggedTracker";
import { today } from "../builders/trackerExcel";

export interface MeasuredAction {
  readonly name: string;
  readonly mostSyncs: number;
  /** Unmeasured, just before: what the action needs to find. */
  readonly prepare?: () => Promise<unknown>;
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
  withPreparation({
    name: "restoreRegionInputs",
    mostSyncs: 4,
    prepare: async () => (await summariseRegions({ from: today - 60, to: today - 31, groupBy: "owner" })).inputs,
    run: restoreRegionInputs,
  }),
  withPreparation({ name: "withdrawRecords", mostSyncs: 5, prepare: logForTwo, run: withdrawRecords }),
  withPreparation({ name: "splitOrder", mostSyncs: 6, prepare: planTwoShipments, run: splitOrder }),
  withPreparation({ name: "changeSettings", mostSyncs: 2, prepare: planSoonDays, run: changeSettings }),
  withPreparation({ name: "undoAction", mostSyncs: 7, prepare: changeStage, run: undoAction }),
  withPreparation({ name: "mergeCustomers", mostSyncs: 5, prepare: chooseTwo, run: mergeCustomers }),
  { name: "checkUp", mostSyncs: 9, run: () => checkUp() },
  { name: "findDamage", mostSyncs: 4, run: findDamage },
];

interface Preparation<Prepared> {
  readonly name: string;
  readonly mostSyncs: number;
  readonly prepare: () => Promise<Prepared>;
  readonly run: (prepared: Prepared) => Promise<unknown>;
}

function withPreparation<Prepared>({ prepare, run, ...action }: Preparation<Prepared>): MeasuredAction {
  let prepared: Prepared;
  return {
    ...action,
    prepare: async () => {
      prepared = await prepare();
    },
    run: () => run(prepared),
  };
}

async function logForTwo(): Promise<Addition> {
  const draft = { content: "已寄样", method: "wechat" };
  const result = await logFollowUps({ customerIds: ["C-B3", "C-B7"], draft }, { newId });
  if (result.kind !== "saved") throw new Error(result.kind);
  return { ...result, table: "FollowUps" };
}

async function planTwoShipments(): Promise<OrderToSplit> {
  const { records } = await readAllRecords();
  const order = records.orders.find(({ orderNumber }) => orderNumber === "SO-3-0");
  if (!order) throw new Error("no order to split");
  return { order, shipments: divideOrder(order, 2) };
}

async function chooseTwo(): Promise<MergeQuestion> {
  const [kept, removed] = (await readAllRecords()).records.customers.slice(-2);
  return { kept: { ...kept }, removed: { ...removed }, values: {} };
}

async function changeStage(): Promise<string> {
  await updateRecord("Customers", "C-B3", { stage: "won" });
  return lastActionId();
}

async function planSoonDays(): Promise<readonly SettingChange[]> {
  const status = await openWorkbook();
  if (status.kind !== "ours") throw new Error(status.kind);
  const { soonDays } = status.settings;
  return [{ place: { kind: "number", setting: "soonDays" }, before: soonDays, after: soonDays + 1 }];
}
