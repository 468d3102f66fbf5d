/** What went over the wire, for tests and benchmarks that count it. */
import type { RichApiRequest } from "./wireFormat";

export class Traffic {
  requests = 0;
  /** Requests without the clean-up that the library sends after a run. */
  syncs = 0;
  requestBytes = 0;
  responseBytes = 0;

  reset(): void {
    this.requests = this.syncs = this.requestBytes = this.responseBytes = 0;
  }

  addRequest(request: RichApiRequest, bytes: number): void {
    this.requests += 1;
    this.requestBytes += bytes;
    if (!request.Actions.every(isCleanUp)) this.syncs += 1;
  }

  addResponse(bytes: number): void {
    this.responseBytes += bytes;
  }
}

const instantiate = 1;

function isCleanUp(action: RichApiRequest["Actions"][number]): boolean {
  return action.ActionType === instantiate || action.Name === "_RemoveReference";
}
