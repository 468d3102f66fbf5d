import type { TableKey, TableSpec } from "../columnSpec";
import { customers } from "./customers";
import { feedback } from "./feedback";
import { followUps } from "./followUps";
import { orders } from "./orders";
import { payments } from "./payments";

/** The five data tables without preset fields, in the order of their sheets; see tableSchema for the whole of a workbook's table. */
export const tables = {
  Customers: customers,
  FollowUps: followUps,
  Orders: orders,
  Payments: payments,
  Feedback: feedback,
} as const satisfies Readonly<Record<TableKey, TableSpec>>;

export const tableKeys: readonly TableKey[] = ["Customers", "FollowUps", "Orders", "Payments", "Feedback"];

/** As typed on a command line: `followups` is FollowUps. */
export function findTableKey(text: string): TableKey | null {
  return tableKeys.find((key) => key.toLowerCase() === text.trim().toLowerCase()) ?? null;
}
