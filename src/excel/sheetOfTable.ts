/** Sheets may be renamed; the table knows where it stands. */
export function sheetOfTable(context: Excel.RequestContext, table: string): Excel.Worksheet {
  return context.workbook.tables.getItem(table).worksheet;
}
