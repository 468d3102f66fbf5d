/** Rows that are well formed and yet cannot be right, or that nobody has looked at for long. */
import type { TableKey, TableSpec } from "../../schema/columnSpec";
import type { CustomerRecord, FollowUpRecord, OrderRecord } from "../../schema/records";
import { readDay } from "../fieldNumbers";
import { describeFollowUps } from "../followUps/listDueFollowUps";
import { describeDelivery } from "../orders/describeDelivery";
import { makeFinding, type CheckUpQuestion, type SeenRow } from "./checkUpQuestion";
import type { Finding } from "./finding";

/** Days of what has happened; the others may be planned. */
const pastDays: Readonly<Record<TableKey, readonly string[]>> = {
  Customers: ["created"],
  FollowUps: ["date"],
  Orders: ["shippedDate"],
  Payments: ["date"],
  Feedback: ["date", "resolvedDate"],
};

export function findFutureDays(schema: TableSpec, row: SeenRow, today: number): Finding[] {
  return pastDays[schema.key]
    .filter((key) => (readDay(row.record[key]) ?? today) > today)
    .map((key) => makeFinding(schema, row, "futureDate", key));
}

/** Due for longer than a customer may sleep: contact them, or say that they are lost. */
export function findStaleCustomers(schema: TableSpec, question: CheckUpQuestion): Finding[] {
  const { tables, settings, today } = question;
  // The rows of these tables are records of theirs.
  const customers = recordsIn<CustomerRecord>(tables.Customers);
  const followUps = recordsIn<FollowUpRecord>(tables.FollowUps);
  const orders = recordsIn<OrderRecord>(tables.Orders);
  return describeFollowUps({ customers, followUps, orders, settings, today }).flatMap(({ daysOverdue }, index) => {
    const row = tables.Customers[index];
    return row && daysOverdue > settings.sleepingDays ? [makeFinding(schema, row, "staleCustomer", "stage")] : [];
  });
}

/** Should have left longer ago than that, and its status still says that it has not. */
export function findStaleOrder(schema: TableSpec, row: SeenRow, { settings, today }: CheckUpQuestion): Finding[] {
  const { state, daysLate } = describeDelivery(row.record as unknown as OrderRecord, settings, today);
  return state === "late" && daysLate > settings.sleepingDays ? [makeFinding(schema, row, "staleOrder", "status")] : [];
}

function recordsIn<Row>(rows: readonly SeenRow[]): Row[] {
  return rows.map(({ record }) => record as unknown as Row);
}
