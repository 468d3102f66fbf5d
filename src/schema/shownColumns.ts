import type { TableKey } from "./columnSpec";

/** The column in which a person recognises the record; the id column itself is hidden. */
export const shownColumns: Readonly<Record<TableKey, string>> = {
  Customers: "name",
  FollowUps: "customer",
  Orders: "orderNumber",
  Payments: "order",
  Feedback: "customer",
};
