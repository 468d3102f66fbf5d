/** Runs an action while one of its requests goes wrong, and again as the pane would; looks at the workbook after both. */
import type { WorkbookState } from "../../../src/embedded-excel/model/workbookState";
import { copyState } from "../../../src/embedded-excel/replicas/copyState";
import type { ExcelClient } from "../../../src/embedded-excel/protocol/nodeClient";
import { contentOf, differencesOf, isListPlace, type WorkbookContent } from "../../builders/workbookContent";
import type { OpenedExcel } from "../../builders/trackerExcel";
import { disturbWith, type Fault, type FaultName } from "./faultKinds";

/** One click of a person; called again it is the pane's "try again", with all that the pane remembers. */
export type Attempt = () => Promise<unknown>;

export interface FaultyAction {
  /** Name of the file in src/actions. */
  readonly action: string;
  readonly does: string;
  /** Too slow for every run: tried with the long tests alone. */
  readonly isDear?: boolean;
  /** In a workbook in which somebody has a sheet of their own, and no tracker. */
  readonly startsWithoutTracker?: boolean;
  /** Somebody is at work of whom the log tells. */
  readonly isLogged?: boolean;
  /** What must be there before; its answer goes to `click`. */
  readonly prepare?: () => Promise<unknown>;
  /** A person's wish: everything that is random or remembered is fixed here, so that a second attempt means the same. */
  readonly click: (prepared: never) => Attempt;
  /** Lists may keep a word that they learnt for it: it harms nothing, and the next try knows it. */
  readonly learns?: boolean;
  /** What may stand half-way after these faults, where it takes several requests and not all got through: the next try finishes it. */
  readonly leavesHalf?: {
    readonly after: readonly FaultName[];
    readonly what: string;
    /** Where only these places may lack what is new. */
    readonly lacks?: RegExp;
  };
}

export interface States {
  readonly before: WorkbookContent;
  readonly after: WorkbookContent;
}

/** `newPane` is connected to the same Excel: what opens after a pane was closed. */
export interface Panes {
  readonly opened: OpenedExcel;
  readonly newPane: ExcelClient;
}

interface Prepared {
  readonly state: WorkbookState;
  readonly prepared: never;
  readonly states: States;
  readonly requests: number;
}

/** What an action does when nothing goes wrong. */
export async function prepareAction({ opened }: Panes, base: WorkbookState, action: FaultyAction): Promise<Prepared> {
  const { excel, client } = opened;
  excel.openState(copyState(base));
  // Each case knows what its own preparation gives.
  const prepared = (await action.prepare?.()) as never;
  const state = copyState(excel.state);
  const before = contentOf(excel.state);
  let requests = 0;
  client.disturb = () => {
    requests += 1;
    return null;
  };
  await action.click(prepared)();
  client.disturb = null;
  return { state, prepared, requests, states: { before, after: contentOf(excel.state) } };
}

/** After the fault the workbook holds what it held before or what the action makes of it; after a second try the latter. */
export async function injectFault(
  panes: Panes,
  action: FaultyAction,
  { state, prepared, states }: Prepared,
  fault: Fault,
): Promise<void> {
  const { excel, client } = panes.opened;
  excel.openState(copyState(state));
  const attempt = action.click(prepared);
  const answer = await runDisturbed(client, attempt, fault);
  const content = contentOf(excel.state);
  const at = { does: action.does, ...fault, answer };
  const sinceBefore = differencesOf(content, states.before);
  const lacking = Object.keys(differencesOf(content, states.after));
  const isNew = lacking.length === 0;
  const isOld = Object.keys(sinceBefore).every((place) => action.learns === true && isListPlace(place));
  if (answer === "done") expect({ ...at, isNew }).toEqual({ ...at, isNew: true });
  const { after = [], lacks = /./ } = action.leavesHalf ?? {};
  const isKnownHalf = after.includes(fault.name) && lacking.every((place) => lacks.test(place));
  if (!isNew && !isOld && !isKnownHalf) expect({ ...at, sinceBefore }).toEqual({ ...at, sinceBefore: {} });
  if (answer === "done") return;
  const leave = answer === "closed" ? panes.newPane.installGlobals() : () => undefined;
  try {
    const again = await attempt().then(
      () => "done",
      (error: unknown) => String(error),
    );
    const missing = differencesOf(contentOf(excel.state), states.after);
    expect({ ...at, isNew, again, missing }).toEqual({ ...at, isNew, again: "done", missing: {} });
  } finally {
    leave();
    client.disturb = null;
  }
}

async function runDisturbed(
  client: ExcelClient,
  attempt: Attempt,
  fault: Fault,
): Promise<"done" | "failed" | "closed"> {
  let closed: () => void = () => undefined;
  const closing = new Promise<"closed">((resolve) => (closed = () => setImmediate(() => resolve("closed"))));
  client.disturb = disturbWith(fault, () => fault.name === "paneClosed" && closed());
  const running = attempt().then(
    () => "done" as const,
    () => "failed" as const,
  );
  const answer = await Promise.race([running, closing]);
  if (answer !== "closed") client.disturb = null;
  return answer;
}
