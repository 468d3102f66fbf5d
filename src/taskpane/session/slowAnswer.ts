import { signal, type ReadonlySignal } from "@preact/signals";
import type { Steps } from "../../domain/steps";
import { runInSlices } from "./runInSlices";

interface SlowAnswer<Inputs extends readonly unknown[], Answer> {
  /** To the last question that was worked out; null before the first. */
  readonly answer: ReadonlySignal<Answer | null>;
  /** Asked the same again, it does nothing; asked something else, it drops what it was at. */
  ask(...inputs: Inputs): void;
}

/** Keeps what is long to work out from the records until they are others. */
export function createSlowAnswer<Inputs extends readonly unknown[], Answer>(
  work: (...inputs: Inputs) => Steps<Answer>,
): SlowAnswer<Inputs, Answer> {
  const answer = signal<Answer | null>(null);
  let asked: Inputs | null = null;
  let running = new AbortController();
  const workOut = async (inputs: Inputs): Promise<void> => {
    const found = await runInSlices(work(...inputs), running.signal);
    if (asked === inputs) answer.value = found;
  };
  return {
    answer,
    ask(...inputs) {
      if (asked?.every((input, index) => input === inputs[index])) return;
      running.abort();
      running = new AbortController();
      asked = inputs;
      void workOut(inputs);
    },
  };
}
