/** The answers to a question, each as a row. */
import { customerKeyOf } from "../../domain/customers/customerDirectory";
import type { Period } from "../../domain/regions/comparisonPeriod";
import { compareMethods } from "../../domain/search/compareMethods";
import {
  listDueToReorder,
  listMostOverdue,
  listSleepingCustomers,
  listTopCustomers,
  type ReorderCustomer,
} from "../../domain/search/customerQuestions";
import type { SearchIndex } from "../../domain/search/searchIndex";
import type { TrackerRecords } from "../../domain/trackerRecords";
import type { CustomerRecord } from "../../schema/records";
import { describeDay } from "../dates/DateInput";
import { listReceivableRows, type ReceivableGrouping } from "../receivables/receivableRows";
import { formatPercent, formatRoundMoney } from "../session/formatNumber";
import { texts } from "../session/language";
import type { OurWorkbook } from "../session/workbook";
import type { AnswerRow } from "./answerRow";
import type { QuestionKey } from "./findChoice";
import { labelOf, nameOf } from "./resultWords";

export interface AnswerQuestion {
  readonly question: QuestionKey;
  readonly index: SearchIndex;
  readonly ours: OurWorkbook;
  readonly period: Period;
  readonly records: TrackerRecords;
  readonly grouping: ReceivableGrouping;
}

export function listAnswers({ question, index, ours, period, records, grouping }: AnswerQuestion): AnswerRow[] {
  const { answers, daysOverdue } = texts.value.find;
  const { settings, today } = ours;
  const facts = index.customers.map((entry) => entry.facts);
  switch (question) {
    case "receivables":
      return listReceivableRows(records, ours, grouping);
    case "top":
      return listTopCustomers(facts, period, settings).map(({ customer, amount, orderCount }) =>
        aboutCustomer(customer, answers.top(orderCount), formatRoundMoney(amount)),
      );
    case "overdue":
      return listMostOverdue(facts).map((found) =>
        aboutCustomer(found.customer, labelOf("stage", found.customer.stage, ours), daysOverdue(found.daysOverdue)),
      );
    case "sleeping":
      return listSleepingCustomers(facts, settings, today).map(({ customer, daysSinceOrder, orderTotal }) =>
        aboutCustomer(customer, answers.sleeping(daysSinceOrder), formatRoundMoney(orderTotal)),
      );
    case "reorder":
      return listDueToReorder(facts, settings, today).map((found) => describeReorder(found, today));
    case "methods":
      return compareMethods(
        index.followUps.map(({ record }) => record),
        period,
      ).map((found) => ({
        name: labelOf("method", found.method, ours),
        line: answers.methods(found.successCount, found.followUpCount),
        figure: formatPercent(found.successPercent),
        customerKey: null,
      }));
  }
}

function describeReorder({ customer, basis, days, reorderDate }: ReorderCustomer, today: number): AnswerRow {
  const { find, relativeDay } = texts.value;
  const line = find.answers[basis](describeDay(reorderDate, today), days);
  return aboutCustomer(customer, line, relativeDay(reorderDate - today));
}

function aboutCustomer(customer: CustomerRecord, line: string, figure: string): AnswerRow {
  return { name: nameOf(customer), line, figure, customerKey: customerKeyOf(customer) };
}
