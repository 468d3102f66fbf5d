/** What is to come in, each order or customer as a row of Find. */
import { customerKeyOf } from "../../domain/customers/customerDirectory";
import {
  groupReceivables,
  listReceivables,
  type CustomerReceivable,
  type Receivable,
} from "../../domain/payments/listReceivables";
import type { TrackerRecords } from "../../domain/trackerRecords";
import { ageingBuckets, type AgeingBucket } from "../../schema/ageingBuckets";
import { describeDay } from "../dates/DateInput";
import type { AnswerRow } from "../find/answerRow";
import { joinFacts, nameOf } from "../find/resultWords";
import { formatMoney } from "../session/formatNumber";
import { language, texts } from "../session/language";
import type { OurWorkbook } from "../session/workbook";

export type ReceivableGrouping = "order" | "customer";

export function listReceivableRows(
  records: TrackerRecords,
  ours: OurWorkbook,
  grouping: ReceivableGrouping,
): AnswerRow[] {
  const receivables = listReceivables({ records, ...ours });
  if (grouping === "order") return receivables.map((receivable) => describeReceivable(receivable, ours));
  return groupReceivables(receivables).map((each) => describeCustomerReceivable(each, ours));
}

function describeReceivable({ order, customer, payment, ageing }: Receivable, ours: OurWorkbook): AnswerRow {
  const { due } = texts.value.receivables;
  const { balanceDue, outstanding } = payment;
  return {
    name: joinFacts(customer ? nameOf(customer) : order.customer, order.orderNumber),
    line: joinFacts(ageingWords(ageing), balanceDue === null ? "" : due(describeDay(balanceDue, ours.today))),
    figure: `${formatMoney(outstanding)} ${order.currency ?? ours.settings.baseCurrency}`,
    customerKey: customer && customerKeyOf(customer),
  };
}

function describeCustomerReceivable({ customer, amount, ageing }: CustomerReceivable, ours: OurWorkbook): AnswerRow {
  return {
    name: nameOf(customer),
    line: joinFacts(...ageing.map((each) => `${ageingWords(each.bucket)} ${formatMoney(each.amount)}`)),
    figure: `${formatMoney(amount)} ${ours.settings.baseCurrency}`,
    customerKey: customerKeyOf(customer),
  };
}

function ageingWords(bucket: AgeingBucket): string {
  return ageingBuckets.find(({ key }) => key === bucket)?.label[language.value] ?? bucket;
}
