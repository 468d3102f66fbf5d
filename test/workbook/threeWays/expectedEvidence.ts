/** What the domain finds behind the fall of a group, in the places of the lists on the Regions sheet. */
import { createCustomerDirectory } from "../../../src/domain/customers/customerDirectory";
import { findDeliveryDate } from "../../../src/domain/orders/findShippedOn";
import { findDropEvidence, type DropEvidence, type DropQuestion } from "../../../src/domain/regions/findDropEvidence";
import type { CustomerRecord } from "../../../src/schema/records";
import type { ExpectedValue, DomainQuestion } from "./expectedColumns";

export interface ExpectedList {
  readonly count: number;
  readonly rows: readonly (readonly ExpectedValue[])[];
}

/** By English title, worst first; `null` also where a long name runs out over the cell. */
export function expectedEvidence(
  question: DomainQuestion,
  drop: Omit<DropQuestion, "today">,
): Readonly<Record<string, ExpectedList>> {
  const evidence = findDropEvidence({ ...drop, today: question.today });
  const lists = {
    "Customers who stopped ordering": stoppedRows(evidence),
    "Late orders": lateRows(evidence),
    "Missed follow-ups": missedRows(evidence, question),
    "Low scores and open cases": feedbackRows(evidence, question),
  };
  return Object.fromEntries(Object.entries(lists).map(([title, rows]) => [title, { count: rows.length, rows }]));
}

function stoppedRows({ stopped }: DropEvidence): ExpectedValue[][] {
  return stopped.map(({ customer, amountBefore, ordersBefore, lastOrder }) => [
    ...[customer.name, null, amountBefore, ordersBefore, customer.owner, lastOrder],
  ]);
}

function lateRows({ lateOrders }: DropEvidence): ExpectedValue[][] {
  return lateOrders.map(({ order, customer, amount, daysLate }) => [
    ...[order.orderNumber, nameOf(customer, order.customer), null, amount],
    ...[findDeliveryDate(order), daysLate, order.owner ?? customer?.owner ?? null],
  ]);
}

function missedRows({ missedFollowUps }: DropEvidence, { words }: DomainQuestion): ExpectedValue[][] {
  return missedFollowUps.map(({ customer, dueDate, daysOverdue, reason }) => [
    ...[customer.name, null, dueDate, daysOverdue, customer.owner],
    reason === null ? null : words.labelOf("reason", reason),
  ]);
}

function feedbackRows({ poorFeedback }: DropEvidence, { records, words }: DomainQuestion): ExpectedValue[][] {
  const directory = createCustomerDirectory(records.customers);
  return poorFeedback.map(({ feedback, day }) => [
    ...[nameOf(directory.find(feedback.customer), feedback.customer), null, null, day],
    ...[words.labelOf("feedbackKind", feedback.kind ?? ""), Number(feedback.satisfaction)],
    ...[words.labelOf("feedbackState", feedback.state ?? ""), feedback.comment, null, null],
  ]);
}

function nameOf(customer: CustomerRecord | null, asTyped: string | null): string | null {
  return customer?.name ?? asTyped;
}
