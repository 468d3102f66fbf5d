import type { LongWork } from "../../schema/longWork";
import { stopIfCancelled } from "../cancelling";
import { translateHostError } from "../translateHostError";
import { hasWorkbookErrorCode, WorkbookError } from "../workbookError";
import type { CellValue, ColumnRequest, ColumnSeen } from "./columnRequest";
import { firstCells, seeColumn, type QueuedColumn } from "./columnsByName";

/** Under the 5 MB that an answer may have on the web, unless texts are long: then the part is halved. */
const cellsPerPart = 120_000;

/**
 * For tables above the limit of one answer: columns whose places are known, in parts of some thousand rows, a sync each.
 * @throws WorkbookError cancelled; conflict when rows came or went meanwhile
 */
export async function readColumnsInParts(
  context: Excel.RequestContext,
  places: readonly QueuedColumn[],
  requests: readonly ColumnRequest[],
  long: LongWork,
): Promise<ColumnSeen[]> {
  const seen = places.flatMap(seeColumn);
  const parts = planParts(places, requests);
  const rowCount = parts.reduce((sum, { count }) => sum + count, 0);
  const values = new Map<string, CellValue[]>();
  let rowsRead = 0;
  for (const { columns, first, count } of parts) {
    stopIfCancelled(long);
    const part = await readPart(context, columns, first, count);
    columns.forEach(({ request }, index) => {
      values.set(nameOf(request), (values.get(nameOf(request)) ?? []).concat(part[index] ?? []));
    });
    rowsRead += count;
    long.onProgress?.(rowsRead, rowCount);
  }
  return seen.map((column) => ({ ...column, values: values.get(nameOf(column)) ?? [] }));
}

function nameOf({ table, key }: Pick<ColumnRequest, "table" | "key">): string {
  return `${table}.${key}`;
}

interface Part {
  readonly columns: readonly QueuedColumn[];
  /** Row of the table, from 0. */
  readonly first: number;
  readonly count: number;
}

/** Of one table after the other, the columns whose values are wanted. */
function planParts(places: readonly QueuedColumn[], requests: readonly ColumnRequest[]): Part[] {
  const wanted = new Set(requests.filter(({ withValues }) => withValues).map(nameOf));
  const found = places.filter(({ request, range }) => wanted.has(nameOf(request)) && !range.isNullObject);
  return [...new Set(found.map(({ request }) => request.table))].flatMap((table) => {
    const columns = found.filter(({ request }) => request.table === table);
    const rowCount = columns[0]?.range.rowCount ?? 0;
    const rowsPerPart = Math.max(1, Math.floor(cellsPerPart / columns.length));
    return Array.from({ length: Math.ceil(rowCount / rowsPerPart) }, (_, index): Part => {
      const first = index * rowsPerPart;
      return { columns, first, count: Math.min(rowsPerPart, rowCount - first) };
    });
  });
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
