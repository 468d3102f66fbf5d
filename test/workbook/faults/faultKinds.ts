import type { Disturb, Disturbance } from "../../../src/embedded-excel/protocol/disturbance";

/** What happens to one request of an action. */
interface FaultKind {
  readonly disturbance: Disturbance;
  /** What happens to all that it sends from then on: it cannot take anything back. */
  readonly lasts?: Disturbance;
}

const unreachable: Disturbance = { done: "nothing", code: "ConnectionFailure" };

const faultKinds = {
  beforeApplying: { disturbance: unreachable },
  answerLost: { disturbance: { done: "everything", code: "ConnectionFailure" } },
  answerAndConnectionLost: { disturbance: { done: "everything", code: "ConnectionFailure" }, lasts: unreachable },
  cellEditMode: { disturbance: { done: "nothing", code: "InvalidOperationInCellEditMode" } },
  accessDenied: { disturbance: { done: "allButLastChange", code: "AccessDenied" } },
  payloadTooLarge: { disturbance: { done: "nothing", code: "RequestPayloadSizeLimitExceeded" } },
  // Some requests nobody waits for: what comes after them must not reach Excel either.
  paneClosed: { disturbance: { done: "everything", code: null }, lasts: { done: "nothing", code: null } },
} as const satisfies Record<string, FaultKind>;

export type FaultName = keyof typeof faultKinds;
export const faultNames = Object.keys(faultKinds) as FaultName[];

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
    return seen > request ? (kind.lasts ?? null) : null;
  };
}
