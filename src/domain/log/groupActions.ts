import { loggedActions, type LoggedAction } from "../../schema/log/loggedActions";
import type { LogRow } from "../../schema/log/logColumns";
import { readNotKept, type NotKept } from "../../schema/log/notKept";

/** One action of the log with its rows, from above. */
export interface ActionEntry {
  readonly actionId: string;
  /** Null where somebody changed the cell. */
  readonly what: LoggedAction | null;
  /** Serial with the time of day. */
  readonly time: number | null;
  readonly who: string | null;
  readonly isUndone: boolean;
  /** Whether the log holds enough to take it back. */
  readonly isUndoable: boolean;
  /** Why not; null where nobody knows, or it can. */
  readonly notKept: NotKept | null;
  readonly rows: readonly LogRow[];
}

/** The newest first. */
export function groupActions(rows: readonly LogRow[]): ActionEntry[] {
  const groups = new Map<string, LogRow[]>();
  for (const row of rows) {
    const id = String(row.action ?? "");
    if (id !== "") groups.set(id, [...(groups.get(id) ?? []), row]);
  }
  return [...groups].map(([actionId, group]) => describe(actionId, group)).reverse();
}

function describe(actionId: string, rows: readonly LogRow[]): ActionEntry {
  const [first] = rows;
  return {
    actionId,
    what: loggedActions.find(({ code }) => code === first?.code)?.code ?? null,
    time: typeof first?.time === "number" ? first.time : null,
    who: typeof first?.who === "string" || typeof first?.who === "number" ? String(first.who) : null,
    isUndone: rows.some(({ undone }) => undone !== null),
    isUndoable: rows.every(({ undoable }) => undoable === "yes"),
    notKept: findNotKept(rows),
    rows,
  };
}

/** Why an action as a whole cannot be taken back from the log. */
export function findNotKept(rows: readonly Pick<LogRow, "undoable">[]): NotKept | null {
  return rows.map(({ undoable }) => readNotKept(undoable)).find((reason) => reason !== null) ?? null;
}
