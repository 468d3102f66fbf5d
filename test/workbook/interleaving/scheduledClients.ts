/** Several panes on one workbook: each of their requests waits until a schedule lets it through, so that any order can be tried. */
import { AsyncLocalStorage } from "node:async_hooks";
import { ClientSession } from "../../../src/embedded-excel/protocol/clientSession";
import type { ExcelClient } from "../../../src/embedded-excel/protocol/nodeClient";
import type { RichApiRequest } from "../../../src/embedded-excel/protocol/wireFormat";
import type { Chance } from "../../builders/randomTracker";

const client = new AsyncLocalStorage<ExcelClient>();
const admit = Object.getOwnPropertyDescriptor(ClientSession.prototype, "admit")?.value as ClientSession["admit"];

/** What the next one to move may do: a pane's request, or a step of the person. */
type Move = () => void;

/** Runs the panes' work and the person's steps in an order that chance gives. */
export async function runInAnyOrder(
  panes: readonly { readonly client: ExcelClient; readonly work: () => Promise<void> }[],
  steps: readonly (() => void)[],
  chance: Chance,
): Promise<void> {
  const held: Move[] = [];
  const restore = giveEachItsOwnExcel();
  const spy = jest.spyOn(ClientSession.prototype, "admit").mockImplementation(function (
    this: ClientSession,
    ...request
  ) {
    const letThrough = () => admit.apply(this, request);
    if (isCleanUp(request[0])) letThrough();
    else held.push(letThrough);
  });
  let running = panes.length;
  const finished = Promise.all(
    panes.map((pane) => client.run(pane.client, () => pane.work().finally(() => (running -= 1)))),
  );
  const waiting = [...steps];
  try {
    while (running > 0 || waiting.length > 0) {
      await untilAllWait(() => held.length >= running);
      const moves = [...held.map((_, index) => index), ...waiting.slice(0, 1).map(() => -1)];
      const move = moves.length === 0 ? null : chance.pick(moves);
      if (move === -1) waiting.shift()?.();
      else if (move !== null) held.splice(move, 1)[0]?.();
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
