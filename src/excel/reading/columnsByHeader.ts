import type { TableKey } from "../../schema/columnSpec";
import { ownFieldKeys } from "../../schema/ownFields";
import { findColumnByHeader } from "../../schema/tables/findColumnByHeader";
import { translateHostError } from "../translateHostError";
import { WorkbookError } from "../workbookError";
import type { ColumnRequest } from "./columnRequest";
import { loadColumn, queueColumnsByName, type QueuedColumn } from "./columnsByName";
import { explainMissingTable } from "./explainMissingTable";

/**
 * The second way to a column, for workbooks whose hidden names were lost: by its header in either language. Takes one sync;
 * the columns are then queued, all of them anew, so that they show one moment.
 */
export async function queueColumnsByHeader(
  context: Excel.RequestContext,
  requests: readonly ColumnRequest[],
): Promise<readonly QueuedColumn[]> {
  const headers = await readHeaders(context, [...new Set(requests.map(({ table }) => table))]);
  return requests.flatMap((request): QueuedColumn[] => {
    const index = findColumnByHeader(request.table, request.key, headers.get(request.table) ?? []);
    if (index >= 0) return [{ request, range: loadColumn(bodyOfColumn(context, request.table, index), request) }];
    // Own fields have no header that we know: their names are the only way to them.
    if (ownFieldKeys.includes(request.key)) return [...queueColumnsByName(context, [request])];
    if (request.presence !== "needed") return [];
    throw new WorkbookError("columnMissing", { table: request.table, column: request.key });
  });
}

function bodyOfColumn(context: Excel.RequestContext, table: TableKey, index: number): Excel.Range {
  return context.workbook.tables.getItem(table).columns.getItemAt(index).getDataBodyRange();
}

async function readHeaders(
  context: Excel.RequestContext,
  tables: readonly TableKey[],
): Promise<Map<TableKey, string[]>> {
  const columns = tables.map((table) => context.workbook.tables.getItem(table).columns.load("items/name"));
  try {
    await context.sync();
  } catch (error) {
    throw await explainMissingTable(context, tables, translateHostError(error));
  }
  return new Map(tables.map((table, index) => [table, columns[index]?.items.map(({ name }) => name) ?? []]));
}
