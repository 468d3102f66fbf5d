import { RecordLook } from "../excel/log/recordLook";
import type { TrackerView } from "../excel/reading/readTracker";
import type { RecordLogData } from "../schema/log/logData";

/** Whether nothing is left of what an action did to records; formulas apart. */
export function isTakenBack(view: TrackerView, data: readonly RecordLogData[]): boolean {
  const look = new RecordLook(view);
  return data.every(
    ({ table, added = [], changed = [], removed = [] }) =>
      added.every(([id]) => look.fingerprint(table, id) === null) &&
      changed.every(([id, key, before]) => look.findCell(table, id, key)?.value === before) &&
      removed.every((row) => look.hasRecord(table, row)),
  );
}
