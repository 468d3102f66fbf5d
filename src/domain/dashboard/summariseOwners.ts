import { readDay } from "../fieldNumbers";
import { foldCase } from "../foldCase";
import { summarise, type SummaryFigures } from "../regions/summarise";
import { isWithin } from "../regions/comparisonPeriod";
import type { DashboardQuestion } from "./dashboardQuestion";

export interface OwnerFigures extends Pick<
  SummaryFigures,
  "orders" | "amount" | "received" | "lateOrders" | "overdueFollowUps" | "customers" | "outstanding"
> {
  /** As spelled first; empty for what has none. */
  readonly owner: string;
  /** Logged in the period by this person, whoever the customer's owner is. */
  readonly followUps: number;
}

/** An order without an owner of its own is its customer's, and so are its payments. */
export function summariseOwners(question: DashboardQuestion): OwnerFigures[] {
  const { records, period } = question;
  const { rows } = summarise({ ...question, previous: period, groupBy: "owner" });
  const owners = new Map(rows.map((row) => [foldCase(row.group), row.group]));
  const written = records.followUps.filter(({ date }) => isWithin(readDay(date), period));
  for (const { by } of written) if (!owners.has(foldCase(by ?? ""))) owners.set(foldCase(by ?? ""), by ?? "");
  return [...owners].map(([key, owner]) => {
    const figures = rows.find(({ group }) => foldCase(group) === key);
    return {
      owner,
      orders: figures?.orders ?? 0,
      followUps: written.filter(({ by }) => foldCase(by ?? "") === key).length,
      amount: figures?.amount ?? 0,
      received: figures?.received ?? 0,
      lateOrders: figures?.lateOrders ?? 0,
      overdueFollowUps: figures?.overdueFollowUps ?? 0,
      customers: figures?.customers ?? 0,
      outstanding: figures?.outstanding ?? 0,
    };
  });
}
