import type { ClientSession } from "./clientSession";
import { changesWorkbook } from "./mayChangeWorkbook";
import { processRequest } from "./processRequest";
import type { RichApiRequest } from "./wireFormat";

/** What goes wrong with one request, so that tests can see what a client makes of it. */
export interface Disturbance {
  /** A batch is not atomic: what stands before the action that fails is done. */
  readonly done: "nothing" | "allButLastChange" | "everything";
  /** Excel's code for what the client hears; null: it never hears anything, like a pane that was closed. */
  readonly code: string | null;
}

/** Asked for every request that a client sends; null lets it through. */
export type Disturb = (request: RichApiRequest) => Disturbance | null;

/** Does as much of the request as gets done. */
export function doInPart(session: ClientSession, request: RichApiRequest, { done }: Disturbance): void {
  if (done === "nothing") return;
  const changes = request.Actions.map((action) => changesWorkbook(action, request.ObjectPaths));
  const lastChange = changes.lastIndexOf(true);
  const isCut = done === "allButLastChange" && lastChange >= 0;
  processRequest(session, isCut ? { ...request, Actions: request.Actions.slice(0, lastChange) } : request);
}
