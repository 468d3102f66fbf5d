import type { TableKey } from "../columnSpec";

/** The column by which people know a record. */
export const nameKeys: Readonly<Record<TableKey, string>> = {
  Customers: "name",
  FollowUps: "customer",
  Orders: "orderNumber",
  Payments: "order",
  Feedback: "customer",
};
