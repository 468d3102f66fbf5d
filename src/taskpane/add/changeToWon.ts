/** Setting a customer who has just ordered to the stage "won", and taking that back. */
import { restoreFields } from "../../actions/restoreFields";
import { updateRecord } from "../../actions/updateRecord";
import { createCustomerDirectory } from "../../domain/customers/customerDirectory";
import { createOrderDirectory } from "../../domain/orders/orderDirectory";
import { findWonOffer } from "../../domain/orders/findWonOffer";
import type { TrackerRecords } from "../../domain/trackerRecords";
import type { FieldChange } from "../../schema/fieldChange";
import type { CustomerRecord } from "../../schema/records";
import type { ListValue, Settings } from "../../schema/settings";
import { texts } from "../session/language";
import { refreshRecords } from "../session/records";
import { workbook } from "../session/workbook";

export interface WonOffer {
  readonly customer: CustomerRecord & { readonly id: string };
  readonly stage: ListValue;
}

export interface StageNews {
  readonly tone: "success" | "warning";
  readonly words: string;
  /** With what is needed to take it back; null where there is nothing to. */
  readonly undo: { readonly name: string; readonly change: FieldChange } | null;
}

export function findOffer(orderNumber: string, records: TrackerRecords, settings: Settings): WonOffer | null {
  const order = createOrderDirectory(records.orders).find(orderNumber);
  const customer = order && createCustomerDirectory(records.customers).find(order.customer);
  const stage = order && customer && findWonOffer(order, customer, settings);
  if (!stage || customer.id === null) return null;
  return { customer: { ...customer, id: customer.id }, stage };
}

export async function acceptOffer({ customer, stage }: WonOffer): Promise<StageNews> {
  const { saving, card } = texts.value;
  const { id, stage: before } = customer;
  const name = customer.name ?? id;
  const result = await updateRecord("Customers", id, { stage: stage.code }, { expected: { stage: before } });
  await refreshRecords();
  if (result.kind === "rejected") return { tone: "warning", words: card.refused, undo: null };
  if (result.kind === "conflict") {
    return { tone: "warning", words: saving.stageTaken(name, wordOf(result.current.stage)), undo: null };
  }
  const { actionId } = result;
  const change = { table: "Customers", recordId: id, key: "stage", before, after: stage.code, actionId } as const;
  return { tone: "success", words: saving.stageChanged(name, stage.label), undo: { name, change } };
}

export async function takeStageBack({ name, change }: NonNullable<StageNews["undo"]>): Promise<StageNews> {
  const { saving } = texts.value;
  const { kept } = await restoreFields([change]);
  await refreshRecords();
  if (kept > 0) return { tone: "warning", words: saving.stageKept(name), undo: null };
  return { tone: "success", words: saving.stageBack(name), undo: null };
}

function wordOf(stage: string | null): string {
  const ours = workbook.peek();
  const stages = ours.kind === "ours" ? ours.settings.stages : [];
  return stages.find(({ code }) => code === stage)?.label ?? stage ?? texts.value.card.blank;
}
