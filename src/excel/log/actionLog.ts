/** Writes down what an action does, in the requests with which it does it. */
import { columnNameOf } from "../../schema/columnNameOf";
import { logColumns, logTableName, type LogRow } from "../../schema/log/logColumns";
import type { LoggedOption } from "../../schema/log/describeOptions";
import type { LogWish } from "../../schema/log/logOrder";
import type { LoggedWrite } from "../../schema/log/loggedWrite";
import { planLogRows } from "../../schema/log/planLogRows";
import { protectValue } from "../protectText";
import type { CellValue } from "../reading/columnRequest";
import { setNumberFormat } from "../setNumberFormat";
import { sheetOfTable } from "../sheetOfTable";
import type { LogPlace } from "./logPlace";
import { markUndone } from "./markUndone";
import { mendLog, type WrittenRows } from "./mendLog";
import { withdrawEntries } from "./withdrawEntries";

/** What an action of the log did. */
export interface Logged {
  /** Where it was written down. */
  readonly actionId?: string | undefined;
}

export interface ActionLog {
  readonly actionId: string;
  /** Queues rows below the log. */
  queue(context: Excel.RequestContext, writes: readonly (LoggedWrite | LoggedOption)[]): void;
  /** After the sync that wrote them, once the change stands: no sync but where the rows need help. */
  settle(context: Excel.RequestContext): Promise<void>;
  /** Notes beside the rows of earlier actions that this one took them back, so that nobody is offered to do it again: 2 syncs. */
  markTakenBack(context: Excel.RequestContext, earlier: readonly Logged[]): Promise<void>;
  /** For an action that failed: takes back what was written down of it. */
  withdraw(): Promise<void>;
}

/** The entries of one request, for writes that know nothing of what they mean. */
export interface LogEntries {
  queue(context: Excel.RequestContext): void;
  settle(context: Excel.RequestContext): Promise<void>;
  withdraw(): Promise<void>;
}

/** None where nothing is written down. */
export function entriesOf(log: ActionLog | null, writes: readonly (LoggedWrite | LoggedOption)[]): LogEntries {
  return {
    queue: (context) => log?.queue(context, writes),
    settle: async (context) => log?.settle(context),
    withdraw: async () => log?.withdraw(),
  };
}

export function createActionLog(place: LogPlace, wish: LogWish): ActionLog {
  const entries: string[] = [];
  let written: WrittenRows[] = [];
  let nextRow = place.nextRow;
  return {
    actionId: wish.order.actionId,
    queue(context, writes) {
      const rows = planLogRows(writes, wish);
      if (rows.length === 0) return;
      entries.push(...rows.map(({ entry }) => String(entry)));
      written.push(queueRows(context, { ...place, nextRow }, rows));
      nextRow += rows.length;
    },
    async settle(context) {
      const rows = written;
      written = [];
      await mendLog(context, rows);
    },
    async markTakenBack(context, earlier) {
      const actionIds = new Set(earlier.flatMap(({ actionId }) => actionId ?? []));
      if (actionIds.size === 0) return;
      try {
        await markUndone(context, actionIds, wish.order.time);
      } catch {
        // All is as before already; without the note the log finds, when it is asked, that there is nothing left to undo.
      }
    },
    async withdraw() {
      if (entries.length > 0) await withdrawEntries(entries);
    },
  };
}

/** What stood in the cells is read in the same request: a colleague may have written there since the look. */
function queueRows(
  context: Excel.RequestContext,
  { nextRow, columns }: LogPlace,
  rows: readonly LogRow[],
): WrittenRows {
  const places = [...columns.values()];
  const firstColumn = Math.min(...places);
  const width = Math.max(...places) - firstColumn + 1;
  const sheet = sheetOfTable(context, logTableName);
  const rangeOfRows = () => sheet.getRangeByIndexes(nextRow, firstColumn, rows.length, width);
  const stood = rangeOfRows().load("values");
  const target = rangeOfRows();
  for (const { key, numberFormat } of logColumns) {
    setNumberFormat(target.getColumn((columns.get(key) ?? 0) - firstColumn), numberFormat);
  }
  target.values = rows.map((row) => cellsOf(row, columns, firstColumn, width));
  const entries = sheet.getRangeByIndexes(nextRow, columns.get("entry") ?? 0, rows.length, 1).load("values");
  const table = context.workbook.names.getItem(columnNameOf(logTableName, "entry")).getRange();
  return {
    area: { row: nextRow, column: firstColumn, rows: rows.length, columns: width },
    stood,
    entries,
    entryIds: rows.map(({ entry }) => String(entry)),
    table: table.load("rowIndex,rowCount"),
  };
}

/** Null leaves a cell: columns of people's own. Blanks are written too, or a merge could mix two entries. */
function cellsOf(row: LogRow, columns: LogPlace["columns"], firstColumn: number, width: number): (CellValue | null)[] {
  const cells: (CellValue | null)[] = Array.from({ length: width }, () => null);
  for (const { key, numberFormat } of logColumns) {
    const value = row[key];
    cells[(columns.get(key) ?? 0) - firstColumn] = value === null ? "" : protectValue(value, numberFormat);
  }
  return cells;
}
