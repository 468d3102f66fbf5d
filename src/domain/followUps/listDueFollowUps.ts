import type { CustomerRecord, FollowUpRecord, OrderRecord } from "../../schema/records";
import type { Settings } from "../../schema/settings";
import { createCustomerDirectory, groupByCustomer } from "../customers/customerDirectory";
import { createWorkCalendar } from "../dates/workingDays";
import { doAllSteps, mapInSteps, type Steps } from "../steps";
import { readPotential } from "./cadence";
import { describeFollowUp, type FollowUpDescription } from "./describeFollowUp";

export interface CustomerFollowUp extends FollowUpDescription {
  readonly customer: CustomerRecord;
}

export interface FollowUpsQuestion {
  readonly customers: readonly CustomerRecord[];
  readonly followUps: readonly FollowUpRecord[];
  readonly orders: readonly OrderRecord[];
  readonly settings: Settings;
  readonly today: number;
}

/** Every customer in table order; each row of the other tables is looked at once. */
export function describeFollowUps(question: FollowUpsQuestion): CustomerFollowUp[] {
  return doAllSteps(describeFollowUpsInSteps(question));
}

export function* describeFollowUpsInSteps(question: FollowUpsQuestion): Steps<CustomerFollowUp[]> {
  const { customers, settings, today } = question;
  const directory = createCustomerDirectory(customers);
  yield;
  const followUps = groupByCustomer(question.followUps, directory);
  yield;
  const orders = groupByCustomer(question.orders, directory);
  yield;
  const calendar = createWorkCalendar(settings);
  return yield* mapInSteps(customers, (customer) => ({
    customer,
    ...describeFollowUp({
      customer,
      followUps: followUps.of(customer),
      orders: orders.of(customer),
      settings,
      today,
      calendar,
    }),
  }));
}

/** Due today or overdue, in the order of the Today sheet. */
export function listDueFollowUps(question: FollowUpsQuestion): CustomerFollowUp[] {
  return selectDue(describeFollowUps(question), question.today);
}

/** The same of customers that are already described. */
export function selectDue(described: readonly CustomerFollowUp[], today: number): CustomerFollowUp[] {
  return described
    .filter(({ dueDate }) => dueDate !== null && dueDate <= today)
    .sort((first, second) => compareUrgency(urgencyOf(first), urgencyOf(second)));
}

export function listOverdueFollowUps(question: FollowUpsQuestion): CustomerFollowUp[] {
  return listDueFollowUps(question).filter(({ daysOverdue }) => daysOverdue > 0);
}

/** What decides who comes first. */
export interface Urgency {
  readonly isPromised: boolean;
  readonly potential: string | null;
  /** Days that it has been due; negative while it is to come. */
  readonly days: number;
}

/** Promised first, then potential, then days; sorting is stable, so that the order of the table decides last. */
export function compareUrgency(first: Urgency, second: Urgency): number {
  return (
    Number(second.isPromised) - Number(first.isPromised) || comparePotential(first, second) || second.days - first.days
  );
}

function urgencyOf({ reason, customer, daysOverdue }: CustomerFollowUp): Urgency {
  return { isPromised: reason === "promised", potential: customer.potential, days: daysOverdue };
}

function comparePotential(first: Urgency, second: Urgency): number {
  return readPotential(first.potential).charCodeAt(0) - readPotential(second.potential).charCodeAt(0);
}
