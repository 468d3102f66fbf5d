import { columnNameOf } from "../../schema/columnNameOf";
import { WorkbookError } from "../workbookError";
import type { CellValue, ColumnRequest, ColumnSeen } from "./columnRequest";

export interface QueuedColumn {
  readonly request: ColumnRequest;
  readonly range: Excel.Range;
}

const placeProperties = "rowIndex,columnIndex,rowCount";

/** Queues the columns through their hidden names: right whatever the headers say and wherever the columns stand. */
export function queueColumnsByName(
  context: Excel.RequestContext,
  requests: readonly ColumnRequest[],
): readonly QueuedColumn[] {
  return requests.map((request) => ({
    request,
    range: loadColumn(
      context.workbook.names.getItemOrNullObject(columnNameOf(request.table, request.key)).getRangeOrNullObject(),
      request,
    ),
  }));
}

export function loadColumn(range: Excel.Range, request: ColumnRequest): Excel.Range {
  return range.load(request.withValues ? `values,${placeProperties}` : placeProperties);
}

/** Nothing where the name is gone or its column was deleted. */
export function seeColumn({ request, range }: QueuedColumn): ColumnSeen[] {
  if (range.isNullObject) return [];
  const { rowIndex, columnIndex, rowCount } = range;
  const values = request.withValues ? firstCells(range) : [];
  return [{ table: request.table, key: request.key, rowIndex, columnIndex, rowCount, values }];
}

/** Above five million cells `values` comes back null instead of failing. */
export function firstCells(range: Excel.Range): CellValue[] {
  const values = range.values as CellValue[][] | null;
  if (values === null) throw new WorkbookError("payloadTooLarge");
  return values.map((row) => row[0] ?? "");
}
