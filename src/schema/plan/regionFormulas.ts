/**
 * Formulas of the Regions table. Hidden to the right stands a line per value of the chosen list, with its amounts and its rank;
 * the visible rows take the groups in that order. What belongs to no value of the list is its own row, so the total is exact.
 */
import { columnLetters, renderFormula, type WorkbookKind } from "../formulaText";
import { asExactCriterion } from "../tables/exactCriterion";
import { grouped } from "./periodFigures";
import { regionColumns, type RegionColumn } from "./regionColumns";
import { lastGroupRow, regionLayout } from "./regionLayout";

const { totalRow, otherRow, firstGroupRow, groupCount } = regionLayout;
const firstFigure = 1;
/** Criterion text of the row's group, then the ranking block. */
export const criterionColumn = firstFigure + regionColumns.length;
const candidate = {
  name: criterionColumn + 1,
  criterion: criterionColumn + 2,
  amount: criterionColumn + 3,
  previousAmount: criterionColumn + 4,
  rank: criterionColumn + 5,
};
export const regionWidth = candidate.rank + 1;

export function totalFormulas(kind: WorkbookKind): string[] {
  return regionColumns.map((column) => renderColumn(column, totalRow, kind, () => ""));
}

export function otherFormulas(kind: WorkbookKind): string[] {
  return regionColumns.map((column, index) => {
    if (!column.isSum) return renderColumn(column, otherRow, kind, () => "");
    const letters = columnLetters(firstFigure + index);
    const groups = `${letters}${firstGroupRow + 1}:${letters}${lastGroupRow + 1}`;
    return `=ROUND(${letters}${totalRow + 1}-SUM(${groups}),2)`;
  });
}

/** Group, figures, criterion and the candidate of the ranking block that stands in this row. */
export function groupRowFormulas(index: number, kind: WorkbookKind): string[] {
  const row = firstGroupRow + index;
  const name = `$A${row + 1}`;
  const criterion = `$${columnLetters(criterionColumn)}${row + 1}`;
  const unlessBlank = (formula: string): string => `=IF(${name}="","",${formula.slice(1)})`;
  const figures = regionColumns.map((column) =>
    unlessBlank(renderColumn(column, row, kind, (table) => `,${table}[groupValue],${criterion}`)),
  );
  return [groupName(index), ...figures, unlessBlank(`=${asExactCriterion(name)}`), ...candidateFormulas(index, kind)];
}

function groupName(index: number): string {
  const names = candidateRange(candidate.name);
  return `=IFERROR(INDEX(${names},MATCH(${index + 1},${candidateRange(candidate.rank)},0)),"")`;
}

/** The n-th value of the chosen list, unless nothing belongs to it; ranked by amount, then by the amount before, then by the list. */
function candidateFormulas(index: number, kind: WorkbookKind): string[] {
  const row = firstGroupRow + index;
  const cell = (column: number): string => `$${columnLetters(column)}${row + 1}`;
  const { name, criterion, amount, previousAmount } = candidate;
  const n = index + 1;
  const lists = `IF(GroupBy={groupBy.owner},INDEX(OwnerList,${n}),IF(GroupBy={groupBy.source},INDEX(SourceList,${n}),IF(GroupBy={groupBy.industry},INDEX(IndustryList,${n}),INDEX(RegionList,${n}))))`;
  const isUsed = `COUNTIF(Customers[groupValue],${cell(criterion)})+COUNTIF(Orders[groupValue],${cell(criterion)})>0`;
  const figure = (key: string): string => {
    const column = regionColumns.find((candidateColumn) => candidateColumn.key === key) as RegionColumn;
    return renderColumn(column, row, kind, (table) => `,${table}[groupValue],${cell(criterion)}`).slice(1);
  };
  const before = (column: number): string => {
    const letters = columnLetters(column);
    return `$${letters}$${firstGroupRow}:$${letters}${row}`;
  };
  return [
    renderFormula(`IFERROR(${lists}&"","")`, null, kind),
    `=IF(${cell(name)}="","",${asExactCriterion(cell(name))})`,
    `=IF(${cell(name)}="","",IF(${renderFormula(isUsed, null, kind).slice(1)},${figure("amount")},""))`,
    `=IF(${cell(amount)}="","",${figure("previousAmount")})`,
    `=IF(${cell(amount)}="","",1+COUNTIF(${candidateRange(amount)},">"&${cell(amount)})` +
      `+COUNTIFS(${candidateRange(amount)},${cell(amount)},${candidateRange(previousAmount)},">"&${cell(previousAmount)})` +
      `+COUNTIFS(${before(amount)},${cell(amount)},${before(previousAmount)},${cell(previousAmount)}))`,
  ];
}

function candidateRange(column: number): string {
  const letters = columnLetters(column);
  return `$${letters}$${firstGroupRow + 1}:$${letters}$${firstGroupRow + groupCount}`;
}

function renderColumn(
  column: RegionColumn,
  row: number,
  kind: WorkbookKind,
  groupCriterion: (table: string) => string,
): string {
  const cellOf = (key: string): string =>
    `$${columnLetters(firstFigure + regionColumns.findIndex((other) => other.key === key))}${row + 1}`;
  const formula = grouped(column.formula, groupCriterion)
    .replaceAll("{totalAmount}", `$${columnLetters(firstFigure)}$${totalRow + 1}`)
    .replaceAll("{group}", `$A${row + 1}`)
    .replace(/(?<![\w\]])\[(\w+)\]/g, (_, key: string) => cellOf(key));
  return renderFormula(formula, null, kind);
}
