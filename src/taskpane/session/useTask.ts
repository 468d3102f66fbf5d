import { useSignal } from "@preact/signals";

export interface Task {
  readonly isBusy: boolean;
  /** What the last run threw; undefined after a run that went well. */
  readonly error: unknown;
  /** One run at a time: a second click while the first is worked on does nothing. */
  readonly run: (work: () => Promise<void>) => Promise<void>;
  readonly forgetError: () => void;
}

/** Something that a click starts and that Excel may refuse. */
export function useTask(): Task {
  const isBusy = useSignal(false);
  const error = useSignal<unknown>(undefined);
  return {
    isBusy: isBusy.value,
    error: error.value,
    forgetError: () => (error.value = undefined),
    run: async (work) => {
      if (isBusy.peek()) return;
      isBusy.value = true;
      error.value = undefined;
      try {
        await work();
      } catch (thrown) {
        error.value = thrown;
      } finally {
        isBusy.value = false;
      }
    },
  };
}
