import { isBrokenOff, listImported } from "../domain/import/lastImport";
import { listStandingIds } from "../excel/reading/findStandingRows";
import type { TrackerView } from "../excel/reading/readTracker";
import type { RecordLogData } from "../schema/log/logData";

/** Whether its pane was closed half-way. */
export function isBrokenOffImport(view: TrackerView, data: readonly RecordLogData[]): boolean {
  return isBrokenOff(listImported(data).map((part) => ({ ...part, standing: listStandingIds(view, part.table) })));
}

/** Of the records that an action added only those that stand. */
export function leaveOutMissing(view: TrackerView, data: readonly RecordLogData[]): RecordLogData[] {
  const standing = new Map(data.map(({ table }) => [table, listStandingIds(view, table)]));
  return data.map(({ added, ...others }) => {
    if (!added) return others;
    return { ...others, added: added.filter(([id]) => standing.get(others.table)?.has(id)) };
  });
}
