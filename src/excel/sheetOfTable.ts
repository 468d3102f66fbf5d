import type { TableKey } from "../schema/columnSpec";

/** Sheets may be renamed; the table knows where it stands. */
export function sheetOfTable(context: Excel.RequestContext, table: TableKey): Excel.Worksheet {
  return context.workbook.tables.getItem(table).worksheet;
}
