import { protectValue, type WritableValue } from "../protectText";

/** Writes one of the open input cells (a period, a switch), wherever it stands now. */
export function queueNamedInput(context: Excel.RequestContext, name: string, value: WritableValue): void {
  const cell = context.workbook.names.getItem(name).getRange();
  cell.values = [[protectValue(value, "General")]];
}
