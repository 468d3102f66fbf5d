/** Several panes on one workbook: each of their requests waits until a schedule lets it through, so that any order can be tried. */
import { AsyncLocalStorage } from "node:async_hooks";
import { ClientSession } from "../../../src/embedded-excel/protocol/clientSession";
import type { ExcelClient } from "../../../src/embedded-excel/protocol/nodeClient";
import type { RichApiRequest } from "../../../src/embedded-excel/protocol/wireFormat";
import type { Chance } from "../../builders/randomTracker";

const client = new AsyncLocalStorage<ExcelClient>();
const admit = Object.getOwnPropertyDescriptor(ClientSession.prototype, "admit")?.value as ClientSession["admit"];

/** Of the pane that is at work. */
export function actingClient(): ExcelClient | undefined {
  return client.getStore();
}

/** Who may move next: a pane, by its place among them, with its next request, or the person with the next step. */
export type Mover = number | "person";

interface ScheduledPane {
  readonly client: ExcelClient;
  readonly work: () => Promise<void>;
}

/** Runs the panes' work and the person's steps in an order that chance gives. */
export function runInAnyOrder(
  panes: readonly ScheduledPane[],
  steps: readonly (() => void)[],
  chance: Chance,
): Promise<void> {
  return runAsChosen(panes, steps, (movers) => chance.pick([...movers.keys()]));
}

/** `choose` gives the place, among those that wait, of the one that moves. */
export async function runAsChosen(
  panes: readonly ScheduledPane[],
  steps: readonly (() => void)[],
  choose: (movers: readonly Mover[]) => number,
): Promise<void> {
  const held: { readonly pane: number; readonly letThrough: () => void }[] = [];
  const restore = giveEachItsOwnExcel();
  const spy = jest.spyOn(ClientSession.prototype, "admit").mockImplementation(function (
    this: ClientSession,
    ...request
  ) {
    const letThrough = () => admit.apply(this, request);
    const pane = panes.findIndex((each) => each.client === client.getStore());
    if (isCleanUp(request[0])) letThrough();
    else held.push({ pane, letThrough });
  });
  let running = panes.length;
  const finished = Promise.all(
    panes.map((pane) => client.run(pane.client, () => pane.work().finally(() => (running -= 1)))),
  );
  const waiting = [...steps];
  try {
    while (running > 0 || waiting.length > 0) {
      await untilAllWait(() => held.length >= running);
      const movers = [...held.map(({ pane }) => pane), ...waiting.slice(0, 1).map(() => "person" as const)];
      const chosen = movers.length === 0 ? null : choose(movers);
      if (chosen === held.length) waiting.shift()?.();
      else if (chosen !== null) held.splice(chosen, 1)[0]?.letThrough();
    }
    await finished;
  } finally {
    spy.mockRestore();
    restore();
  }
}

/** Each pane that still works has one request on its way. */
async function untilAllWait(isSo: () => boolean): Promise<void> {
  while (!isSo()) await new Promise((resolve) => setImmediate(resolve));
}

function giveEachItsOwnExcel(): () => void {
  const before = Object.getOwnPropertyDescriptor(globalThis, "Excel") ?? { value: undefined, configurable: true };
  const fallback = before.value as typeof Excel;
  Object.defineProperty(globalThis, "Excel", { configurable: true, get: () => client.getStore()?.Excel ?? fallback });
  return () => Object.defineProperty(globalThis, "Excel", before);
}

const instantiate = 1;

function isCleanUp({ Actions }: RichApiRequest): boolean {
  return Actions.every(({ ActionType, Name }) => ActionType === instantiate || Name === "_RemoveReference");
}
