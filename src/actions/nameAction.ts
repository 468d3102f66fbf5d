import type { TrackerView } from "../excel/reading/readTracker";

/** Changes that say which action of the log made them; as they are where nothing is written down. */
export function nameAction<Change extends object>(
  { log }: Pick<TrackerView, "log">,
  changes: readonly Change[],
): readonly Change[] {
  return log === null ? changes : changes.map((change) => ({ ...change, actionId: log.actionId }));
}
