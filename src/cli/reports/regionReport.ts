import { formatIsoDate } from "../../domain/dates/serialDate";
import type { Period } from "../../domain/regions/comparisonPeriod";
import type { GroupBy } from "../../domain/regions/groupRecords";
import type { Summary, SummaryFigures } from "../../domain/regions/summarise";
import type { CliTexts } from "../../i18n/cliZh";
import type { ListWords } from "../../schema/listWords";

export interface PeriodText {
  readonly from: string;
  readonly to: string;
}

/** Amounts in the base currency. */
export interface RegionFigures extends Omit<SummaryFigures, "alert" | "previousReceived" | "previousNewCustomers"> {
  /** Fallen by the percentage of Options or more. */
  readonly drop: boolean;
  /** Orders now and none before. */
  readonly isNew: boolean;
}

export interface RegionReport {
  readonly by: GroupBy;
  readonly period: PeriodText;
  readonly previous: PeriodText;
  /** `region` is the word of the workbook, whatever it is grouped by; blank for records without one. */
  readonly regions: readonly (RegionFigures & { readonly region: string })[];
  readonly total: RegionFigures;
}

export function reportRegions({ period, previous, rows, total }: Summary, by: GroupBy, words: ListWords): RegionReport {
  return {
    by,
    period: periodText(period),
    previous: periodText(previous),
    regions: rows.map((row) => ({ region: row.group === "" ? "" : words.labelOf(by, row.group), ...figuresOf(row) })),
    total: figuresOf(total),
  };
}

function figuresOf(figures: SummaryFigures): RegionFigures {
  return {
    customers: figures.customers,
    newCustomers: figures.newCustomers,
    orders: figures.orders,
    amount: figures.amount,
    share: roundTo(figures.share, 4),
    received: figures.received,
    previousOrders: figures.previousOrders,
    previousAmount: figures.previousAmount,
    changePercent: roundTo(figures.changePercent, 2),
    drop: figures.alert === "drop",
    isNew: figures.alert === "new",
    outstanding: figures.outstanding,
    lateOrders: figures.lateOrders,
    overdueFollowUps: figures.overdueFollowUps,
    averageSatisfaction: roundTo(figures.averageSatisfaction, 2),
  };
}

/** The same for people. */
export function regionLines(report: RegionReport, texts: CliTexts, header: string): string[] {
  const rows = report.regions.map((row) => figureCells(row.region || texts.blankGroup, row, texts));
  const table = [[header, ...texts.regionHeaders], ...rows, figureCells(texts.total, report.total, texts)];
  const periods = [report.period, report.previous].map(({ from, to }) => `${from} – ${to}`);
  return [texts.periods(periods[0] ?? "", periods[1] ?? ""), ...table.map((cells) => cells.join("\t"))];
}

function figureCells(name: string, figures: RegionFigures, texts: CliTexts): string[] {
  const { orders, amount, share, previousAmount, changePercent, drop, isNew } = figures;
  return [
    name,
    String(orders),
    amount.toFixed(2),
    share === null ? "" : `${(share * 100).toFixed(1)}%`,
    previousAmount.toFixed(2),
    changePercent === null ? "" : `${changePercent.toFixed(1)}%`,
    drop ? texts.drop : isNew ? texts.isNew : "",
    figures.received.toFixed(2),
    figures.outstanding.toFixed(2),
    String(figures.lateOrders),
    String(figures.overdueFollowUps),
  ];
}

function periodText({ from, to }: Period): PeriodText {
  return { from: formatIsoDate(from), to: formatIsoDate(to) };
}

function roundTo(value: number | null, decimals: number): number | null {
  return value === null ? null : Number(value.toFixed(decimals));
}
