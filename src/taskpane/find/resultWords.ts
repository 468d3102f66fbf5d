/** What a find says of itself. */
import { customerKeyOf } from "../../domain/customers/customerDirectory";
import type { CustomerEntry, FollowUpEntry, OrderEntry } from "../../domain/search/searchIndex";
import type { TableKey } from "../../schema/columnSpec";
import type { CustomerRecord } from "../../schema/records";
import { formatMoney, formatRoundMoney } from "../session/formatNumber";
import { language, texts } from "../session/language";
import { createListWords } from "../../schema/listWords";
import { describeDay } from "../dates/DateInput";
import type { OurWorkbook } from "../session/workbook";

export interface ResultWords {
  readonly title: string;
  readonly lines: readonly string[];
  /** Red; empty: none. */
  readonly warning: string;
  /** By customerKeyOf; null where nobody has the name. */
  readonly customerKey: string | null;
  readonly customerName: string;
  readonly table: TableKey;
  readonly id: string;
}

export function describeCustomer(
  { record, facts, amount, daysOverdue }: CustomerEntry,
  ours: OurWorkbook,
): ResultWords {
  const { find } = texts.value;
  const phone = record.mobile ?? record.phone ?? record.im ?? record.email;
  const total =
    facts.totals.orderCount === 0 ? "" : find.total(`${formatRoundMoney(amount)} ${ours.settings.baseCurrency}`);
  return {
    title: nameOf(record),
    lines: [
      joinFacts(labelOf("stage", record.stage, ours), record.potential, labelOf("region", record.region, ours), total),
      joinFacts(record.contactPerson, phone),
    ],
    warning: daysOverdue > 0 ? find.daysOverdue(daysOverdue) : "",
    ...aboutCustomer(record),
    table: "Customers",
    id: record.id ?? "",
  };
}

export function describeOrder({ record, facts, date, daysOverdue }: OrderEntry, ours: OurWorkbook): ResultWords {
  const { find } = texts.value;
  const amount = typeof record.amount === "number" ? formatMoney(record.amount) : (record.amount ?? "");
  return {
    title: record.orderNumber ?? "",
    lines: [
      joinFacts(facts ? nameOf(facts.customer) : record.customer, record.product),
      joinFacts(
        `${amount} ${record.currency ?? ours.settings.baseCurrency}`.trim(),
        labelOf("status", record.status, ours),
        date === null ? "" : describeDay(date, ours.today),
      ),
    ],
    warning: daysOverdue > 0 ? find.daysOverdue(daysOverdue) : "",
    ...aboutCustomer(facts?.customer ?? null),
    table: "Orders",
    id: record.orderNumber ?? "",
  };
}

export function describeFollowUpFound({ record, facts, date }: FollowUpEntry, ours: OurWorkbook): ResultWords {
  return {
    title: facts ? nameOf(facts.customer) : (record.customer ?? texts.value.find.nobody),
    lines: [
      record.content ?? "",
      joinFacts(
        date === null ? "" : describeDay(date, ours.today),
        labelOf("method", record.method, ours),
        labelOf("result", record.result, ours),
        record.by,
      ),
    ],
    warning: "",
    ...aboutCustomer(facts?.customer ?? null),
    table: "FollowUps",
    id: record.id ?? "",
  };
}

function aboutCustomer(customer: CustomerRecord | null): Pick<ResultWords, "customerKey" | "customerName"> {
  if (customer === null) return { customerKey: null, customerName: texts.value.find.nobody };
  return { customerKey: customerKeyOf(customer), customerName: nameOf(customer) };
}

export function nameOf({ name, id }: Pick<CustomerRecord, "name" | "id">): string {
  return name ?? id ?? "";
}

/** Words of Options as the workbook has them. */
export function labelOf(
  list: "stage" | "status" | "region" | "method" | "result" | "feedbackKind" | "feedbackState",
  code: string | null,
  { settings }: OurWorkbook,
): string {
  return code === null ? "" : createListWords(settings, language.value).labelOf(list, code);
}

export function joinFacts(...facts: readonly (string | null)[]): string {
  return facts.filter(Boolean).join(" · ");
}
