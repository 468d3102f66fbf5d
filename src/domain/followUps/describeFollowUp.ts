import type { CustomerRecord, FollowUpRecord, OrderRecord } from "../../schema/records";
import type { Settings } from "../../schema/settings";
import { customerKeyOf } from "../customers/customerDirectory";
import {
  createWorkCalendar,
  addWorkingDays,
  countWorkingDays,
  toWorkingDay,
  type WorkCalendar,
} from "../dates/workingDays";
import { readDay } from "../fieldNumbers";
import { findShippedOn } from "../orders/findShippedOn";
import { findCadenceDays, findStageClass } from "./cadence";
import { readContactHistory } from "./contactHistory";

export type FollowUpReason = "promised" | "firstContact" | "aftercare" | "cadence";
export type FollowUpState = "notDue" | "dueSoon" | "dueToday" | "overdue1" | "overdue2" | "overdue3";

export interface FollowUpDescription {
  readonly lastContact: number | null;
  readonly followUpCount: number;
  readonly plannedDate: number | null;
  readonly dueDate: number | null;
  readonly reason: FollowUpReason | null;
  /** Calendar days since the due date; 0 when not overdue. */
  readonly daysOverdue: number;
  /** The levels of overdue count working days; null: nothing is due ever. */
  readonly state: FollowUpState | null;
}

export interface FollowUpQuestion {
  readonly customer: CustomerRecord;
  /** Those of this customer. */
  readonly followUps: readonly FollowUpRecord[];
  /** Those of this customer. */
  readonly orders: readonly OrderRecord[];
  readonly settings: Settings;
  readonly today: number;
  /** From the settings; given where many customers are described. */
  readonly calendar?: WorkCalendar;
}

export function describeFollowUp(question: FollowUpQuestion): FollowUpDescription {
  const { customer, followUps, settings, today } = question;
  const calendar = question.calendar ?? createWorkCalendar(settings);
  const { lastContact, followUpCount, nextDate } = readContactHistory(followUps, today);
  const plannedDate = earlier(findOverride(customer, lastContact), nextDate);
  const due = findDue(question, plannedDate, lastContact, calendar);
  return {
    lastContact,
    followUpCount,
    plannedDate,
    dueDate: due?.date ?? null,
    reason: due?.reason ?? null,
    daysOverdue: due ? Math.max(0, today - due.date) : 0,
    state: due ? findState(due.date, settings, today, calendar) : null,
  };
}

interface Due {
  readonly date: number;
  readonly reason: FollowUpReason;
}

/** A row without id and name is no customer: the sheet's formulas leave it alone too. */
function findDue(
  question: FollowUpQuestion,
  plannedDate: number | null,
  lastContact: number | null,
  calendar: WorkCalendar,
): Due | null {
  if (customerKeyOf(question.customer) === "") return null;
  if (plannedDate !== null) return { date: plannedDate, reason: "promised" };
  return findRuleDue(question, lastContact, calendar);
}

/** What is due where nobody agreed a date. */
function findRuleDue(question: FollowUpQuestion, lastContact: number | null, calendar: WorkCalendar): Due | null {
  const { customer, orders, settings } = question;
  if (findStageClass(customer, settings) === "lost") return null;
  if (lastContact === null) {
    const created = readDay(customer.created);
    return created === null ? null : { date: addWorkingDays(created, 1, calendar), reason: "firstContact" };
  }
  const cadenceDate = lastContact + findCadenceDays(customer, settings);
  const aftercareDate = findAftercareDate(orders, settings, lastContact);
  if (aftercareDate !== null && aftercareDate < cadenceDate) {
    return { date: toWorkingDay(aftercareDate, calendar), reason: "aftercare" };
  }
  return { date: toWorkingDay(cadenceDate, calendar), reason: "cadence" };
}

/** Counted from the newest shipment, until somebody is contacted after it. */
function findAftercareDate(orders: readonly OrderRecord[], settings: Settings, lastContact: number): number | null {
  let lastShipped = 0;
  let aftercareDate = 0;
  for (const order of orders) {
    const shippedOn = findShippedOn(order, settings) ?? 0;
    if (shippedOn === 0 || shippedOn < lastShipped) continue;
    const eta = readDay(order.eta);
    const date = eta === null ? shippedOn + settings.aftercareDays : eta + settings.aftercareEtaDays;
    aftercareDate = shippedOn === lastShipped ? Math.max(aftercareDate, date) : date;
    lastShipped = shippedOn;
  }
  return lastShipped > 0 && lastContact <= lastShipped ? aftercareDate : null;
}

function findState(dueDate: number, settings: Settings, today: number, calendar: WorkCalendar): FollowUpState {
  if (dueDate > today + settings.soonDays) return "notDue";
  if (dueDate > today) return "dueSoon";
  if (dueDate === today) return "dueToday";
  const workingDays = countWorkingDays(dueDate + 1, today, calendar);
  if (workingDays <= settings.level1Days) return "overdue1";
  return workingDays <= settings.level2Days ? "overdue2" : "overdue3";
}

function findOverride({ nextFollowUp }: CustomerRecord, lastContact: number | null): number | null {
  const override = readDay(nextFollowUp);
  return override !== null && override > (lastContact ?? 0) ? override : null;
}

function earlier(first: number | null, second: number | null): number | null {
  if (first === null) return second;
  return second === null ? first : Math.min(first, second);
}
