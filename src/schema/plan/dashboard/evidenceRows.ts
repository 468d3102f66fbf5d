/**
 * Hidden beside the evidence: which rows of the tables it shows. Formulas rather than values that an action writes, so that they are
 * true for a colleague without the add-in and never stale. A look at every customer's orders would scan all orders once a customer,
 * every day anew; only the largest orders of one group and period are looked at instead, in as many lines as stand here.
 */
import { renderFormula, type WorkbookKind } from "../../formulaText";
import { asExactCriterion } from "../../tables/exactCriterion";
import type { BlockPlan } from "../../workbookPlan";
import { currentPeriod, within } from "../periodFigures";
import { regionWidth } from "../regionFormulas";
import { regionLayout } from "../regionLayout";
import { cellAt, cellsFrom } from "./section";

const { evidenceRow, evidenceOrderCount, evidenceLineCount } = regionLayout;
const first = regionWidth;
const columns = {
  order: first,
  customer: first + 1,
  amount: first + 2,
  lost: first + 3,
  rank: first + 4,
  stopped: first + 5,
  lateOrder: first + 6,
  missed: first + 7,
  feedback: first + 8,
} as const;

export const evidenceWidth = columns.feedback + 1;

export type EvidenceList = "stopped" | "lateOrder" | "missed" | "feedback";

/** Columns of the tables that hold a number where the row is evidence, the larger the worse. */
export const evidenceKeys = {
  lateOrder: "Orders[lateKey]",
  missed: "Customers[missedKey]",
  feedback: "Feedback[poorKey]",
} as const;

/** The cell with the place of the n-th row in its table, from 0; of customers who stopped, the line of the block. */
export function evidencePosition(list: EvidenceList, index: number): string {
  return cellAt(evidenceRow + index, columns[list]);
}

export function evidenceBlocks(kind: WorkbookKind): BlockPlan[] {
  const render = (formulas: readonly string[]) => formulas.map((text) => renderFormula(text, null, kind));
  return [
    {
      row: evidenceRow,
      column: first,
      formulas: Array.from({ length: evidenceOrderCount }, (_, index) => render(orderLine(index))),
    },
    {
      row: evidenceRow,
      column: columns.stopped,
      formulas: Array.from({ length: evidenceLineCount }, (_, index) => render(listLine(index))),
    },
  ];
}

/** The cells of a column of the block, down to a line or as a whole. */
function block(column: number, lines: number = evidenceOrderCount): string {
  return cellsFrom(evidenceRow, column, lines);
}

/** The n-th largest order of the group in the comparison period; at the first of a customer who stopped, all that was lost. */
function orderLine(index: number): string[] {
  const [order, customer, lost] = [columns.order, columns.customer, columns.lost].map((column) =>
    cellAt(evidenceRow + index, column),
  ) as [string, string, string];
  const criterion = asExactCriterion(customer);
  const isActive = `COUNTIFS(Orders[customerId],${criterion},Orders[counted],1,${within("Orders[orderDate]", currentPeriod)})>0`;
  const sum = `ROUND(SUMIFS(${block(columns.amount)},${block(columns.customer)},${criterion}),2)`;
  const found = rankedRow("Orders[fallKey]", index);
  const before = index === 0 ? "0" : `COUNTIF(${block(columns.lost, index)},${lost})`;
  return [
    // Nothing is looked for beyond the last one.
    index === 0 ? found : `IF(${cellAt(evidenceRow + index - 1, columns.order)}="","",${found})`,
    `IF(${order}="","",INDEX(Orders[customerId],${order})&"")`,
    `IF(${order}="",0,INDEX(Orders[baseAmount],${order}))`,
    `IF(${order}="","",IF(COUNTIF(${block(columns.customer, index + 1)},${criterion})>1,"",IF(${isActive},"",IF(${sum}>0,${sum},""))))`,
    `IF(${lost}="","",1+COUNTIF(${block(columns.lost)},">"&${lost})+${before})`,
  ];
}

function listLine(index: number): string[] {
  return [
    `IFERROR(MATCH(${index + 1},${block(columns.rank)},0),"")`,
    ...[evidenceKeys.lateOrder, evidenceKeys.missed, evidenceKeys.feedback].map((key) => rankedRow(key, index)),
  ];
}

/** The row with the n-th largest key, from 0; blank beyond the last. */
function rankedRow(key: string, index: number): string {
  return `IFERROR(MATCH(LARGE(${key},${index + 1}),${key},0),"")`;
}

/** Formulas about the line of the block that a cell names. */
export const stoppedFigures = {
  count: `COUNTIF(${block(columns.rank)},">0")`,
  isCutOff: `COUNTIF(Orders[fallKey],">0")>${evidenceOrderCount}`,
  ofCustomer: (key: string, line: string) =>
    `INDEX(Customers[${key}],MATCH(${asExactCriterion(`INDEX(${block(columns.customer)},${line})`)},Customers[key],0))`,
  orders: (line: string) =>
    `COUNTIF(${block(columns.customer)},${asExactCriterion(`INDEX(${block(columns.customer)},${line})`)})`,
  amount: (line: string) => `INDEX(${block(columns.lost)},${line})`,
} as const;
