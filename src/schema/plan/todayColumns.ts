import { hasReorders } from "../presets/hasReorders";
import type { PresetKey } from "../presets/preset";
import type { Translated } from "../translated";

/** A column of the Today list; `{position}` in the formula is the customer's row in the table. */
export interface TodayColumn {
  readonly header: Translated;
  readonly formula: string;
  readonly characters: number;
  readonly numberFormat: string;
  readonly isCentred: boolean;
}

function ofCustomer(key: string): string {
  return `INDEX(Customers[${key}],{position})`;
}

function text(header: Translated, formula: string, characters: number): TodayColumn {
  // An empty cell found by INDEX is 0; joined with nothing it is an empty text.
  return { header, formula: `${formula}&""`, characters, numberFormat: "General", isCentred: false };
}

/** One of them is filled in for every customer. */
function firstOf(key: string, ...others: string[]): string {
  const [next, ...rest] = others;
  return next === undefined
    ? ofCustomer(key)
    : `IF(${ofCustomer(key)}<>"",${ofCustomer(key)},${firstOf(next, ...rest)})`;
}

function centred(column: TodayColumn): TodayColumn {
  return { ...column, isCentred: true };
}

function value(header: Translated, key: string, characters: number, numberFormat: string): TodayColumn {
  return { header, formula: ofCustomer(key), characters, numberFormat, isCentred: true };
}

export const todayColumns: readonly TodayColumn[] = [
  text({ zh: "客户名称", en: "Customer" }, ofCustomer("name"), 24),
  centred(text({ zh: "业务员", en: "Owner" }, ofCustomer("owner"), 15)),
  centred(text({ zh: "销售阶段", en: "Stage" }, ofCustomer("stage"), 15)),
  centred(text({ zh: "潜力等级", en: "Potential" }, ofCustomer("potential"), 15)),
  centred(text({ zh: "提醒原因", en: "Reason" }, ofCustomer("reason"), 15)),
  value({ zh: "应跟进日", en: "Due" }, "dueDate", 15, "yyyy-mm-dd"),
  value({ zh: "逾期天数", en: "Days overdue" }, "daysOverdue", 15, "0;;"),
  centred(text({ zh: "跟进状态", en: "Follow-up state" }, ofCustomer("reminderState"), 14)),
  centred(text({ zh: "联系方式", en: "Contact" }, firstOf("mobile", "phone", "im", "email"), 27)),
  value({ zh: "最近联系", en: "Last contact" }, "lastContact", 15, "yyyy-mm-dd;;"),
];

export interface TodayCount {
  readonly label: Translated;
  readonly formula: string;
  readonly tone: "red" | "amber";
}

/** Late ones are counted like this wherever they are counted. */
export const oldCaseCount = 'COUNTIFS(Feedback[openCase],1,Feedback[date],"<"&TodayDate-OpenCaseDays)';

/** Single cells, so that what they scan for today costs one pass each. */
const workCounts: readonly TodayCount[] = [
  {
    label: { zh: "逾期未跟进", en: "Overdue follow-ups" },
    formula: 'COUNTIF(Customers[daysOverdue],">0")',
    tone: "red",
  },
  { label: { zh: "今日应跟进", en: "Due today" }, formula: "COUNTIF(Customers[dueDate],TodayDate)", tone: "amber" },
  {
    label: { zh: "即将到期", en: "Due soon" },
    formula: 'COUNTIFS(Customers[dueDate],">"&TodayDate,Customers[dueDate],"<="&TodayDate+SoonDays)',
    tone: "amber",
  },
  { label: { zh: "延期未发订单", en: "Late orders" }, formula: "SUM(Orders[isLate])", tone: "red" },
  {
    label: { zh: "即将交货", en: "Deliveries soon" },
    formula: "COUNTIF(Orders[deliveryState],{deliveryState.dueSoon})",
    tone: "amber",
  },
];

const moneyAndCaseCounts: readonly TodayCount[] = [
  {
    label: { zh: "定金未到", en: "Deposits due" },
    formula: 'COUNTIF(Orders[depositDueOn],"<="&TodayDate)',
    tone: "amber",
  },
  { label: { zh: "尾款逾期", en: "Balances overdue" }, formula: 'COUNTIF(Orders[daysPastDue],">0")', tone: "red" },
  {
    label: { zh: "尾款将到期", en: "Balances soon" },
    formula: 'COUNTIFS(Orders[daysPastDue],"<=0",Orders[daysPastDue],">="&-PaymentSoonDays)',
    tone: "amber",
  },
  {
    label: { zh: "多收待退", en: "To give back" },
    formula:
      "COUNTIF(Orders[paymentState],{paymentState.overpaid})+COUNTIF(Orders[paymentState],{paymentState.refundDue})",
    tone: "amber",
  },
  { label: { zh: "待解决反馈", en: "Open cases" }, formula: "SUM(Feedback[openCase])", tone: "red" },
  { label: { zh: "无人处理反馈", en: "Nobody on them" }, formula: "SUM(Feedback[unhandled])", tone: "red" },
  { label: { zh: "超期未解决", en: "Open too long" }, formula: oldCaseCount, tone: "red" },
];

const reorderCount: TodayCount = {
  label: { zh: "该补货", en: "Due to reorder" },
  formula: 'COUNTIFS(Customers[reorderDate],">0",Customers[reorderDate],"<="&TodayDate+SoonDays)',
  tone: "amber",
};

export const todayCountLines = 2;

/** Line by line. */
export function listTodayCounts(preset: PresetKey): readonly (readonly TodayCount[])[] {
  return [hasReorders(preset) ? [...workCounts, reorderCount] : workCounts, moneyAndCaseCounts];
}
