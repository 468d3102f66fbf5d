import type { TableKey } from "../columnSpec";

interface OrderedDates {
  readonly first: string;
  readonly later: readonly string[];
}

/** Nothing is agreed for, shipped or resolved on a day before it was said or ordered. */
export const orderedDates: Readonly<Partial<Record<TableKey, OrderedDates>>> = {
  FollowUps: { first: "date", later: ["nextDate"] },
  Orders: { first: "orderDate", later: ["deliveryDate", "revisedDelivery", "shippedDate"] },
  Feedback: { first: "date", later: ["resolvedDate"] },
};
