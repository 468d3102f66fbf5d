import type { Steps } from "../../domain/steps";

/** Shorter than a frame, so that keys typed meanwhile show at once. */
const sliceMilliseconds = 10;

/**
 * Does long work between what the person types and clicks. Null when nobody wants it any more. `onSlice` hears how many steps are
 * done.
 */
export async function runInSlices<Answer>(
  steps: Steps<Answer>,
  signal: AbortSignal,
  onSlice?: (stepsDone: number) => void,
): Promise<Answer | null> {
  let stepsDone = 0;
  for (;;) {
    const end = performance.now() + sliceMilliseconds;
    do {
      const step = steps.next();
      if (step.done) return step.value;
      stepsDone += 1;
    } while (performance.now() < end);
    onSlice?.(stepsDone);
    await new Promise((resolve) => setTimeout(resolve, 0));
    if (signal.aborted) return null;
  }
}
