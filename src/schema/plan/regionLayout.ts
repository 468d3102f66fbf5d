/** Where things stand on the Regions sheet; rows and columns from 0. */
export const regionLayout = {
  titleRow: 0,
  noteRow: 1,
  /** Beside the frozen column: a text that runs out of it is cut where the sheet scrolls. */
  noteColumn: 1,
  /** Labels of the input cells, the cells below them. */
  inputRow: 2,
  /** Says where the Spring Festival makes periods unlike. */
  festivalRow: 4,
  linkRow: 5,
  /** Rows that stay in view and stand on every printed page. */
  frozenRows: 6,
  printedTitleRows: 5,
  keyRow: 6,
  /** The charts of the first page, and behind the left one the cells that it draws. */
  chartRow: 14,
  chartRows: 15,
  chartedGroups: 10,
  monthRow: 30,
  regionRow: 46,
  headerRow: 47,
  totalRow: 48,
  otherRow: 49,
  firstGroupRow: 50,
  /** As many as a printed page takes. */
  groupCount: 50,
  statusRow: 101,
  serviceRow: 117,
  amountRow: 128,
  serviceChartRow: 137,
  serviceChartRows: 13,
  ownerRow: 151,
  evidenceRow: 177,
  /** Lines of each list of evidence. */
  evidenceLineCount: 8,
  /** The largest orders of a group in the comparison period whose customers are looked at. */
  evidenceOrderCount: 100,
  causeRow: 203,
  causeCount: 100,
  /** Columns of the left and the right half, the first charts over each of them. */
  leftColumn: 0,
  leftColumns: 8,
  rightColumn: 9,
  rightColumns: 10,
} as const;

export const lastGroupRow = regionLayout.firstGroupRow + regionLayout.groupCount - 1;

/** Lines that lists of Options get in their sections; what goes beyond is counted as other. */
export const listLines = { stage: 9, status: 9, method: 12, owner: 20 } as const;

export const periodNames = {
  from: "PeriodFrom",
  to: "PeriodTo",
  /** Where counting ends: today while the period is unfinished. */
  end: "PeriodEnd",
  previousFrom: "PreviousFrom",
  previousTo: "PreviousTo",
  /** The same days of last year. */
  lastYearFrom: "LastYearFrom",
  lastYearTo: "LastYearTo",
  groupBy: "GroupBy",
} as const;
