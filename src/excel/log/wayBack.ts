import type { TableKey } from "../../schema/columnSpec";
import type { RowCells } from "../../schema/log/logData";
import type { LogOrder } from "../../schema/log/logOrder";
import type { LongWork } from "../../schema/longWork";
import type { AnyRecord } from "../../schema/records";
import type { RecordRow } from "../reading/readRecordRow";
import type { TrackerView } from "../reading/readTracker";
import { appendBatch } from "../writing/appendBatch";
import { appendRecords } from "../writing/appendRecords";
import { revertCellWrites } from "../writing/cellWrites";
import type { FieldWrite } from "../writing/changeFields";
import { removeBatch } from "../writing/removeBatch";
import { removeRecords } from "../writing/removeRecords";
import { updateCells } from "../writing/updateCells";

/** What takes an action back. */
export interface WayBack {
  /** By table, rows that go again. */
  readonly leaving: readonly { readonly table: TableKey; readonly rows: readonly RecordRow[] }[];
  readonly cells: readonly FieldWrite[];
  /** By table, rows that come back. */
  readonly returning: readonly { readonly table: TableKey; readonly rows: readonly RowCells[] }[];
}

export interface WayBackOptions {
  readonly long: LongWork;
  readonly log: LogOrder | null;
}

/** Rows that one request takes away at once. */
const mostRowsAtOnce = 400;

/**
 * Rows come back before others go, so that at no moment anything is missing; all or nothing. 1 to 3 syncs; where several tables or
 * more than 400 rows go, one for each 400 of them to 2,000.
 */
export async function goBack(
  context: Excel.RequestContext,
  view: TrackerView,
  way: WayBack,
  { long, log }: WayBackOptions,
): Promise<void> {
  const [first, ...others] = way.returning;
  if (!first) return takeAway(context, view, way, long);
  const batch = others.map(({ table, rows }) => ({ table, records: asRecords(rows) }));
  const takeRest = () => takeAway(context, view, { ...way, cells: [] }, long);
  const finish = () => appendBatch(context, batch, takeRest, {}, { log });
  const alongside = way.cells.map(({ write }) => write);
  const rowIds = way.cells.map(({ rowId }) => rowId);
  await appendRecords(context, view, first.table, asRecords(first.rows), { alongside, rowIds, finish });
}

async function takeAway(
  context: Excel.RequestContext,
  view: TrackerView,
  { leaving, cells }: Pick<WayBack, "leaving" | "cells">,
  long: LongWork,
): Promise<void> {
  const [first] = leaving;
  const writes = cells.map(({ write }) => write);
  const rowIds = cells.map(({ rowId }) => rowId);
  if (!first) return updateCells(context, view, writes, rowIds);
  if (leaving.length === 1 && first.rows.length <= mostRowsAtOnce) {
    await removeRecords(context, view, first.table, first.rows, cells);
    return;
  }
  await updateCells(context, view, writes, rowIds);
  try {
    // What was added last goes first: follow-ups before the customers that they mention.
    const found = [...leaving].reverse().map(({ table, rows }) => {
      const sorted = [...rows].sort((one, other) => one.rowIndex - other.rowIndex);
      return { table, rows: sorted, records: sorted.map(({ record }) => record), isGone: false, isChanged: false };
    });
    await removeBatch(context, view, found, long);
  } catch (error) {
    throw await revertCellWrites(writes, error, rowIds);
  }
}

/** A cell as it stood is what is written again: words of lists stay words, dates serials. */
function asRecords(rows: readonly RowCells[]): AnyRecord[] {
  return rows.map((cells) =>
    Object.fromEntries(
      Object.entries(cells).map(([key, value]) => [key, typeof value === "boolean" ? String(value) : value]),
    ),
  );
}
