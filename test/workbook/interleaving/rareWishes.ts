/** What a pane does now and then: settings, lists, two customers that are one, an order in parts, the last action taken back. */
import { addListValue, removeListValue } from "../../../src/actions/addListValue";
import { addOrder } from "../../../src/actions/addOrder";
import { changeSettings } from "../../../src/actions/changeSettings";
import { mergeCustomers, type Merge } from "../../../src/actions/mergeCustomers";
import { readAllRecords } from "../../../src/actions/readRecords";
import { separateCustomers } from "../../../src/actions/separateCustomers";
import { splitOrder } from "../../../src/actions/splitOrder";
import { undoAction } from "../../../src/actions/undoAction";
import { updateRecord } from "../../../src/actions/updateRecord";
import { divideOrder } from "../../../src/domain/orders/splitOrder";
import type { NumberSetting } from "../../../src/schema/settingNames";
import { today } from "../../builders/trackerExcel";
import { add, addOneCustomer, newId, tellChanges, type Pane, type Wish } from "./pane";

/** One for each pane, so that the last that it was told stands. */
const ownSettings = ["soonDays", "publicPoolDays", "sleepingDays", "deliverySoonDays"] as const;

const changeSetting: Wish = async (pane) => {
  const setting: NumberSetting = ownSettings[pane.number - 1] ?? "soonDays";
  const before = (await readAllRecords()).facts.settings[setting];
  const after = (before ?? 0) + 1;
  const result = await changeSettings([{ place: { kind: "number", setting }, before, after }]);
  if (result.kind === "saved") pane.told.set(setting, after);
};

const addRegion = async (pane: Pane, tag: string) => {
  const label = `地区${tag}`;
  const value = { list: "region", label, class: null, cadenceDays: { A: null, B: null, C: null } } as const;
  const result = await addListValue(value);
  if (result.kind === "added") pane.told.listed(label);
  return result.kind === "added" ? result.value : null;
};

const addRegionAndTakeItAway: Wish = async (pane, tag) => {
  const value = await addRegion(pane, tag);
  if (value === null) return;
  // Where it was just being put back, nothing was taken away.
  if (await removeListValue(value)) pane.told.unlisted(value.label);
};

/** The pane's own customer takes over one that it has just added. */
async function merge(pane: Pane, tag: string): Promise<Merge | null> {
  const added = await addOneCustomer(pane, tag);
  if (added === null) return null;
  const { customers } = (await readAllRecords()).records;
  const find = (id: string) => ({ ...customers.find((customer) => customer.id === id) });
  const [kept, removed] = [find(pane.customerId), find(`C-${tag}`)];
  const result = await mergeCustomers({ kept, removed, values: {} });
  if (result.kind !== "merged") return null;
  pane.told.withdrawn("Customers", `C-${tag}`);
  if (result.merge) tellChanges(pane, result.merge.changes, "after");
  return result.merge;
}

const mergeAndSeparate: Wish = async (pane, tag) => {
  const merged = await merge(pane, tag);
  if (!merged || (await separateCustomers(merged)).kind !== "separated") return;
  pane.told.saved("Customers", `C-${tag}`, merged.removed);
  tellChanges(pane, merged.changes, "before");
};

const split: Wish = async (pane, tag) => {
  const draft = { orderNumber: `SO-${tag}`, customer: pane.customerName, amount: 100, orderDate: today };
  const added = await add(pane, "Orders", addOrder(draft, { newId }));
  if (added === null) return;
  const result = await splitOrder({ order: added.record, shipments: divideOrder(added.record, 2) });
  if (result.kind !== "split") return;
  const { records, changes } = result.addition;
  for (const record of records) pane.told.saved("Orders", String(record["orderNumber"]), record);
  tellChanges(pane, changes, "after");
};

const undoAddition: Wish = async (pane, tag) => {
  const added = await addOneCustomer(pane, tag);
  if (added?.actionId === undefined) return;
  const result = await undoAction(added.actionId);
  if (result.kind === "undone") pane.told.withdrawn("Customers", `C-${tag}`);
};

const undoUpdate: Wish = async (pane) => {
  const before = (await readAllRecords()).records.customers.find(({ id }) => id === pane.customerId)?.source ?? null;
  const result = await updateRecord("Customers", pane.customerId, { source: "referral" });
  if (result.kind !== "saved") return;
  pane.told.saved("Customers", pane.customerId, { source: "referral" });
  const actionId = result.actionId;
  if (actionId === undefined) return;
  const undone = await undoAction(actionId);
  if (undone.kind === "undone") pane.told.saved("Customers", pane.customerId, { source: before });
};

export const rareWishes: readonly Wish[] = [
  changeSetting,
  async (pane, tag) => void (await addRegion(pane, tag)),
  addRegionAndTakeItAway,
  async (pane, tag) => void (await merge(pane, tag)),
  mergeAndSeparate,
  split,
  undoAddition,
  undoUpdate,
];
