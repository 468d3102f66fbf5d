import type { Disturb, Disturbance } from "../../../src/embedded-excel/protocol/disturbance";

/** What happens to one request of an action. */
interface FaultKind {
  readonly disturbance: Disturbance;
  /** Nothing gets through from then on: the action cannot take anything back. */
  readonly lasts?: boolean;
}

export const faultKinds = {
  beforeApplying: { disturbance: { done: "nothing", code: "ConnectionFailure" } },
  answerLost: { disturbance: { done: "everything", code: "ConnectionFailure" } },
  answerAndConnectionLost: { disturbance: { done: "everything", code: "ConnectionFailure" }, lasts: true },
  cellEditMode: { disturbance: { done: "nothing", code: "InvalidOperationInCellEditMode" } },
  accessDenied: { disturbance: { done: "allButLastChange", code: "AccessDenied" } },
  payloadTooLarge: { disturbance: { done: "nothing", code: "RequestPayloadSizeLimitExceeded" } },
  paneClosed: { disturbance: { done: "everything", code: null } },
} as const satisfies Record<string, FaultKind>;

export type FaultName = keyof typeof faultKinds;

/** After these nothing of the action runs any more, or nothing that it sends gets through. */
export const finalFaults: readonly FaultName[] = ["paneClosed", "answerAndConnectionLost"];

export interface Fault {
  readonly name: FaultName;
  /** Which request of the action, from 1. */
  readonly request: number;
}

/** `onFault` hears when it has happened. */
export function disturbWith({ name, request }: Fault, onFault: () => void): Disturb {
  const kind: FaultKind = faultKinds[name];
  let seen = 0;
  return () => {
    seen += 1;
    if (seen === request) {
      onFault();
      return kind.disturbance;
    }
    return kind.lasts && seen > request ? faultKinds.beforeApplying.disturbance : null;
  };
}
