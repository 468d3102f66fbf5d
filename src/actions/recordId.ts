import type { TableKey } from "../schema/columnSpec";
import { randomId } from "./randomId";

const prefixes: Readonly<Record<TableKey, string>> = {
  Customers: "C",
  FollowUps: "F",
  Orders: "O",
  Payments: "P",
  Feedback: "B",
};

/** A new id for a record of the table; the same for the pane and the command line. */
export function newRecordId(table: TableKey): string {
  return randomId(prefixes[table]);
}
