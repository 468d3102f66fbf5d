import { hasWorkbookErrorCode, WorkbookError } from "../workbookError";

/** Excel says "not found" without saying what: this asks which of the tables is gone. */
export async function explainMissingTable(
  context: Excel.RequestContext,
  tables: readonly string[],
  error: unknown,
): Promise<unknown> {
  if (!hasWorkbookErrorCode(error, "notFound")) return error;
  const existing = context.workbook.tables.load("items/name");
  await context.sync();
  const missing = tables.find((table) => existing.items.every(({ name }) => name !== table));
  return missing ? new WorkbookError("tableMissing", { table: missing }, error) : error;
}
