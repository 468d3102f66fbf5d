import type { Language } from "../../i18n/language";
import type { TableKey } from "../columnSpec";
import type { WorkbookKind } from "../formulaText";
import type { PresetKey } from "../presets/preset";
import type { AnyRecord, FieldValue } from "../records";
import type { Translated } from "../translated";
import { cosmeticsDemo } from "./cosmeticsDemo";
import { demoCustomers, demoFeedback, demoFollowUps, demoOrders, demoPayments } from "./demoStory";
import type { DemoTrade } from "./demoTrade";
import { generalDemo } from "./generalDemo";
import { retailDemo } from "./retailDemo";
import { tradeDemo } from "./tradeDemo";

export const demoTrades: Readonly<Record<PresetKey, DemoTrade>> = {
  general: generalDemo,
  trade: tradeDemo,
  retail: retailDemo,
  cosmetics: cosmeticsDemo,
};

/** The story told in the words of a trade, around the day `today`. */
export function demoRecords({ preset, language }: WorkbookKind, today: number): Record<TableKey, AnyRecord[]> {
  const teller = { trade: demoTrades[preset], language, today };
  return {
    Customers: tellCustomers(teller),
    FollowUps: tellFollowUps(teller),
    Orders: tellOrders(teller),
    Payments: tellPayments(teller),
    Feedback: tellFeedback(teller),
  };
}

interface Teller {
  readonly trade: DemoTrade;
  readonly language: Language;
  readonly today: number;
}

function tellCustomers({ trade, language, today }: Teller): AnyRecord[] {
  return demoCustomers.map((story, index): AnyRecord => {
    const customer = trade.customers[index];
    return {
      id: numbered("C-DEMO", index),
      name: customer?.name[language] ?? "",
      type: customer?.type ?? "company",
      company: customer?.company?.[language] ?? null,
      contactPerson: customer?.contact?.[language] ?? null,
      mobile: customer?.mobile ?? null,
      email: customer?.email ?? null,
      region: customer?.region ?? null,
      industry: customer?.industry ?? null,
      source: story.source,
      potential: story.potential,
      stage: customer?.stage ?? story.stage,
      owner: ownerOf(trade, story.owner, language),
      created: today + story.created,
      nextFollowUp: story.nextFollowUp === undefined ? null : today + story.nextFollowUp,
      ...fieldsAt(trade.customerFields, index, language),
    };
  });
}

function tellFollowUps({ trade, language, today }: Teller): AnyRecord[] {
  return demoFollowUps.map((story, index): AnyRecord => ({
    id: numbered("F-DEMO", index),
    customer: nameOf(trade, story.customer, language),
    date: today + story.day,
    method: story.method,
    content: story.content[language],
    result: story.result,
    nextDate: story.next === undefined ? null : today + story.next,
    by: ownerOf(trade, demoCustomers[story.customer]?.owner ?? 0, language),
  }));
}

function tellOrders({ trade, language, today }: Teller): AnyRecord[] {
  return demoOrders.map((story, index): AnyRecord => ({
    orderNumber: orderNumber(trade, index),
    customer: nameOf(trade, story.customer, language),
    orderType: story.orderType ?? "bulk",
    product: trade.products[index % trade.products.length]?.[language] ?? null,
    quantity: Math.max(1, Math.round(story.size * 500)),
    orderDate: today + story.orderDate,
    deliveryDate: today + story.delivery,
    revisedDelivery: story.revised === undefined ? null : today + story.revised,
    shippedDate: story.shipped === undefined ? null : today + story.shipped,
    amount: amountOf(trade, index),
    currency: trade.currency,
    depositPercent: story.depositPercent ?? null,
    termDays: story.termDays ?? null,
    status: story.status,
    notes: story.note?.[language] ?? null,
    ...fieldsAt(trade.orderFields, index, language),
    ...Object.fromEntries(Object.entries(trade.orderDays).map(([key, days]) => [key, today + story.delivery + days])),
  }));
}

function tellPayments({ trade, today }: Teller): AnyRecord[] {
  return demoPayments.map((story, index): AnyRecord => ({
    id: numbered("P-DEMO", index),
    order: orderNumber(trade, story.order),
    date: today + story.day,
    amount: toCents(amountOf(trade, story.order) * story.share),
    kind: story.kind,
    method: story.kind === "charge" ? null : trade.paymentMethod,
  }));
}

function tellFeedback({ trade, language, today }: Teller): AnyRecord[] {
  return demoFeedback.map((story, index): AnyRecord => ({
    id: numbered("B-DEMO", index),
    customer: nameOf(trade, story.customer, language),
    order: story.order === undefined ? null : orderNumber(trade, story.order),
    date: today + story.day,
    kind: story.kind,
    satisfaction: story.satisfaction,
    category: story.category,
    comment: story.comment[language],
    state: story.state,
    handler: ownerOf(trade, demoCustomers[story.customer]?.owner ?? null, language),
    resolvedDate: story.resolved === undefined ? null : today + story.resolved,
    outcome: story.outcome?.[language] ?? null,
  }));
}

function nameOf(trade: DemoTrade, customer: number, language: Language): string {
  return trade.customers[customer]?.name[language] ?? "";
}

function ownerOf(trade: DemoTrade, owner: number | null, language: Language): string | null {
  return owner === null ? null : (trade.owners[owner]?.[language] ?? null);
}

function orderNumber({ orderPrefix }: DemoTrade, index: number): string {
  return numbered(`${orderPrefix}-`, index);
}

function numbered(prefix: string, index: number): string {
  return `${prefix}${String(index + 1).padStart(2, "0")}`;
}

function amountOf({ usualAmount }: DemoTrade, order: number): number {
  return toCents(usualAmount * (demoOrders[order]?.size ?? 0));
}

function toCents(amount: number): number {
  return Math.round(amount * 100) / 100;
}

function fieldsAt(
  rows: readonly Readonly<Record<string, FieldValue | Translated>>[],
  index: number,
  language: Language,
): AnyRecord {
  const fields = rows[index % Math.max(1, rows.length)] ?? {};
  return Object.fromEntries(
    Object.entries(fields).map(([key, value]) => [
      key,
      value !== null && typeof value === "object" ? value[language] : value,
    ]),
  );
}
