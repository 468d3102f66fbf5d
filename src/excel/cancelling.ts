import type { LongWork } from "../schema/longWork";
import { WorkbookError } from "./workbookError";

/** Between two requests: nobody wants the rest any more. Whoever has written takes it back as after any other failure. */
export function stopIfCancelled({ signal }: LongWork): void {
  if (signal?.aborted) throw new WorkbookError("cancelled");
}

/** For work that only reads: the running request cannot be called back, but nobody need wait for its answer. */
export function untilCancelled<T>(reading: Promise<T>, { signal }: LongWork): Promise<T> {
  if (!signal) return reading;
  const cancelled = new Promise<never>((_resolve, reject) => {
    const stop = () => reject(new WorkbookError("cancelled"));
    if (signal.aborted) stop();
    else signal.addEventListener("abort", stop, { once: true });
  });
  return Promise.race([reading, cancelled]);
}
