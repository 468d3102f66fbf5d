import type { Language } from "../../i18n/language";
import { wordOf } from "../formulaText";
import { tables } from "../tables/tables";
import type { LoggedOption } from "./describeOptions";
import { keepData, splitGroup } from "./keptData";
import type { LogRow } from "./logColumns";
import { longestLogData, writeLogData, type LogCell, type LogData } from "./logData";
import type { LoggedWrite } from "./loggedWrite";
import type { LogWish } from "./logOrder";
import type { NotKept } from "./notKept";
import { showCell, summariseCells } from "./showCell";

/** Above it one row tells of all of a kind. */
export const mostSingleRows = 200;

export function planLogRows(writes: readonly (LoggedWrite | LoggedOption)[], wish: LogWish): LogRow[] {
  const options = writes.flatMap((write) => (write.kind === "option" ? [optionRow(write, wish)] : []));
  const records = writes.flatMap((write) => (write.kind === "option" ? [] : [write]));
  return [...options, ...recordRows(records, wish)];
}

function optionRow({ sheet, data, record, field, before, after }: LoggedOption, wish: LogWish): LogRow {
  return { ...commonCells(sheet, data, wish), record, field, before, after };
}

function recordRows(writes: readonly LoggedWrite[], wish: LogWish): LogRow[] {
  if (writes.length <= mostSingleRows) return writes.map((write) => singleRow(write, wish));
  const groups = new Map<string, LoggedWrite[]>();
  for (const write of writes) {
    const name = [write.kind, write.table, ...(write.kind === "changed" ? [write.key, write.formula] : [])].join(" ");
    const group = groups.get(name);
    if (group) group.push(write);
    else groups.set(name, [write]);
  }
  return [...groups.values()].flatMap((group) => {
    const parts = splitGroup(group, wish);
    if (parts === null) return [batchRow(group, "tooLarge", wish)];
    return parts.map((part) => batchRow(part, keepData(part, wish), wish));
  });
}

function singleRow(write: LoggedWrite, wish: LogWish): LogRow {
  const column = write.kind === "changed" ? wish.findColumn(write.table, write.key) : undefined;
  const isShown = column?.personal !== true || wish.logPersonalFields;
  const show = (cell: LogCell) => (isShown ? showCell(column, cell) : null);
  const summary = write.kind === "changed" ? null : summariseCells(write.table, write.cells, wish);
  return {
    ...commonCells(sheetOf(write, wish), keepData([write], wish), wish),
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
function batchRow(group: readonly LoggedWrite[], data: LogData | NotKept, wish: LogWish): LogRow {
  const [first] = group as readonly [LoggedWrite];
  const column = first.kind === "changed" ? wish.findColumn(first.table, first.key) : undefined;
  return {
    ...commonCells(sheetOf(first, wish), data, wish),
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

function commonCells(sheet: string, kept: LogData | NotKept, { order, language }: LogWish): CommonCells {
  const text = typeof kept === "string" ? null : writeLogData(kept);
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
    undoable: typeof kept === "string" ? kept : isKept ? "yes" : "tooLarge",
    data: isKept ? text : null,
  };
}
