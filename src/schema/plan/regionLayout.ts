/** Where things stand on the Regions sheet; rows and columns from 0. */
export const regionLayout = {
  titleRow: 0,
  noteRow: 1,
  /** Labels of the input cells, the cells below them. */
  inputRow: 3,
  /** The chart, and behind it the cells that it draws. */
  chartRow: 6,
  chartRows: 15,
  chartColumns: 10,
  chartedGroups: 10,
  headerRow: 22,
  totalRow: 23,
  otherRow: 24,
  firstGroupRow: 25,
  groupCount: 60,
} as const;

export const lastGroupRow = regionLayout.firstGroupRow + regionLayout.groupCount - 1;

export const periodNames = {
  from: "PeriodFrom",
  to: "PeriodTo",
  /** Where counting ends: today while the period is unfinished. */
  end: "PeriodEnd",
  previousFrom: "PreviousFrom",
  previousTo: "PreviousTo",
  groupBy: "GroupBy",
} as const;
