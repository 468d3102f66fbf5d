import { inputColumnsOf } from "../../schema/inputColumnsOf";
import type { ListKey } from "../../schema/listKeys";
import { listValues } from "../../schema/presetLists";
import type { Settings } from "../../schema/settings";
import { tableKeys } from "../../schema/tables/tables";
import { createCustomerDirectory, customerKeyOf } from "../customers/customerDirectory";
import { foldCase } from "../foldCase";
import { countRecords, recordsOfTable, type TrackerRecords } from "../trackerRecords";
import type { TrackerBackup } from "./trackerBackup";

export type SplitKey = "owner" | "region";
export const splitKeys: readonly SplitKey[] = ["owner", "region"];

export interface TrackerPart {
  /** What its customers have in common, as their field says it; null: theirs is blank. */
  readonly value: string | null;
  readonly backup: TrackerBackup;
}

/**
 * The customers by owner or region, each part with the follow-ups, orders, payments and feedback of its customers and nothing of
 * the others: values that people added to lists stay where the part uses them. Rows that mean no customer for
 * certain belong to nobody's part; `left` counts them.
 */
export function splitRecords(
  backup: TrackerBackup,
  by: SplitKey,
): { readonly parts: readonly TrackerPart[]; readonly left: number } {
  const { records } = backup;
  const directory = createCustomerDirectory(records.customers);
  const values = new Map<string, string | null>();
  for (const customer of records.customers) {
    const value = customer[by] ?? null;
    if (!values.has(foldCase(value ?? ""))) values.set(foldCase(value ?? ""), value);
  }
  const parts = [...values].map(([folded, value]): TrackerPart => {
    const own = records.customers.filter((customer) => foldCase(customer[by] ?? "") === folded);
    const keys = new Set(own.map(customerKeyOf));
    const isOwn = (customer: string | null) => {
      const found = directory.find(customer);
      return found !== null && keys.has(customerKeyOf(found));
    };
    const part = recordsOf(records, { ...records, customers: own }, isOwn);
    return { value, backup: { ...backup, records: part, settings: cutSettings(backup, part) } };
  });
  const kept = parts.reduce((sum, part) => sum + countRecords(part.backup.records), 0);
  return { parts, left: countRecords(records) - kept };
}

function recordsOf(
  { followUps, orders, payments, feedback }: TrackerRecords,
  { customers }: TrackerRecords,
  isOwn: (customer: string | null) => boolean,
): TrackerRecords {
  const ownOrders = orders.filter(({ customer }) => isOwn(customer));
  const numbers = new Set(ownOrders.map(({ orderNumber }) => foldCase(orderNumber ?? "")));
  return {
    customers,
    followUps: followUps.filter(({ customer }) => isOwn(customer)),
    orders: ownOrders,
    payments: payments.filter(({ order }) => order !== null && numbers.has(foldCase(order))),
    feedback: feedback.filter(({ customer }) => isOwn(customer)),
  };
}

/** Names of colleagues, and values that people added for others only, tell of the rest too. Those of the preset stay. */
function cutSettings({ settings, preset }: TrackerBackup, records: TrackerRecords): Settings {
  const used = new Set(
    tableKeys.flatMap((table) => {
      const columns = inputColumnsOf(table, settings.ownFields).filter(({ list }) => list !== undefined);
      return recordsOfTable(records, table).flatMap((record) =>
        columns.map(({ key, list }) => wordKey(list ?? "", record[key] ?? "")),
      );
    }),
  );
  const lists = Object.entries(settings.lists).map(([list, values]) => {
    const planned = new Set(listValues(list as ListKey, preset).map(({ code }) => code));
    return [list, values.filter(({ code }) => planned.has(code) || used.has(wordKey(list, code)))] as const;
  });
  return { ...settings, lists: Object.fromEntries(lists) };
}

function wordKey(list: string, value: string | number): string {
  return `${list} ${foldCase(String(value))}`;
}
