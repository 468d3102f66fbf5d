import type { CellValue } from "../reading/columnRequest";

/** Where the next rows of a table go, as it stood at one moment. */
export interface AppendPlace {
  readonly table: string;
  /** All of the sheet, from 0. */
  readonly headerRow: number;
  readonly firstColumn: number;
  readonly width: number;
  /** As they read, by column: they tell whether columns were moved since. */
  readonly headers: readonly string[];
  /** Of the column that tells a row from others: the first one where the writer names no other. */
  readonly idOffset: number;
  readonly targetRow: number;
  readonly rowBelow: number;
  /** By column of the table: the formula that its last row holds, or null in columns that people fill. */
  readonly columnFormulas: readonly (string | null)[];
  /** By column of the table, as its last row has them: new rows take them over. */
  readonly numberFormats: readonly string[];
  /** How many cells must be inserted below the table first, since something stands there. */
  readonly rowsToInsert: number;
  readonly showsTotals: boolean;
}

export interface QueuedPlace {
  readonly name: string;
  readonly rowsToAdd: number;
  readonly table: Excel.Table;
  readonly range: Excel.Range;
  readonly header: Excel.Range;
  readonly lastRow: Excel.Range;
  readonly usedBelow: Excel.Range;
}

export function queueAppendPlace(context: Excel.RequestContext, name: string, rowsToAdd: number): QueuedPlace {
  const table = context.workbook.tables.getItem(name);
  const range = table.getRange();
  return {
    name,
    rowsToAdd,
    table: table.load("showTotals"),
    range: range.load("rowIndex,columnIndex,rowCount,columnCount"),
    header: table.getHeaderRowRange().load("values"),
    lastRow: table.getDataBodyRange().getLastRow().load("values,formulas,numberFormat"),
    usedBelow: range
      .getLastRow()
      .getOffsetRange(1, 0)
      .getResizedRange(rowsToAdd - 1, 0)
      .getUsedRangeOrNullObject(true)
      .load("rowIndex"),
  };
}

export function seeAppendPlace({
  name,
  rowsToAdd,
  table,
  range,
  header,
  lastRow,
  usedBelow,
}: QueuedPlace): AppendPlace {
  const cells = (lastRow.formulas[0] ?? []) as CellValue[];
  const values = (lastRow.values[0] ?? []) as CellValue[];
  const columnFormulas = cells.map((cell, index) => (isFormula(cell, values[index]) ? String(cell) : null));
  const bodyRows = range.rowCount - 1 - (table.showTotals ? 1 : 0);
  const hasOnlyBlankRow = bodyRows === 1 && cells.every((cell, index) => cell === "" || columnFormulas[index] !== null);
  return {
    table: name,
    headerRow: range.rowIndex,
    firstColumn: range.columnIndex,
    width: range.columnCount,
    headers: (header.values[0] ?? []).map(String),
    idOffset: 0,
    rowBelow: range.rowIndex + 1 + bodyRows,
    // A table always keeps one row; while that is blank, the first record fills it.
    targetRow: range.rowIndex + 1 + (hasOnlyBlankRow ? 0 : bodyRows),
    columnFormulas,
    numberFormats: (lastRow.numberFormat[0] ?? []) as string[],
    rowsToInsert: usedBelow.isNullObject ? 0 : rowsToAdd - (hasOnlyBlankRow ? 1 : 0),
    showsTotals: table.showTotals,
  };
}

/** `formulas` shows a text that begins with `=` without the apostrophe that makes it one (office-js#6687); its value gives it away. */
export function isFormula(cell: CellValue, value: CellValue | undefined): boolean {
  return typeof cell === "string" && cell.startsWith("=") && cell !== value;
}
