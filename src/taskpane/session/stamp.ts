import type { ActionStamp } from "../../actions/actionStamp";
import { serialOfUtc } from "../../domain/dates/serialDate";
import { myName } from "./myName";

/** What the log says of an action that begins now: the wall clock of whoever sits here. */
export function readStamp(): ActionStamp {
  const now = new Date();
  const wall = Date.UTC(now.getFullYear(), now.getMonth(), now.getDate(), now.getHours(), now.getMinutes());
  return { time: serialOfUtc(wall), who: myName.peek() ?? "" };
}
