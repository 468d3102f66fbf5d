import { checkUp, type CheckUp } from "../../actions/checkUp";
import type { LongWork } from "../../schema/longWork";
import { runInSlices } from "../session/runInSlices";

/** A check-up during which the pane goes on answering. */
export function lookInSlices(long: LongWork): Promise<CheckUp> {
  const { signal = new AbortController().signal } = long;
  return checkUp(long, async (steps, rows) => {
    const tell = (done: number) => long.onProgress?.(Math.min(done, rows), rows);
    // Where it was called off, nobody waits for the answer any more.
    return (await runInSlices(steps, signal, tell)) ?? [];
  });
}
