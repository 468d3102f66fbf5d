import { useSignal } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";
import type { LongWork } from "../../schema/longWork";

interface Progress {
  readonly done: number;
  readonly total: number;
}

export interface Task {
  readonly isBusy: boolean;
  /** Called off, and not yet taken back. */
  readonly isCancelling: boolean;
  /** What the running work has told of itself. */
  readonly progress: Progress | null;
  /** What the last run threw; undefined after a run that went well. */
  readonly error: unknown;
  /** One run at a time: a second click while the first is worked on does nothing. */
  readonly run: (work: (long: LongWork) => Promise<void>) => Promise<void>;
  /** Of work that listens; it ends with the error `cancelled`. */
  readonly cancel: () => void;
  readonly forgetError: () => void;
}

/** Something that a click starts and that Excel may refuse. */
export function useTask(): Task {
  const isBusy = useSignal(false);
  const error = useSignal<unknown>(undefined);
  const progress = useSignal<Progress | null>(null);
  const isCancelling = useSignal(false);
  const controller = useRef<AbortController | null>(null);
  return {
    isBusy: isBusy.value,
    isCancelling: isCancelling.value,
    progress: progress.value,
    error: error.value,
    forgetError: () => (error.value = undefined),
    cancel: () => {
      if (controller.current === null) return;
      isCancelling.value = true;
      controller.current.abort();
    },
    run: async (work) => {
      if (isBusy.peek()) return;
      isBusy.value = true;
      error.value = undefined;
      const { signal } = (controller.current = new AbortController());
      try {
        await work({ signal, onProgress: (done, total) => (progress.value = { done, total }) });
      } catch (thrown) {
        error.value = thrown;
      } finally {
        controller.current = progress.value = null;
        isBusy.value = isCancelling.value = false;
      }
    },
  };
}

/** A task that only reads: whoever leaves the screen needs its answer no more. */
export function useReading(): Task {
  const task = useTask();
  // The function of the first render reaches the run of any other.
  useEffect(() => task.cancel, []);
  return task;
}
