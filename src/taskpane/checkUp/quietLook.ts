/** Looks through the workbook by itself once the pane is at rest, and tells in a quiet line when something is wrong. */
import { effect, signal } from "@preact/signals";
import { records } from "../session/records";

/** What stands in the line; null: nothing new, or dismissed. */
export const noticeCount = signal<number | null>(null);

/** What was shown once is not shown again as long as the pane is open. */
const known = new Set<string>();
let lastKeys: readonly string[] = [];

/** The first screen is drawn by then, and whoever opens the workbook has begun to read. */
const restMilliseconds = 4_000;
/** Every change of a colleague is read anew; to look through everything each time would be noise. */
const pauseMilliseconds = 10 * 60_000;

/** The answer stops it. */
export function keepLookingQuietly(): () => void {
  let lastLook = -Infinity;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const stop = effect(() => {
    if (records.value === null || performance.now() - lastLook < pauseMilliseconds) return;
    lastLook = performance.now();
    waiting = setTimeout(() => void look(), restMilliseconds);
  });
  return () => {
    clearTimeout(waiting);
    stop();
  };
}

/** Nobody has asked: where Excel or the network refuses, the check-up says so when it is opened. */
async function look(): Promise<void> {
  try {
    const { lookQuietly } = await import(/* webpackChunkName: "checkUp" */ "./lookQuietly");
    tellFound(await lookQuietly());
  } catch {
    return;
  }
}

function tellFound(keys: readonly string[]): void {
  lastKeys = keys;
  if (keys.some((key) => !known.has(key))) noticeCount.value = keys.length;
}

/** `keys`: what the person has seen. */
export function forgetNotice(keys: readonly string[] = lastKeys): void {
  for (const key of keys) known.add(key);
  noticeCount.value = null;
}
