import { translateHostError } from "../translateHostError";
import { hasWorkbookErrorCode, WorkbookError } from "../workbookError";
import type { CellValue, ColumnRequest, ColumnSeen } from "./columnRequest";
import { firstCells, seeColumn, type QueuedColumn } from "./columnsByName";

/** Under the 5 MB that an answer may have on the web, unless texts are long: then the part is halved. */
const cellsPerPart = 120_000;

/** For tables above the limit of one answer: columns whose places are known, in parts of some thousand rows, a sync each. */
export async function readColumnsInParts(
  context: Excel.RequestContext,
  places: readonly QueuedColumn[],
  requests: readonly ColumnRequest[],
): Promise<ColumnSeen[]> {
  const wanted = new Set(requests.filter(({ withValues }) => withValues).map(nameOf));
  const seen = places.flatMap(seeColumn);
  const values = new Map<string, CellValue[]>();
  for (const table of new Set(seen.map(({ table }) => table))) {
    const columns = places.filter(({ request, range }) => request.table === table && !range.isNullObject);
    await readTable(
      context,
      columns.filter(({ request }) => wanted.has(nameOf(request))),
      values,
    );
  }
  return seen.map((column) => ({ ...column, values: values.get(nameOf(column)) ?? [] }));
}

function nameOf({ table, key }: Pick<ColumnRequest, "table" | "key">): string {
  return `${table}.${key}`;
}

async function readTable(
  context: Excel.RequestContext,
  columns: readonly QueuedColumn[],
  values: Map<string, CellValue[]>,
): Promise<void> {
  const rowCount = columns[0]?.range.rowCount ?? 0;
  const rowsPerPart = Math.max(1, Math.floor(cellsPerPart / Math.max(1, columns.length)));
  for (let first = 0; first < rowCount; first += rowsPerPart) {
    const part = await readPart(context, columns, first, Math.min(rowsPerPart, rowCount - first));
    columns.forEach(({ request }, index) => {
      values.set(nameOf(request), (values.get(nameOf(request)) ?? []).concat(part[index] ?? []));
    });
  }
}

async function readPart(
  context: Excel.RequestContext,
  columns: readonly QueuedColumn[],
  first: number,
  count: number,
): Promise<CellValue[][]> {
  const parts = columns.map(({ range }) =>
    range
      .getCell(first, 0)
      .getResizedRange(count - 1, 0)
      .load("values"),
  );
  const whole = columns[0]?.range;
  const rowCount = whole?.rowCount;
  whole?.load("rowCount");
  try {
    await context.sync();
    // Rows that came or went between two parts would put values beside the wrong record.
    if (whole?.rowCount !== rowCount) throw new WorkbookError("conflict", { table: columns[0]?.request.table ?? "" });
    return parts.map(firstCells);
  } catch (error) {
    const translated = translateHostError(error);
    if (!hasWorkbookErrorCode(translated, "payloadTooLarge") || count === 1) throw translated;
    const half = Math.ceil(count / 2);
    const upper = await readPart(context, columns, first, half);
    const lower = await readPart(context, columns, first + half, count - half);
    return upper.map((cells, index) => cells.concat(lower[index] ?? []));
  }
}
