/** What the domain says, cell by cell of the Today sheet. */
import { createCustomerDirectory } from "../../../src/domain/customers/customerDirectory";
import { isOldCase } from "../../../src/domain/feedback/findCaseReason";
import { isOpenCase } from "../../../src/domain/feedback/isOpenCase";
import { listOpenCases } from "../../../src/domain/feedback/listOpenCases";
import { listDueFollowUps } from "../../../src/domain/followUps/listDueFollowUps";
import { groupByOrder } from "../../../src/domain/orders/orderDirectory";
import { describePayments } from "../../../src/domain/payments/describePayments";
import { listTodaySections } from "../../../src/domain/today/listTodaySections";
import type { ListKey } from "../../../src/schema/listKeys";
import type { DomainQuestion, ExpectedValue } from "./expectedColumns";

/** Number, name, owner, stage, potential, reason, due, days overdue, state, contact, last contact. */
export function expectedTodayRows({ records, settings, words, today }: DomainQuestion): ExpectedValue[][] {
  const word = (list: ListKey, code: string | null) => (code === null ? null : words.labelOf(list, code));
  return listDueFollowUps({ ...records, settings, today }).map((due, index) => {
    const { customer, reason, dueDate, daysOverdue, state, lastContact } = due;
    const contact = [customer.mobile, customer.phone, customer.im, customer.email].find((each) => each);
    return [
      ...[index + 1, customer.name, customer.owner, word("stage", customer.stage), customer.potential],
      ...[word("reason", reason), dueDate, daysOverdue, word("reminderState", state), contact ?? null, lastContact],
    ];
  });
}

/** By English label. */
export function expectedTodayCounts(question: DomainQuestion): ReadonlyMap<string, number> {
  const { records, settings, today } = question;
  const sections = listTodaySections(question);
  const directory = createCustomerDirectory(records.customers);
  const cases = listOpenCases({ feedback: records.feedback, directory, settings, today });
  const oldCases = records.feedback.filter((each) => isOpenCase(each) && isOldCase(each, settings, today));
  const payments = groupByOrder(records.payments);
  const money = records.orders.map((order) =>
    describePayments({ order, payments: payments.of(order.orderNumber), settings, today }),
  );
  const days = money.flatMap(({ ageing, balanceDue }) =>
    ageing === null || balanceDue === null ? [] : [balanceDue - today],
  );
  return new Map([
    ["Overdue follow-ups", sections.overdue.length],
    ["Due today", sections.dueToday.length],
    ["Due soon", sections.dueSoon.length],
    ["Late orders", sections.lateDelivery.length],
    ["Deliveries soon", sections.soonDelivery.length],
    ["Deposits due", money.filter(({ depositDue }) => depositDue !== null && depositDue <= today).length],
    ["Balances overdue", days.filter((left) => left < 0).length],
    ["Balances soon", days.filter((left) => left >= 0 && left <= settings.paymentSoonDays).length],
    ["To give back", sections.toReturn.length],
    ["Open cases", cases.length],
    ["Nobody on them", cases.filter(({ reason }) => reason === "noHandler").length],
    ["Open too long", oldCases.length],
    ["Due to reorder", sections.reorder.length],
  ]);
}

/** Name, owner, day and state, the longest past first. */
export function expectedReorderRows(question: DomainQuestion): ExpectedValue[][] {
  const { records, words, today } = question;
  return listTodaySections(question).reorder.map(({ name, day }) => [
    ...[name, records.customers.find((customer) => customer.name === name)?.owner ?? null, day],
    words.labelOf("reorderState", (day ?? 0) <= today ? "due" : "soon"),
  ]);
}
