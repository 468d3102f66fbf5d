import {
  amountFormula,
  currentPeriod,
  grouped,
  lastYearPeriod,
  lateOrdersFormula,
  newCustomersFormula,
  ordersFormula,
  outstandingFormula,
  overdueFollowUpsFormula,
  previousPeriod,
  ratingsFormula,
  ratingSumFormula,
  receivedFormula,
  type PeriodCells,
} from "../periodFigures";
import { changeFormat, countFormat, moneyFormat } from "../regionColumns";
import { regionLayout } from "../regionLayout";
import { oldCaseCount } from "../todayColumns";
import { onTimeFormula, shippedLateFormula } from "./deliveries";
import { cellAt, firstRowOf, formula, type Section, type SectionCell, type SectionColumn } from "./section";

const place = { row: regionLayout.keyRow, column: regionLayout.leftColumn };

interface KeyFigure {
  readonly column: SectionColumn;
  readonly formula: (period: PeriodCells) => string;
  /** Shares and marks change by their difference, everything else by a share of what was before. */
  readonly changesBy: "share" | "difference";
  readonly changeFormat?: string;
}

const figures: readonly KeyFigure[] = [
  {
    column: { header: { zh: "成交金额", en: "Amount" }, numberFormat: moneyFormat },
    formula: amountFormula,
    changesBy: "share",
  },
  {
    column: { header: { zh: "回款", en: "Received" }, numberFormat: moneyFormat },
    formula: receivedFormula,
    changesBy: "share",
  },
  {
    column: { header: { zh: "订单数", en: "Orders" }, numberFormat: countFormat, horizontal: "Center" },
    formula: ordersFormula,
    changesBy: "share",
  },
  {
    column: { header: { zh: "新客户", en: "New customers" }, numberFormat: countFormat, horizontal: "Center" },
    formula: newCustomersFormula,
    changesBy: "share",
  },
  {
    column: { header: { zh: "平均每单金额", en: "Amount per order" }, numberFormat: moneyFormat },
    formula: (period) => divide(amountFormula(period), ordersFormula(period), 2),
    changesBy: "share",
  },
  {
    column: { header: { zh: "准时发货率", en: "On-time rate" }, numberFormat: "0.0%", horizontal: "Center" },
    formula: (period) =>
      divide(onTimeFormula(period), `(${onTimeFormula(period)}+${shippedLateFormula(period)})`, null),
    changesBy: "difference",
  },
  {
    column: { header: { zh: "平均满意度", en: "Satisfaction" }, numberFormat: "0.0", horizontal: "Center" },
    formula: (period) => divide(ratingSumFormula(period), ratingsFormula(period), null),
    changesBy: "difference",
    changeFormat: "+0.0;-0.0;0.0",
  },
];

const changeFormats = figures.map(({ changeFormat: own = changeFormat }) => own);

function divide(part: string, whole: string, decimals: number | null): string {
  return `IF(${whole}=0,"",${decimals === null ? `${part}/${whole}` : `ROUND(${part}/${whole},${decimals})`})`;
}

const lines = { current: 0, previous: 1, previousChange: 2, lastYear: 3, lastYearChange: 4 } as const;

export const keyFigures: Section = {
  ...place,
  title: { zh: "关键数字", en: "Key figures" },
  note: {
    zh: "变化为百分比；准时发货率和满意度的变化为差值。",
    en: "Change in percent; of the on-time rate and of satisfaction, the difference.",
  },
  columns: [{ header: { zh: "期间", en: "Period" }, numberFormat: "General" }, ...figures.map(({ column }) => column)],
  rows: [
    { cells: [{ zh: "本期", en: "This period" }, ...periodCells(currentPeriod)], look: "total" },
    { cells: [{ zh: "对比期", en: "Period before" }, ...periodCells(previousPeriod)] },
    { cells: [{ zh: "比对比期", en: "Change" }, ...changeCells(lines.previous)], numberFormats: changeFormats },
    { cells: [{ zh: "去年同期", en: "Same days last year" }, ...periodCells(lastYearPeriod)] },
    { cells: [{ zh: "同比", en: "Change" }, ...changeCells(lines.lastYear)], numberFormats: changeFormats },
  ],
};

/** Where the changes stand, to be coloured. */
export const changeRows: readonly number[] = [lines.previousChange, lines.lastYearChange].map(
  (line) => firstRowOf(place) + line,
);
export const satisfactionColumn = figures.length;

function periodCells(period: PeriodCells): SectionCell[] {
  return figures.map((figure) => formula(grouped(figure.formula(period))));
}

function changeCells(line: number): SectionCell[] {
  return figures.map(({ changesBy }, index) => {
    const now = cellAt(firstRowOf(place) + lines.current, place.column + 1 + index);
    const before = cellAt(firstRowOf(place) + line, place.column + 1 + index);
    if (changesBy === "difference") return formula(`IF(OR(${now}="",${before}=""),"",${now}-${before})`);
    return formula(`IF(N(${before})=0,"",(N(${now})-${before})/${before})`);
  });
}

export const todayFigures: Section = {
  row: regionLayout.keyRow,
  column: regionLayout.rightColumn,
  title: { zh: "截至今天", en: "As of today" },
  columns: [
    { header: { zh: "项目", en: "Figure" }, numberFormat: "General" },
    { header: { zh: "数量", en: "Count" }, numberFormat: countFormat, horizontal: "Center" },
    { header: { zh: "超期", en: "Too old" }, numberFormat: countFormat, horizontal: "Center" },
    { header: { zh: "金额", en: "Amount" }, numberFormat: moneyFormat },
  ],
  rows: [
    {
      cells: [
        { zh: "未收金额", en: "Outstanding" },
        formula('COUNTIFS(Orders[live],1,Orders[baseOutstanding],">0")'),
        null,
        formula(grouped(outstandingFormula)),
      ],
    },
    {
      cells: [
        { zh: "其中逾期", en: "of it overdue" },
        formula('COUNTIFS(Orders[live],1,Orders[baseOutstanding],">0",Orders[daysPastDue],">0")'),
        null,
        formula('ROUND(SUMIFS(Orders[baseOutstanding],Orders[live],1,Orders[daysPastDue],">0"),2)'),
      ],
    },
    { cells: [{ zh: "延期未发订单", en: "Late orders" }, formula(grouped(lateOrdersFormula)), null, null] },
    { cells: [{ zh: "逾期未跟进", en: "Overdue calls" }, formula(grouped(overdueFollowUpsFormula)), null, null] },
    {
      cells: [{ zh: "待解决反馈", en: "Open cases" }, formula("SUM(Feedback[openCase])"), formula(oldCaseCount), null],
    },
  ],
};
