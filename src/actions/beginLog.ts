import type { TableKey } from "../schema/columnSpec";
import type { LoggedAction } from "../schema/log/loggedActions";
import type { LogOrder } from "../schema/log/logOrder";
import { currentStamp } from "./actionStamp";
import { randomId } from "./randomId";

/** `changes`: tables of which the action changes single cells. Null where nobody says who acts. */
export function beginLog(what: LoggedAction, changes: readonly TableKey[] = []): LogOrder | null {
  const stamp = currentStamp();
  if (stamp === null) return null;
  return { what, actionId: randomId("A"), newEntryId: () => randomId("L"), ...stamp, changes };
}
