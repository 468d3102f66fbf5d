/** The lists that stand behind the fall of a group: whom it lost, which orders are late, who was not called, who complained. */
import { asExactCriterion } from "../../tables/exactCriterion";
import type { Translated } from "../../translated";
import { countFormat, moneyFormat } from "../regionColumns";
import { regionLayout } from "../regionLayout";
import { evidenceKeys, evidencePosition, stoppedFigures, type EvidenceList } from "./evidenceRows";
import { numbersTo } from "./listLines";
import { formula, type Section, type SectionColumn } from "./section";

const { evidenceRow, evidenceLineCount, leftColumn, rightColumn } = regionLayout;
const topRow = evidenceRow + 3;
const bottomRow = topRow + evidenceLineCount + 3;
const dateFormat = "yyyy-mm-dd";
/** Of a comment, as many as the sheet has room for. */
const commentCharacters = 18;

interface EvidenceColumn extends SectionColumn {
  /** `{position}` stands for the row in its table; nothing where a long text runs out over the cell. */
  readonly value: string | null;
}

export interface EvidenceListPlan {
  readonly list: EvidenceList;
  readonly title: Translated;
  readonly place: { readonly row: number; readonly column: number };
  readonly count: string;
  readonly columns: readonly EvidenceColumn[];
}

function text(header: Translated, value: string): EvidenceColumn {
  // An empty cell found by INDEX is 0; joined with nothing it is an empty text.
  return { header, value: `${value}&""`, numberFormat: "General" };
}

function figure(header: Translated, numberFormat: string, value: string): EvidenceColumn {
  return { header, value, numberFormat, ...(numberFormat === moneyFormat ? {} : { horizontal: "Center" }) };
}

const roomForName: EvidenceColumn = { header: { zh: "", en: "" }, value: null, numberFormat: "General" };
const customer: Translated = { zh: "客户名称", en: "Customer" };
const owner: Translated = { zh: "业务员", en: "Owner" };

function centred(column: EvidenceColumn): EvidenceColumn {
  return { ...column, horizontal: "Center" };
}

export const evidenceLists: readonly EvidenceListPlan[] = [
  {
    list: "stopped",
    title: { zh: "停止下单的客户", en: "Customers who stopped ordering" },
    place: { row: topRow, column: leftColumn },
    count: stoppedFigures.count,
    columns: [
      text(customer, stoppedFigures.ofCustomer("name", "{position}")),
      roomForName,
      figure({ zh: "对比期金额", en: "Amount before" }, moneyFormat, stoppedFigures.amount("{position}")),
      figure({ zh: "对比期订单", en: "Orders before" }, countFormat, stoppedFigures.orders("{position}")),
      centred(text(owner, stoppedFigures.ofCustomer("owner", "{position}"))),
      figure({ zh: "最近下单", en: "Last order" }, dateFormat, stoppedFigures.ofCustomer("lastOrder", "{position}")),
    ],
  },
  {
    list: "lateOrder",
    title: { zh: "延期未发订单", en: "Late orders" },
    place: { row: topRow, column: rightColumn },
    count: `COUNTIF(${evidenceKeys.lateOrder},">0")`,
    columns: [
      text({ zh: "订单编号", en: "Order" }, "INDEX(Orders[orderNumber],{position})"),
      text(customer, customerName("Orders")),
      roomForName,
      figure({ zh: "金额", en: "Amount" }, moneyFormat, "INDEX(Orders[baseAmount],{position})"),
      figure({ zh: "交货日期", en: "Delivery" }, dateFormat, "INDEX(Orders[delivery],{position})"),
      figure({ zh: "延期天数", en: "Days late" }, countFormat, "TodayDate-INDEX(Orders[delivery],{position})"),
      centred(text(owner, "INDEX(Orders[reportOwner],{position})")),
    ],
  },
  {
    list: "missed",
    title: { zh: "逾期未跟进的客户", en: "Missed follow-ups" },
    place: { row: bottomRow, column: leftColumn },
    count: `COUNTIF(${evidenceKeys.missed},">0")`,
    columns: [
      text(customer, "INDEX(Customers[name],{position})"),
      roomForName,
      figure({ zh: "应跟进日", en: "Due" }, dateFormat, "INDEX(Customers[dueDate],{position})"),
      figure({ zh: "逾期天数", en: "Days overdue" }, countFormat, "INDEX(Customers[daysOverdue],{position})"),
      centred(text(owner, "INDEX(Customers[owner],{position})")),
      centred(text({ zh: "提醒原因", en: "Reason" }, "INDEX(Customers[reason],{position})")),
    ],
  },
  {
    list: "feedback",
    title: { zh: "低满意和未解决反馈", en: "Low scores and open cases" },
    place: { row: bottomRow, column: rightColumn },
    count: `COUNTIF(${evidenceKeys.feedback},">0")`,
    columns: [
      text(customer, customerName("Feedback")),
      roomForName,
      roomForName,
      figure({ zh: "日期", en: "Date" }, dateFormat, "INDEX(Feedback[date],{position})"),
      centred(text({ zh: "类型", en: "Kind" }, "INDEX(Feedback[kind],{position})")),
      figure({ zh: "满意度", en: "Score" }, countFormat, "INDEX(Feedback[satisfaction],{position})"),
      centred(text({ zh: "处理状态", en: "State" }, "INDEX(Feedback[state],{position})")),
      text({ zh: "内容", en: "Comment" }, shortened("INDEX(Feedback[comment],{position})")),
      roomForName,
      roomForName,
    ],
  },
];

/** People type an id or a name; a name that nobody has stays as it is. */
function customerName(table: "Orders" | "Feedback"): string {
  const id = asExactCriterion(`INDEX(${table}[customerId],{position})`);
  return `IFERROR(INDEX(Customers[name],MATCH(${id},Customers[key],0)),INDEX(${table}[customer],{position}))`;
}

function shortened(value: string): string {
  return `LEFT(${value},${commentCharacters})&IF(LEN(${value})>${commentCharacters},"…","")`;
}

export const evidenceSections: readonly Section[] = evidenceLists.map(({ list, title, place, columns }) => ({
  ...place,
  title,
  columns,
  rows: numbersTo(evidenceLineCount).map((n) => ({
    cells: columns.map(({ value }) => {
      const position = evidencePosition(list, n - 1);
      return value === null ? null : formula(`IF(${position}="","",${value.replaceAll("{position}", position)})`);
    }),
  })),
}));
