/**
 * The day that the workbook's own TODAY() gives, as a serial, after the next sync: the clock is Excel's, which may stand in
 * another time zone than the pane's page.
 */
export function queueToday({ workbook }: Excel.RequestContext): Excel.FunctionResult<number> {
  return workbook.functions.today().load("value");
}
