/** What the log keeps of records that came, went or changed, so that it can be taken back. */
import { tables } from "../tables/tables";
import { fingerprintOf, longestLogData, type RecordLogData } from "./logData";
import type { LogWish } from "./logOrder";
import type { NotKept } from "./notKept";
import type { LoggedCell, LoggedRow, LoggedWrite } from "./loggedWrite";

/** Characters of rows that went, in one action: some 3,000 records, with which the request stays far below its limit. */
const mostRemovedCharacters = 600_000;

/** `group`: alike, not empty, and short enough for one cell where splitGroup made it. */
export function keepData(group: readonly LoggedWrite[], wish: LogWish): RecordLogData | NotKept {
  const [first] = group as readonly [LoggedWrite];
  const reason = group.map((write) => findReason(write, wish)).find((each) => each !== null);
  if (reason) return reason;
  const { table } = first;
  const { toFollow = [] } = wish.order;
  switch (first.kind) {
    case "added":
      return {
        table,
        added: rowsOf(group).map(({ id, cells }) => [id ?? "", fingerprintOf(cells)] as const),
        ...(toFollow.length > 0 ? { toFollow } : {}),
      };
    case "removed":
      return { table, removed: rowsOf(group).map(({ cells }) => cells) };
    case "changed":
      return keepCells(first, cellsOf(group));
  }
}

function keepCells({ table, formula }: LoggedCell, cells: readonly LoggedCell[]): RecordLogData {
  if (formula === "returns") return { table, returned: cells.map(({ id, key, before }) => [id ?? "", key, before]) };
  if (formula === "goes") return { table, typed: cells.map(({ id, key, after }) => [id ?? "", key, after]) };
  return { table, changed: cells.map(({ id, key, before, after }) => [id ?? "", key, before, after]) };
}

function rowsOf(group: readonly LoggedWrite[]): LoggedRow[] {
  return group.flatMap((write) => (write.kind === "changed" ? [] : [write]));
}

function cellsOf(group: readonly LoggedWrite[]): LoggedCell[] {
  return group.flatMap((write) => (write.kind === "changed" ? [write] : []));
}

function findReason(write: LoggedWrite, { logPersonalFields, findColumn }: LogWish): NotKept | null {
  const { kind, table, id } = write;
  if (kind === "changed" && write.key === tables[table].idKey && write.before === "") return "idGiven";
  if (id === null) return "noId";
  if (logPersonalFields || kind === "added") return null;
  const keys = kind === "changed" ? [write.key] : Object.keys(write.cells);
  return keys.some((key) => findColumn(table, key)?.personal === true) ? "personal" : null;
}

/** So that each part's data fits into a cell; null where it is more than the log is to hold. */
export function splitGroup(group: readonly LoggedWrite[], wish: LogWish): LoggedWrite[][] | null {
  const parts: LoggedWrite[][] = [];
  let length = 0;
  let removed = 0;
  for (const write of group) {
    const data = keepData([write], wish);
    const own = typeof data === "string" ? 0 : JSON.stringify(data).length;
    if (write.kind === "removed" && (removed += own) > mostRemovedCharacters) return null;
    const part = parts.at(-1);
    length += own;
    if (part && length <= longestLogData) part.push(write);
    else {
      parts.push([write]);
      length = own;
    }
  }
  return parts;
}
