/** One line of Today in words; the list, the copied text and the calendar say the same. */
import type { TodayItem } from "../../domain/today/todayItem";
import type { CustomerRecord } from "../../schema/records";
import { lists } from "../../schema/lists";
import { describeDay } from "../dates/DateInput";
import { formatMoney } from "../session/formatNumber";
import { language, texts } from "../session/language";
import type { OurWorkbook } from "../session/workbook";

export interface ItemWords {
  readonly name: string;
  /** How urgent it is. */
  readonly badge: string;
  readonly badgeLook: "overdue" | "dueToday" | "dueSoon";
  /** Why, and the day that it goes by. */
  readonly why: string;
  /** Stage, level, owner, phone. */
  readonly profile: string;
  readonly phone: string | null;
}

export function describeItem(item: TodayItem, ours: OurWorkbook): ItemWords {
  const phone = item.customer ? phoneOf(item.customer) : null;
  const name = item.table === "Orders" ? `${item.name} · ${item.recordId}` : item.name;
  const profile = [profileOf(item, ours), item.owner, phone].filter(Boolean).join(" · ");
  return { name, ...badgeOf(item), why: whyOf(item, ours), profile, phone };
}

export function phoneOf({ mobile, phone, im, email }: CustomerRecord): string | null {
  return mobile ?? phone ?? im ?? email;
}

function badgeOf(item: TodayItem): Pick<ItemWords, "badge" | "badgeLook"> {
  const { section, days } = item;
  const { today, work, relativeDay } = texts.value;
  if (section === "neverContacted" || section === "unplanned" || section === "unowned") {
    return { badge: work.daysSince(Math.max(0, days)), badgeLook: "dueSoon" };
  }
  if (item.table === "Feedback") {
    return { badge: work.daysSince(Math.max(0, days)), badgeLook: item.reason === "open" ? "dueToday" : "overdue" };
  }
  if (item.table === "Orders" && section === "toReturn") {
    const { label } = lists.paymentState.values.find(({ code }) => code === item.paymentState) ?? {};
    const badgeLook = item.paymentState === "refundDue" ? "overdue" : "dueToday";
    return { badge: label?.[language.value] ?? "", badgeLook };
  }
  if (section === "reorder") return { badge: relativeDay(-days), badgeLook: days >= 0 ? "dueToday" : "dueSoon" };
  if (days <= 0) return { badge: relativeDay(-days), badgeLook: days === 0 ? "dueToday" : "dueSoon" };
  if (section === "lateDelivery") return { badge: work.daysLate(days), badgeLook: "overdue" };
  const isMoney = section === "depositDue" || section === "balanceDue";
  return { badge: isMoney ? work.daysPast(days) : today.daysOverdue(days), badgeLook: "overdue" };
}

function whyOf(item: TodayItem, ours: OurWorkbook): string {
  const { dayOf, amountOpen } = texts.value.work;
  const day = item.day === null ? "" : describeDay(item.day, ours.today);
  if (item.table === "Customers") return customerWhyOf(item, day);
  if (item.table === "Feedback") {
    const facts = [caseReasonOf(item), labelIn("feedbackKind", item.kind, ours), dayOf.feedback(day), item.comment];
    return facts.filter(Boolean).join(" · ");
  }
  if (item.amount === null) return day === "" ? "" : dayOf.delivery(day);
  const money = amountOpen(formatMoney(item.amount), item.currency ?? "");
  if (item.section === "toReturn") return money;
  const when = item.section === "depositDue" ? dayOf.deposit(day) : dayOf.balance(day);
  return `${when} · ${money}`;
}

function customerWhyOf(item: Extract<TodayItem, { table: "Customers" }>, day: string): string {
  const { dayOf } = texts.value.work;
  if (item.section === "reorder") return texts.value.find.answers[item.basis](day, item.basisDays);
  if (item.section === "neverContacted") return dayOf.created(day);
  if (item.section === "unplanned" || item.section === "unowned") {
    return item.isContacted ? dayOf.lastContact(day) : dayOf.created(day);
  }
  const reason = lists.reason.values.find(({ code }) => code === item.reason)?.label[language.value] ?? "";
  return [reason, day].filter(Boolean).join(" · ");
}

function profileOf({ customer, potential }: TodayItem, { settings }: OurWorkbook): string {
  if (!customer) return "";
  const stage = settings.stages.find(({ code }) => code === customer.stage)?.label ?? customer.stage ?? "";
  return [stage, potential].filter(Boolean).join(" ");
}

function labelIn(list: string, code: string | null, { settings }: OurWorkbook): string {
  return settings.lists[list]?.find((value) => value.code === code)?.label ?? code ?? "";
}

/** That it is open the list says already. */
function caseReasonOf({ reason }: Extract<TodayItem, { table: "Feedback" }>): string {
  if (reason === "open") return "";
  return lists.caseReason.values.find(({ code }) => code === reason)?.label[language.value] ?? reason;
}
