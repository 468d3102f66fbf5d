import type { TableKey } from "../schema/columnSpec";
import type { LoggedAction } from "../schema/log/loggedActions";
import type { LogOrder } from "../schema/log/logOrder";
import { undoingIdOf } from "../schema/log/undoingId";
import { currentStamp } from "./actionStamp";
import { randomId } from "./randomId";

/**
 * `changes`: tables of which the action changes single cells; `undoes`: id of the logged action that it takes back. Null where
 * nobody says who acts.
 */
export function beginLog(what: LoggedAction, changes: readonly TableKey[] = [], undoes?: string): LogOrder | null {
  const stamp = currentStamp();
  if (stamp === null) return null;
  const actionId = undoes === undefined ? randomId("A") : undoingIdOf(undoes);
  return { what, actionId, newEntryId: () => randomId("L"), ...stamp, changes };
}
