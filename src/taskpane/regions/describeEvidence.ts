/** What stands behind a drop, in words; the pane and the copied text say the same. */
import { customerKeyOf } from "../../domain/customers/customerDirectory";
import { writeDigest } from "../../domain/digest/writeDigest";
import type { CustomerFollowUp } from "../../domain/followUps/listDueFollowUps";
import { findDeliveryDate } from "../../domain/orders/findShippedOn";
import type { CustomerFall, DropEvidence, PoorFeedback } from "../../domain/regions/findDropEvidence";
import type { OrderFacts } from "../../domain/regions/summaryFacts";
import type { TableKey } from "../../schema/columnSpec";
import { lists } from "../../schema/lists";
import type { CustomerRecord } from "../../schema/records";
import { describeDay } from "../dates/DateInput";
import { joinFacts, labelOf, nameOf } from "../find/resultWords";
import { formatRoundMoney } from "../session/formatNumber";
import { language, texts } from "../session/language";
import type { OurWorkbook } from "../session/workbook";

export interface EvidenceLine {
  readonly title: string;
  /** How bad it is; empty where the facts say so. */
  readonly badge: string;
  readonly facts: string;
  readonly owner: string;
  readonly customer: CustomerRecord | null;
  readonly table: TableKey;
  readonly id: string;
}

export interface EvidenceSection {
  readonly key: keyof DropEvidence;
  readonly title: string;
  readonly lines: readonly EvidenceLine[];
}

/** Sections with something in them. */
export function describeEvidence(evidence: DropEvidence, ours: OurWorkbook): EvidenceSection[] {
  const { regions } = texts.value;
  const lines: Record<keyof DropEvidence, EvidenceLine[]> = {
    stopped: evidence.stopped.map((fall) => describeStopped(fall, ours)),
    orderedLess: evidence.orderedLess.map(describeLess),
    lateOrders: evidence.lateOrders.map((order) => describeLateOrder(order, ours)),
    poorFeedback: evidence.poorFeedback.map((poor) => describePoorFeedback(poor, ours)),
    missedFollowUps: evidence.missedFollowUps.map((missed) => describeMissed(missed, ours)),
  };
  const keys = Object.keys(lines) as (keyof DropEvidence)[];
  return keys
    .filter((key) => lines[key].length > 0)
    .map((key) => ({
      key,
      title: regions.sectionCount(regions.evidence[key], lines[key].length),
      lines: lines[key],
    }));
}

/** For a meeting: the drop, what was counted, and everything behind it. */
export function writeEvidence(headings: readonly string[], sections: readonly EvidenceSection[]): string {
  const parts = sections.map(({ title, lines }) =>
    writeDigest({
      heading: title,
      lines: lines.map(({ title: name, badge, facts, owner }) => ({
        name,
        urgency: badge,
        why: facts,
        profile: owner,
      })),
    }),
  );
  return [headings.join("\n"), ...(parts.length > 0 ? parts : [texts.value.regions.noEvidence])].join("\n\n");
}

function aboutCustomer(customer: CustomerRecord): Pick<EvidenceLine, "title" | "owner" | "customer" | "table" | "id"> {
  return {
    title: nameOf(customer),
    owner: customer.owner ?? "",
    customer,
    table: "Customers",
    id: customer.id ?? "",
  };
}

function describeStopped({ customer, ordersBefore, amountBefore, lastOrder }: CustomerFall, ours: OurWorkbook) {
  const { regions } = texts.value;
  const before = regions.facts.previous(regions.side(ordersBefore, formatRoundMoney(amountBefore)));
  const facts = joinFacts(before, regions.lastOrder(describeDay(lastOrder, ours.today)));
  return { ...aboutCustomer(customer), badge: "", facts };
}

function describeLess({ customer, ordersBefore, amountBefore, orders, amount }: CustomerFall): EvidenceLine {
  const { regions } = texts.value;
  const before = regions.side(ordersBefore, formatRoundMoney(amountBefore));
  return {
    ...aboutCustomer(customer),
    badge: "",
    facts: regions.fall(before, regions.side(orders, formatRoundMoney(amount))),
  };
}

function describeLateOrder({ order, customer, daysLate, amount }: OrderFacts, ours: OurWorkbook): EvidenceLine {
  const { regions, work } = texts.value;
  const delivery = findDeliveryDate(order);
  return {
    title: joinFacts(order.orderNumber, customer ? nameOf(customer) : order.customer),
    badge: work.daysLate(daysLate),
    facts: joinFacts(
      delivery === null ? "" : regions.deliveryOn(describeDay(delivery, ours.today)),
      `${formatRoundMoney(amount)} ${ours.settings.baseCurrency}`,
    ),
    owner: order.owner ?? customer?.owner ?? "",
    customer,
    table: "Orders",
    id: order.orderNumber ?? "",
  };
}

function describePoorFeedback({ feedback, customer, day, isOpen }: PoorFeedback, ours: OurWorkbook): EvidenceLine {
  const { regions } = texts.value;
  const { satisfaction, kind, comment, handler } = feedback;
  return {
    title: customer ? nameOf(customer) : (feedback.customer ?? ""),
    badge: isOpen ? regions.isOpen : "",
    facts: joinFacts(
      labelOf("feedbackKind", kind, ours),
      typeof satisfaction === "number" ? regions.score(satisfaction) : "",
      describeDay(day, ours.today),
      comment,
    ),
    owner: handler ?? customer?.owner ?? "",
    customer,
    table: "Feedback",
    id: feedback.id ?? "",
  };
}

function describeMissed({ customer, daysOverdue, dueDate, reason }: CustomerFollowUp, ours: OurWorkbook): EvidenceLine {
  const { regions, today } = texts.value;
  const because = lists.reason.values.find(({ code }) => code === reason)?.label[language.value] ?? "";
  const due = dueDate === null ? "" : regions.dueOn(describeDay(dueDate, ours.today));
  return { ...aboutCustomer(customer), badge: today.daysOverdue(daysOverdue), facts: joinFacts(because, due) };
}

export function keyOfLine({ customer }: EvidenceLine): string | null {
  return customer === null ? null : customerKeyOf(customer);
}
