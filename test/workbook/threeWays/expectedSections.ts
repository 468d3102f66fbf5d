/** What the domain says, in the places of the sections of the Regions sheet; blank cells and 0 are null. */
import { countAgeing } from "../../../src/domain/dashboard/countAgeing";
import { countDeliveries } from "../../../src/domain/dashboard/countDeliveries";
import { countPurchases } from "../../../src/domain/dashboard/countPurchases";
import { countRatings } from "../../../src/domain/dashboard/countRatings";
import { countStages } from "../../../src/domain/dashboard/countStages";
import { countStatuses } from "../../../src/domain/dashboard/countStatuses";
import type { DashboardQuestion } from "../../../src/domain/dashboard/dashboardQuestion";
import { describePeriod, tallyPeriod, type PeriodFigures } from "../../../src/domain/dashboard/describePeriod";
import { distributeAmounts } from "../../../src/domain/dashboard/distributeAmounts";
import { listMonths } from "../../../src/domain/dashboard/listMonths";
import { summariseOwners, type OwnerFigures } from "../../../src/domain/dashboard/summariseOwners";
import { formatIsoDate } from "../../../src/domain/dates/serialDate";
import { roundToCents, sumAmounts } from "../../../src/domain/money";
import type { Period } from "../../../src/domain/regions/comparisonPeriod";
import { compareMethods } from "../../../src/domain/search/compareMethods";
import type { ListWords } from "../../../src/schema/listWords";
import { listLines } from "../../../src/schema/plan/regionLayout";
import type { ExpectedValue } from "./expectedColumns";

export interface SectionsQuestion extends DashboardQuestion {
  readonly previous: Period;
  readonly lastYear: Period;
  readonly amountLimits: readonly number[];
  readonly words: ListWords;
}

type Rows = readonly (readonly ExpectedValue[])[];

/** By English title; without the first column where it is a fixed label. */
export function expectedSections(question: SectionsQuestion): Readonly<Record<string, Rows>> {
  return {
    "Key figures": keyFigureRows(question),
    "As of today": todayRows(question),
    Months: listMonths(question).map(({ month, amount, received, orders }) => [
      ...[formatIsoDate(month).slice(0, 7), amount, received, orders],
    ]),
    "Customers by stage": stageRows(question),
    "Orders by status": statusRows(question),
    "Deliveries on time": deliveryRows(question),
    "Size of orders": amountRows(question),
    "How often customers buy": purchaseRows(question),
    "Ageing of receivables": ageingRows(question),
    "What follow-ups lead to": methodRows(question),
    Satisfaction: ratingRows(question),
    "By owner": ownerRows(question),
  };
}

function keyFigureRows(question: SectionsQuestion): Rows {
  const [now, before, lastYear] = [question.period, question.previous, question.lastYear].map((period) =>
    describePeriod({ ...question, period }),
  ) as [PeriodFigures, PeriodFigures, PeriodFigures];
  return [cellsOf(now), cellsOf(before), changeOf(now, before), cellsOf(lastYear), changeOf(now, lastYear)];
}

function cellsOf(figures: PeriodFigures): ExpectedValue[] {
  const { amount, received, orders, newCustomers, amountPerOrder, onTimeRate, averageSatisfaction } = figures;
  return [amount, received, orders, newCustomers, amountPerOrder, onTimeRate, averageSatisfaction];
}

function changeOf(now: PeriodFigures, before: PeriodFigures): ExpectedValue[] {
  return cellsOf(now).map((value, index) => {
    const [own, other] = [Number(value ?? 0), Number(cellsOf(before)[index] ?? 0)];
    if (index >= 5) return value === null || cellsOf(before)[index] === null ? null : own - other;
    return other === 0 ? null : (own - other) / other;
  });
}

function todayRows(question: SectionsQuestion): Rows {
  const { outstanding, lateOrders, overdueFollowUps } = tallyPeriod(question);
  const ageing = countAgeing(question);
  const overdue = ageing.filter(({ bucket }) => bucket !== "notDue");
  const { openCases, oldCases } = countRatings(question);
  return [
    [countOf(ageing), null, roundToCents(outstanding)],
    [countOf(overdue), null, sumAmounts(overdue.map(({ amount }) => amount))],
    [lateOrders, null, null],
    [overdueFollowUps, null, null],
    [openCases, oldCases, null],
  ];
}

function countOf(counts: readonly { readonly orders: number }[]): number {
  return counts.reduce((sum, { orders }) => sum + orders, 0);
}

function stageRows({ records, settings, words }: SectionsQuestion): Rows {
  const { stages, other, byClass } = countStages(records.customers, settings);
  const everybody = other + stages.reduce((sum, { customers }) => sum + customers, 0);
  const lines = stages.map((stage): ExpectedValue[] => [
    ...[words.labelOf("stage", stage.code), stage.customers, stage.customers / everybody],
    words.labelOf("stageClass", stage.class),
  ]);
  const classes = [byClass.open, byClass.won, byClass.lost];
  return [
    ...filledUp(lines, listLines.stage, 4),
    ...[other, ...classes].map((customers) => [undefinedLabel, customers, customers / everybody, null]),
  ];
}

/** A fixed label, compared nowhere. */
const undefinedLabel = null;

function filledUp(lines: Rows, count: number, columns: number): Rows {
  const blank = Array.from({ length: columns }, () => null);
  return Array.from({ length: count }, (_, index) => lines[index] ?? blank);
}

function statusRows(question: SectionsQuestion): Rows {
  const rows = countStatuses(question).map(({ code, orders, amount, allOrders, allAmount }): ExpectedValue[] => [
    ...[code === null ? undefinedLabel : question.words.labelOf("status", code), amount, allAmount, orders, allOrders],
  ]);
  return [...filledUp(rows.slice(0, -1), listLines.status, 5), ...rows.slice(-1)];
}

function deliveryRows(question: SectionsQuestion): Rows {
  const { onTime, late, onTimeRate, averageDaysLate, lateNow } = countDeliveries(question);
  return [
    [onTime, onTimeRate, null],
    [late, onTimeRate === null ? null : 1 - onTimeRate, averageDaysLate],
    [lateNow, null, null],
  ];
}

function amountRows(question: SectionsQuestion): Rows {
  const bands = distributeAmounts(question, question.amountLimits);
  const [allAmount, allOrders] = [sumAmounts(bands.map(({ amount }) => amount)), countOf(bands)];
  return [
    ...bands.map(({ amount, orders }, index) => [
      ...[amount, amount / allAmount, orders, orders / allOrders],
      question.amountLimits[index - 1] ?? null,
    ]),
    [allAmount, null, allOrders, null, null],
  ];
}

function purchaseRows(question: SectionsQuestion): Rows {
  const { bands, total } = countPurchases(question);
  return [
    ...bands.map(({ customers, averageDays }) => [customers, customers / total.customers, averageDays]),
    [total.customers, null, total.averageDays],
  ];
}

function ageingRows(question: SectionsQuestion): Rows {
  const counts = countAgeing(question);
  const all = sumAmounts(counts.map(({ amount }) => amount));
  return [...counts.map(({ amount, orders }) => [amount, amount / all, orders]), [all, null, countOf(counts)]];
}

function methodRows({ records, period, settings, words }: SectionsQuestion): Rows {
  const answers = compareMethods(records.followUps, period);
  const lines = (settings.lists["method"] ?? []).map(({ code, label }): ExpectedValue[] => {
    const answer = answers.find(({ method }) => method === code);
    const { followUpCount, successCount, successPercent, isFew } = answer ?? { followUpCount: null };
    return [
      label,
      followUpCount,
      successCount ?? null,
      successPercent === undefined ? null : successPercent / 100,
    ].concat(isFew ? words.labelOf("sampleSize", "few") : null);
  });
  return filledUp(lines, listLines.method, 5);
}

function ratingRows(question: SectionsQuestion): Rows {
  const { byMark, average, openCases, oldCases } = countRatings(question);
  const all = Object.values(byMark).reduce((sum, count) => sum + count, 0);
  return [
    ...([5, 4, 3, 2, 1] as const).map((mark) => [byMark[mark], all === 0 ? null : byMark[mark] / all]),
    ...[average, openCases, oldCases].map((value) => [value, null]),
  ];
}

function ownerRows(question: SectionsQuestion): Rows {
  const owners = summariseOwners(question);
  const listed = (question.settings.lists["owner"] ?? []).map(({ label }) => label);
  const linesOf = (labels: readonly string[]) => owners.filter(({ owner }) => labels.includes(owner));
  const others = owners.filter(({ owner }) => !listed.includes(owner));
  return [
    [undefinedLabel, ...ownerCells(owners)],
    [undefinedLabel, ...ownerCells(others)],
    ...filledUp(
      listed.map((label) => [label, ...ownerCells(linesOf([label]))]),
      listLines.owner,
      9,
    ),
  ];
}

function ownerCells(owners: readonly OwnerFigures[]): number[] {
  const keys = ["orders", "followUps", "amount", "received", "lateOrders", "overdueFollowUps", "customers"] as const;
  return [...keys, "outstanding" as const].map((key) => sumAmounts(owners.map((figures) => figures[key])));
}
