import type { TableKey } from "../../schema/columnSpec";
import type { LongWork } from "../../schema/longWork";
import type { AnyRecord } from "../../schema/records";
import { stopIfCancelled } from "../cancelling";
import { describeAdded, describeCells } from "../log/describeWrites";
import type { TrackerView } from "../reading/readTracker";
import { translateHostError } from "../translateHostError";
import { WorkbookError } from "../workbookError";
import type { AppendPlace } from "./appendPlace";
import { queueRoom, queueRows, type RowToAppend } from "./appendRows";
import { queueGuardedWrites, revertCellWrites, type CellWrite, type RowId } from "./cellWrites";
import { confirmRows } from "./confirmRows";
import { tellChanged, tellOwnWrite } from "./ownWrites";
import { putReplacedBack, queueReplacedSeen, removeDoubles, takeOutLower, type RowsReplaced } from "./rowsBelow";
import { findIdOffset, rowsToAppend } from "./rowsToAppend";
import { withdrawRows } from "./withdrawRows";

/** A request may have 5 MB on the web; a Chinese character takes three bytes, and Excel's own wrapping comes on top. */
const charactersPerPart = 1_000_000;
/** Where somebody may cancel: short enough that a click is soon heard, long enough that a large import is not all waiting. */
const rowsPerCancellablePart = 200;
const mostCancellableParts = 50;

/** Somebody's record would stand in the first of them; the answer must stay under the limit. */
const mostRowsSeen = 200;

export interface AppendOptions {
  /** Cells that change in the same request. */
  readonly alongside?: readonly CellWrite[];
  /** The records that those cells belong to. */
  readonly rowIds?: readonly RowId[];
  /** What is only right once the rows stand for certain; when it fails, they are taken back. */
  readonly finish?: () => Promise<void>;
  /** A try before was in somebody's way, who may have put back what it took back itself: then one of the two goes. */
  readonly isAgain?: boolean;
  /** Cancelled, the rows are taken back, and its progress with them. */
  readonly long?: LongWork;
}

/**
 * Adds records below their table, and what changes elsewhere because of them, all or nothing: 2 syncs after the look at the
 * workbook (which must have asked for the table's append place), one more where the table must be helped to grow. Above
 * the limit of a request they go in parts, a sync each; so do rows above 200 where the work can be cancelled, in 50 parts at most.
 */
export async function appendRecords(
  context: Excel.RequestContext,
  view: TrackerView,
  table: TableKey,
  records: readonly AnyRecord[],
  { alongside = [], rowIds = [], finish, isAgain = false, long = {} }: AppendOptions = {},
): Promise<void> {
  const place = requirePlace(view, table);
  const rows = rowsToAppend(view, table, place, records);
  const logged = [...describeAdded(view, table, records), ...describeCells(view, alongside)];
  let replaced: Replaced = { cells: alongside, rowIds, rows: null };
  try {
    queueRoom(context, place);
    const seeReplaced = queueGuards(context, view, place, rows.length, { alongside, rowIds });
    let offset = 0;
    const rowsPerPart = Math.max(rowsPerCancellablePart, Math.ceil(rows.length / mostCancellableParts));
    for (const part of splitRows(rows, long.signal ? rowsPerPart : Infinity)) {
      queueRows(context, place, part, offset);
      if (offset === 0) view.log?.queue(context, logged);
      offset += part.length;
      // eslint-disable-next-line office-addins/no-context-sync-in-loop -- one request would be above the limit
      await context.sync();
      if (offset === part.length) replaced = seeReplaced();
      if (replaced.isConflict) throw new WorkbookError("conflict", { table });
      long.onProgress?.(offset, rows.length);
      stopIfCancelled(long);
    }
    await confirmRows(context, place, rows);
    if (isAgain) await removeDoubles(context, place, rows, "lower");
    await finish?.();
    await view.log?.settle(context);
    tellOwnWrite({ kind: "added", table, records, takeOutDoubles: () => takeOutLower(place, rows) });
    tellChanged(view, alongside, rowIds);
  } catch (error) {
    await view.log?.withdraw();
    const failure = replaced.rows
      ? await putReplacedBack(place, rows, replaced.rows)
      : await withdrawRows(place, rows, translateHostError(error), (left) => long.onProgress?.(left, rows.length));
    throw await revertCellWrites(replaced.cells, failure, replaced.rowIds);
  }
}

function requirePlace(view: TrackerView, table: TableKey): AppendPlace {
  const seen = view.snapshot.appendPlace;
  if (!seen) throw new WorkbookError("notSupported", { name: "appendPlace" });
  return { ...seen, idOffset: findIdOffset(view, table, seen) };
}

interface Replaced {
  readonly cells: readonly CellWrite[];
  readonly rowIds: readonly RowId[];
  /** Null where nothing stood. */
  readonly rows: RowsReplaced | null;
  readonly isConflict?: boolean;
}

function queueGuards(
  context: Excel.RequestContext,
  { snapshot }: TrackerView,
  place: AppendPlace,
  count: number,
  { alongside, rowIds }: { readonly alongside: readonly CellWrite[]; readonly rowIds: readonly RowId[] },
): () => Replaced {
  const seeRows = queueReplacedSeen(context, place, Math.min(count, mostRowsSeen));
  const seeCells = queueGuardedWrites(context, snapshot.columns, alongside, rowIds);
  return () => {
    const [rows, { writes, rowIds: stood, conflict }] = [seeRows(), seeCells()];
    return { rows, cells: writes, rowIds: stood, isConflict: rows !== null || conflict !== null };
  };
}

function splitRows(rows: readonly RowToAppend[], mostRows: number): RowToAppend[][] {
  const parts: RowToAppend[][] = [];
  let length = 0;
  for (const row of rows) {
    const rowLength = JSON.stringify(row).length;
    const part = parts.at(-1);
    length += rowLength;
    if (part && length <= charactersPerPart && part.length < mostRows) part.push(row);
    else {
      parts.push([row]);
      length = rowLength;
    }
  }
  return parts;
}
