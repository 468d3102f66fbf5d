import type { Language } from "../../i18n/language";
import type { TableKey } from "../columnSpec";
import { wordOf } from "../formulaText";
import { tables } from "../tables/tables";
import type { LoggedOption } from "./describeOptions";
import type { LogRow } from "./logColumns";
import {
  fingerprintOf,
  longestLogData,
  writeLogData,
  type LogCell,
  type LogData,
  type RecordLogData,
  type RowCells,
} from "./logData";
import type { LogWish } from "./logOrder";
import { showCell, summariseCells } from "./showCell";

/** One record that came or went, or one cell that changed. `id` is null where the record has none. */
export type LoggedWrite = LoggedRow | LoggedCell;

export interface LoggedRow {
  readonly kind: "added" | "removed";
  readonly table: TableKey;
  readonly id: string | null;
  readonly name: string;
  readonly cells: RowCells;
}

export interface LoggedCell {
  readonly kind: "changed";
  readonly table: TableKey;
  readonly id: string | null;
  readonly name: string;
  readonly key: string;
  readonly before: LogCell;
  readonly after: LogCell;
}

/** Above it one row tells of all of a kind. */
export const mostSingleRows = 200;

export function planLogRows(writes: readonly (LoggedWrite | LoggedOption)[], wish: LogWish): LogRow[] {
  const options = writes.flatMap((write) => (write.kind === "option" ? [optionRow(write, wish)] : []));
  return [
    ...options,
    ...recordRows(
      writes.flatMap((write) => (write.kind === "option" ? [] : [write])),
      wish,
    ),
  ];
}

function optionRow({ sheet, data, record, field, before, after }: LoggedOption, wish: LogWish): LogRow {
  return { ...commonCells(sheet, data, wish), record, field, before, after };
}

function recordRows(writes: readonly LoggedWrite[], wish: LogWish): LogRow[] {
  if (writes.length <= mostSingleRows) return writes.map((write) => singleRow(write, wish));
  const groups = new Map<string, LoggedWrite[]>();
  for (const write of writes) {
    const name = [write.kind, write.table, write.kind === "changed" ? write.key : ""].join(" ");
    groups.set(name, [...(groups.get(name) ?? []), write]);
  }
  return [...groups.values()].flatMap((group) => splitGroup(group, wish).map((part) => batchRow(part, wish)));
}

function singleRow(write: LoggedWrite, wish: LogWish): LogRow {
  const data = dataOf([write], wish);
  const column = write.kind === "changed" ? wish.findColumn(write.table, write.key) : undefined;
  const isShown = column?.personal !== true || wish.logPersonalFields;
  const show = (cell: LogCell) => (isShown ? showCell(column, cell) : null);
  const summary = write.kind === "changed" ? null : summariseCells(write.table, write.cells, wish);
  return {
    ...commonCells(sheetOf(write, wish), data, wish),
    record: write.name,
    field: column?.header[wish.language] ?? null,
    before: write.kind === "changed" ? show(write.before) : write.kind === "removed" ? summary : null,
    after: write.kind === "changed" ? show(write.after) : write.kind === "added" ? summary : null,
  };
}

const counted = {
  zh: (count: number) => `${count} 条`,
  en: (count: number) => `${count} records`,
} as const satisfies Record<Language, (count: number) => string>;

/** `group`: alike and not empty. */
function batchRow(group: readonly LoggedWrite[], wish: LogWish): LogRow {
  const [first] = group as readonly [LoggedWrite];
  const column = first.kind === "changed" ? wish.findColumn(first.table, first.key) : undefined;
  return {
    ...commonCells(sheetOf(first, wish), dataOf(group, wish), wish),
    record: counted[wish.language](group.length),
    field: column?.header[wish.language] ?? null,
    before: null,
    after: null,
  };
}

type CommonCells = Omit<LogRow, "record" | "field" | "before" | "after">;

function sheetOf({ table }: LoggedWrite, { language }: LogWish): string {
  return tables[table].sheetName[language];
}

function commonCells(sheet: string, data: LogData | null, { order, language }: LogWish): CommonCells {
  const text = data === null ? null : writeLogData(data);
  const isKept = text !== null && text.length <= longestLogData;
  return {
    time: order.time,
    who: order.who === "" ? null : order.who,
    what: wordOf("loggedAction", order.what, language),
    table: sheet,
    undone: null,
    entry: order.newEntryId(),
    action: order.actionId,
    code: order.what,
    undoable: isKept ? "yes" : "no",
    data: isKept ? text : null,
  };
}

/** Null where it would not be enough to take them back, or hold what the log shall not hold. */
function dataOf(group: readonly LoggedWrite[], wish: LogWish): RecordLogData | null {
  const [first] = group;
  if (!first || group.some(({ id }) => id === null) || group.some((write) => isIncomplete(write, wish))) return null;
  const { table } = first;
  switch (first.kind) {
    case "added":
      return { table, added: rowsOf(group).map(({ id, cells }) => [id ?? "", fingerprintOf(cells)] as const) };
    case "removed":
      // Whole records of a batch would fill the log.
      return group.length > 1 ? null : { table, removed: rowsOf(group).map(({ cells }) => cells) };
    case "changed": {
      const cells = group.flatMap((write) => (write.kind === "changed" ? [write] : []));
      return { table, changed: cells.map(({ id, key, before, after }) => [id ?? "", key, before, after] as const) };
    }
  }
}

function rowsOf(group: readonly LoggedWrite[]): LoggedRow[] {
  return group.flatMap((write) => (write.kind === "changed" ? [] : [write]));
}

function isIncomplete(write: LoggedWrite, { logPersonalFields, findColumn }: LogWish): boolean {
  // An id that was missing is no loss to anybody; a formula is put right again by a check-up.
  if (write.kind === "changed" && write.key === tables[write.table].idKey && write.before === "") return true;
  if (write.kind === "changed" && findColumn(write.table, write.key)?.formula !== undefined) return true;
  if (logPersonalFields || write.kind === "added") return false;
  const keys = write.kind === "changed" ? [write.key] : Object.keys(write.cells);
  return keys.some((key) => findColumn(write.table, key)?.personal === true);
}

/** So that each part's data fits into a cell. */
function splitGroup(group: readonly LoggedWrite[], wish: LogWish): LoggedWrite[][] {
  const parts: LoggedWrite[][] = [];
  let length = 0;
  for (const write of group) {
    const own = lengthOf(write, wish);
    const part = parts.at(-1);
    length += own;
    if (part && length <= longestLogData) part.push(write);
    else {
      parts.push([write]);
      length = own + JSON.stringify({ table: write.table, changed: [] }).length;
    }
  }
  return parts;
}

function lengthOf(write: LoggedWrite, wish: LogWish): number {
  if (write.kind === "removed") return 0;
  const data = dataOf([write], wish);
  return data === null ? 0 : JSON.stringify(data.added ?? data.changed).length;
}
