import { createRecordCheck } from "../domain/dataQuality/recordCheck";
import type { Problem } from "../domain/dataQuality/problem";
import {
  canSplit,
  findSplitProblems,
  splitOrder as planSplit,
  type OrderSplit,
  type Shipment,
} from "../domain/orders/splitOrder";
import { readRecordRow } from "../excel/reading/readRecordRow";
import { readTracker, type TrackerView } from "../excel/reading/readTracker";
import { inputColumnRequests, mergeRequests } from "../excel/reading/tableRequests";
import { runInWorkbook } from "../excel/runInWorkbook";
import { appendRecords } from "../excel/writing/appendRecords";
import type { RowId } from "../excel/writing/cellWrites";
import { cellsToUpdate } from "../excel/writing/updateCells";
import type { FieldChange } from "../schema/fieldChange";
import type { AnyRecord, OrderRecord } from "../schema/records";
import { customerColumns, existingRecords, orderColumns } from "./addRecord";
import { beginLog } from "./beginLog";
import type { Addition } from "./withdrawRecords";

export interface OrderToSplit {
  /** As the form showed it. */
  readonly order: OrderRecord;
  /** All of them; the first stays on the original. */
  readonly shipments: readonly Shipment[];
}

export type SplitResult =
  /** `addition` is what withdrawRecords needs to make one order of them again. */
  | { readonly kind: "split"; readonly addition: Addition }
  | { readonly kind: "rejected"; readonly problems: readonly Problem[] }
  /** Somebody changed the order meanwhile. */
  | { readonly kind: "conflict"; readonly current: OrderRecord };

/** What the shares were worked out from. */
const expectedKeys = [
  "amount",
  "quantity",
  "deliveryDate",
  "revisedDelivery",
  "shippedDate",
  "status",
  "depositPercent",
];

/**
 * Divides an order into several that ship one after the other: 4 syncs. The new rows and the reduced
 * original go in one request, so that whatever breaks off, none of the money is missing or stands there twice.
 * @throws WorkbookError recordMissing
 */
export function splitOrder({ order, shipments }: OrderToSplit): Promise<SplitResult> {
  return runInWorkbook(async (context, isAgain): Promise<SplitResult> => {
    const number = order.orderNumber ?? "";
    const view = await readTracker(context, {
      columns: mergeRequests([...customerColumns, ...orderColumns, ...inputColumnRequests("Orders", false)]),
      append: { table: "Orders", rows: Math.max(1, shipments.length - 1) },
      log: beginLog("split", ["Orders"]),
    });
    const row = await readRecordRow(context, view, "Orders", number);
    // A row of the table, read by the table's own columns.
    const current = row.record as unknown as OrderRecord;
    if (!canStillSplit(view, order, current, shipments)) return { kind: "conflict", current };
    const { changes, added } = planSplit(current, shipments, existingRecords(view).orders);
    const problems = findProblems(view, added);
    if (problems.length > 0) return { kind: "rejected", problems };
    const records = added.map((record) => record as unknown as AnyRecord);
    const writes = cellsToUpdate(view, "Orders", row, changes);
    await appendRecords(context, view, "Orders", records, {
      isAgain,
      alongside: writes,
      rowIds: [rowIdOf(number, row.rowIndex, view)],
    });
    return {
      kind: "split",
      addition: { ...additionOf(current, { changes, added }, records), actionId: view.log?.actionId },
    };
  });
}

function canStillSplit(
  { facts }: TrackerView,
  shown: OrderRecord,
  current: OrderRecord,
  shipments: readonly Shipment[],
) {
  const before: AnyRecord = { ...shown };
  const now: AnyRecord = { ...current };
  const isSame = expectedKeys.every((key) => (before[key] ?? null) === (now[key] ?? null));
  return isSame && canSplit(current, facts.settings) && findSplitProblems(current, shipments).length === 0;
}

function findProblems(view: TrackerView, added: OrderSplit["added"]): Problem[] {
  const { preset, settings } = view.facts;
  const check = createRecordCheck({ table: "Orders", existing: existingRecords(view), preset, settings });
  return added.flatMap((record) => check.find(record as unknown as AnyRecord, null));
}

function rowIdOf(id: string, rowIndex: number, { snapshot }: TrackerView): RowId {
  const numbers = snapshot.columns.find(({ table, key }) => table === "Orders" && key === "orderNumber");
  return { table: "Orders", rowIndex, columnIndex: numbers?.columnIndex ?? 0, id };
}

function additionOf(order: OrderRecord, { changes }: OrderSplit, records: readonly AnyRecord[]): Addition {
  const before = order as unknown as AnyRecord;
  const fields = Object.entries(changes as AnyRecord).map(([key, after]): FieldChange => {
    return { table: "Orders", recordId: order.orderNumber ?? "", key, before: before[key] ?? null, after };
  });
  return { table: "Orders", records, changes: fields, isOneWhole: true };
}
